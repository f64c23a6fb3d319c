import { escapeMarkup as e } from "../escape-markup.js";
import { type FeedChannel, type FeedItem, latestUpdate } from "./feed-item.js";

function renderEntry(item: FeedItem): string {
  return [
    "  <entry>",
    `    <id>${e(item.id)}</id>`,
    `    <title>${e(item.title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${e(item.url)}"/>`,
    `    <published>${item.publishedAt}</published>`,
    `    <updated>${item.updatedAt}</updated>`,
    ...item.authors.map((author) => `    <author><name>${e(author)}</name></author>`),
    ...(item.section ? [`    <category term="${e(item.section)}"/>`] : []),
    ...(item.summary ? [`    <summary>${e(item.summary)}</summary>`] : []),
    "  </entry>",
  ].join("\n");
}

/** Atom 1.0 (RFC 4287). */
export function renderAtom(channel: FeedChannel): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${channel.lang}">
  <id>${e(channel.self)}</id>
  <title>${e(channel.name)}</title>
  <subtitle>${e(channel.description)}</subtitle>
  <updated>${latestUpdate(channel.items)}</updated>
  <author><name>${e(channel.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${e(channel.self)}"/>
  <link rel="alternate" type="text/html" href="${e(channel.home)}"/>
${channel.items.map(renderEntry).join("\n")}
</feed>
`;
}
