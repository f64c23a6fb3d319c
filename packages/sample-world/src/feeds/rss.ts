import { escapeMarkup as e } from "../escape-markup.js";
import { type FeedChannel, type FeedItem, latestUpdate } from "./feed-item.js";

/** RFC 822 with GMT, as RSS 2.0 asks. */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}

function renderItem(item: FeedItem): string {
  return [
    "    <item>",
    `      <title>${e(item.title)}</title>`,
    `      <link>${e(item.url)}</link>`,
    `      <guid isPermaLink="false">${e(item.id)}</guid>`,
    `      <pubDate>${rfc822(item.publishedAt)}</pubDate>`,
    `      <atom:updated>${item.updatedAt}</atom:updated>`,
    ...item.authors.map((author) => `      <dc:creator>${e(author)}</dc:creator>`),
    ...(item.section ? [`      <category>${e(item.section)}</category>`] : []),
    ...(item.summary ? [`      <description>${e(item.summary)}</description>`] : []),
    "    </item>",
  ].join("\n");
}

/** RSS 2.0 with Dublin Core authors and Atom's `updated`, which RSS has no word for. */
export function renderRss(channel: FeedChannel): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${e(channel.name)}</title>
    <link>${e(channel.home)}</link>
    <description>${e(channel.description)}</description>
    <language>${channel.lang}</language>
    <lastBuildDate>${rfc822(latestUpdate(channel.items))}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="${e(channel.self)}"/>
${channel.items.map(renderItem).join("\n")}
  </channel>
</rss>
`;
}
