import type { BodyBlock } from "../../body-text.js";
import { escapeMarkup as e } from "../../escape-markup.js";
import { localParts } from "../../local-time.js";
import { joinBlocks } from "../join-blocks.js";
import { type ArticleView, inventedNotice, type ListingView } from "../outlet.js";

const NAME = "Meridian Wire";

function stamp(instant: string): string {
  const { day, month, year, hour, minute } = localParts(instant);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${minute} UTC`;
}

function renderShell(title: string, canonical: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${e(title)}</title>
<link rel="canonical" href="${e(canonical)}">
<header><a href="/">${NAME}</a> <nav><a href="/world">World</a> <a href="/business">Business</a></nav></header>
${main}
<footer><small>© ${NAME} 2026. Redistribution by agreement. ${e(inventedNotice(NAME, "en"))}</small></footer>
</html>
`;
}

function renderBlock({ kind, text }: BodyBlock): string {
  if (kind === "heading") return `<h2>${e(text)}</h2>`;
  if (kind === "quote") return `<blockquote>${e(text)}</blockquote>`;
  if (kind === "list_item") return `<ul><li>${e(text)}</ul>`;
  return `<p>${e(text)}`;
}

/** An agency's bare HTML5: no metadata at all, elements alone, and end tags left out where the standard allows. */
export function renderArticle({ article, version, blocks, url, related }: ArticleView): string {
  const main = `<main>
<article>
<header>
<h1>${e(version.title)}</h1>
<address>${article.authors.map((name) => `<a rel="author">${e(name)}</a>`).join(", ")}</address>
<time datetime="${article.publishedAt}">${stamp(article.publishedAt)}</time>
</header>
${version.notice ? `<p><b>CORRECTION:</b> <i>${e(version.notice)}</i>` : ""}
${joinBlocks(blocks.map(renderBlock))}
</article>
<nav><h2>More from the wire</h2><ul>
${related.map((headline) => `<li><a href="${e(headline.url)}">${e(headline.title)}</a>`).join("\n")}
</ul></nav>
</main>`;
  return renderShell(version.title, url, main);
}

export function renderListing({ url, heading, headlines }: ListingView): string {
  const items = headlines.map(
    (headline) =>
      `<li><time datetime="${headline.publishedAt}">${stamp(headline.publishedAt)}</time> <a href="${e(headline.url)}">${e(headline.title)}</a>`,
  );
  return renderShell(heading, url, `<main><h1>${e(heading)}</h1><ul>\n${items.join("\n")}\n</ul></main>`);
}

export function renderWithdrawn(origin: string): string {
  const main = `<main><h1>Withdrawn</h1><p>This alert was issued in error and has been withdrawn.</main>`;
  return renderShell("Withdrawn", `${origin}/`, main);
}
