import type { BodyBlock } from "../../body-text.js";
import { escapeMarkup as e } from "../../escape-markup.js";
import { localParts, monthName } from "../../local-time.js";
import { joinBlocks } from "../join-blocks.js";
import { type ArticleView, type Headline, inventedNotice, type ListingView } from "../outlet.js";
import { APP_PROMPT, COMMENT_PROMPT, CONSENT_DIALOG, NEWSLETTER_FORM } from "./furniture.js";

const NAME = "Daily Lantern";

function printedDate(instant: string): string {
  const { day, month, year, hour, minute } = localParts(instant);
  return `${String(hour).padStart(2, "0")}:${minute}, ${day} ${monthName("en", month).slice(0, 3)} ${year}`;
}

export function renderShell(title: string, head: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${e(title)} - ${NAME}</title>
${head}
</head>
<body class="lantern theme-hot">
${CONSENT_DIALOG}
<div class="hdr__k2"><a href="/" class="logo">${NAME}</a><ul class="nav__k2"><li><a href="/city">City</a></li><li><a href="/world">World</a></li><li><a href="/money">Money</a></li><li><a href="/subscribers/">Lantern+</a></li></ul></div>
<div class="wrap__q1">
${main}
</div>
<div class="ftr__k2"><p>© Lantern Newspapers, 3 Ropewalk, Kell Bay.</p><p>${e(inventedNotice(NAME, "en"))}</p></div>
</body>
</html>
`;
}

function renderBlock({ kind, text }: BodyBlock): string {
  if (kind === "heading") return `<h2 class="sub__x7">${e(text)}</h2>`;
  if (kind === "quote") return `<blockquote class="pull__x7"><p>${e(text)}</p></blockquote>`;
  if (kind === "list_item") return `<ul class="list__x7"><li>${e(text)}</li></ul>`;
  return `<p class="par__x7">${e(text)}</p>`;
}

function renderReadMore(headline: Headline | undefined): string {
  if (!headline) return "";
  return `<p class="readmore__x7"><strong>READ MORE:</strong> <a href="${e(headline.url)}">${e(headline.title)}</a></p>`;
}

/** The body as a tabloid serves it: interrupted after the second, third and fifth paragraph. */
function renderInterrupted({ blocks, related }: ArticleView): string {
  const interruptions = new Map([
    [1, renderReadMore(related[0])],
    [2, NEWSLETTER_FORM],
    [4, `<div class="ad-slot" aria-label="Advertisement"><p>Advertisement</p></div>${renderReadMore(related[1])}`],
  ]);
  return blocks.map((block, index) => renderBlock(block) + (interruptions.get(index) ?? "")).join("\n");
}

// The caption is printed twice, below the picture and again in the lightbox that opens it.
function renderPicture({ article, imageUrl }: ArticleView): string {
  if (!article.image || !imageUrl) return "";
  const { caption, credit } = article.image;
  return `<div class="img__x7"><img src="${e(imageUrl)}" alt="${e(caption)}"><p class="cap__x7">${e(caption)} <em>(Image: ${e(credit)})</em></p>
<div class="lightbox" hidden><img src="${e(imageUrl)}" alt=""><p>${e(caption)} (Image: ${e(credit)})</p></div></div>`;
}

function renderHead(view: ArticleView): string {
  const { article, version } = view;
  return [
    `<link rel="canonical" href="${e(view.url)}">`,
    `<link rel="amphtml" href="${e(view.origin)}/amp${e(article.path)}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${e(version.title)}">`,
    `<meta property="article:published_time" content="${article.publishedAt}">`,
    `<meta name="parsely-author" content="${e(article.authors.join(", "))}">`,
    ...(version.standfirst ? [`<meta name="description" content="${e(version.standfirst)}">`] : []),
  ].join("\n");
}

/** A tabloid's page: the text is there, among everything else that wants the reader. */
export function renderArticle(view: ArticleView): string {
  const { article, version, related } = view;
  const main = `<div class="art__x7">
<h1 class="ttl__x7">${e(version.title)}</h1>
${version.standfirst ? `<h2 class="sell__x7">${e(version.standfirst)}</h2>` : ""}
<div class="by__x7">By <a href="/author/${encodeURIComponent(article.authors[0] ?? "")}">${e(article.authors.join(", "))}</a> <span class="date__x7">${printedDate(article.publishedAt)}</span></div>
<div class="share__x7"><button>Share</button><button>Comments</button></div>
${renderPicture(view)}
<div class="art-body__x7 js-content">
${renderInterrupted(view)}
</div>
${version.notice ? `<div class="correx__x7"><p>CORRECTION: ${e(version.notice)}</p></div>` : ""}
${article.agency ? `<p class="src__x7">– ${e(article.agency)}</p>` : ""}
${APP_PROMPT}
${COMMENT_PROMPT}
</div>
<div class="related__x7"><h3>MOST READ IN ${e(view.sectionName.toUpperCase())}</h3><ol>
${related.map((headline) => `<li><a href="${e(headline.url)}"><img src="${e(view.origin)}/media/thumb.svg" alt=""><span>${e(headline.title)}</span></a></li>`).join("\n")}
</ol></div>`;
  return renderShell(version.title, renderHead(view), main);
}

/** The same text without furniture; its canonical link names the page proper. */
export function renderAmp({ url, article, version, blocks }: ArticleView): string {
  return `<!doctype html>
<html amp lang="en">
<head>
<meta charset="utf-8">
<title>${e(version.title)} - ${NAME}</title>
<link rel="canonical" href="${e(url)}">
<meta property="article:published_time" content="${article.publishedAt}">
</head>
<body><article><h1>${e(version.title)}</h1><p class="by">By ${e(article.authors.join(", "))}</p>
${joinBlocks(blocks.map(renderBlock))}
</article><footer>${e(inventedNotice(NAME, "en"))}</footer></body>
</html>
`;
}

export function renderListing({ url, heading, headlines }: ListingView): string {
  const cards = headlines.map(
    (headline) =>
      `<div class="card__k2"><a href="${e(headline.url)}"><h3>${e(headline.title)}</h3></a><span>${printedDate(headline.publishedAt)}</span></div>`,
  );
  const head = `<link rel="canonical" href="${e(url)}">`;
  return renderShell(heading, head, `<h1>${e(heading)}</h1>\n${cards.join("\n")}`);
}
