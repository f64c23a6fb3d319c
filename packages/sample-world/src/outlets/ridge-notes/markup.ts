import type { BodyBlock } from "../../body-text.js";
import { escapeMarkup as e } from "../../escape-markup.js";
import { localParts, monthName, twelveHourTime } from "../../local-time.js";
import { joinBlocks } from "../join-blocks.js";
import { type ArticleView, inventedNotice, type ListingView } from "../outlet.js";

const NAME = "Ridge Notes";

// The clock of the highlands, five hours and three quarters ahead of UTC, and no offset to say so.
function printedDate(instant: string): string {
  const parts = localParts(instant);
  return `${parts.day} ${monthName("en", parts.month)} ${parts.year}, ${twelveHourTime(parts)}`;
}

function renderShell(title: string, canonical: string, origin: string, main: string): string {
  return `<html>
<head>
<title>${e(title)} « ${NAME}</title>
<meta charset="utf-8">
<link rel="canonical" href="${e(canonical)}">
<link rel="alternate" type="application/feed+json" href="${e(origin)}/feed.json">
</head>
<body>
<div class="site"><div class="site-top"><div class="site-name"><a href="/">${NAME}</a></div><div class="site-sub">From the Tarsk highlands, on foot</div></div>
<div class="cols"><div class="col-main">
${main}
</div>
<div class="col-side"><div class="widget"><div class="widget-title">About</div>We are Anik Dorje and Salome Varga. We answer our mail.</div>
<div class="widget"><div class="widget-title">Tip jar</div>This site costs $29 a month to run. If you can spare $3, thank you.</div>
<div class="widget"><div class="widget-title">Archive</div><a href="/2026/10/">October (4)</a><br><a href="/2026/11/">November (3)</a></div></div></div>
<div class="site-foot">${e(inventedNotice(NAME, "en"))}</div></div>
</body>
</html>
`;
}

function renderBlock({ kind, text }: BodyBlock): string {
  if (kind === "heading") return `<div class="h"><b>${e(text)}</b></div>`;
  if (kind === "quote") return `<div class="bq">${e(text)}</div>`;
  if (kind === "list_item") return `<ul><li>${e(text)}</li></ul>`;
  return `<div class="p">${e(text)}</div>`;
}

/** A hand-made site: no metadata, no semantic element, a local time without its zone. */
export function renderArticle(view: ArticleView): string {
  const { article, version } = view;
  const main = `<div class="post">
<div class="post-title"><span>${e(version.title)}</span></div>
<div class="post-info">Posted by <span class="post-author">${e(article.authors.join(" and "))}</span> on <span class="post-date">${printedDate(article.publishedAt)}</span> in ${e(view.sectionName)}</div>
<div class="post-text">
${joinBlocks(view.blocks.map(renderBlock))}
</div>
${version.notice ? `<div class="post-fix">Correction: ${e(version.notice)}</div>` : ""}
</div>
<div class="post-nav">Older: ${view.related.map((headline) => `<a href="${e(headline.url)}">${e(headline.title)}</a>`).join(" / ")}</div>`;
  return renderShell(version.title, view.url, view.origin, main);
}

export function renderListing({ url, origin, heading, headlines }: ListingView): string {
  const posts = headlines.map(
    (headline) =>
      `<div class="entry"><div class="entry-date">${printedDate(headline.publishedAt)}</div><a href="${e(headline.url)}">${e(headline.title)}</a></div>`,
  );
  return renderShell(heading, url, origin, `<div class="list-title">${e(heading)}</div>\n${posts.join("\n")}`);
}
