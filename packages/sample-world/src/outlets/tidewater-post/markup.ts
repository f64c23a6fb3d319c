import type { BodyBlock } from "../../body-text.js";
import { escapeMarkup as e } from "../../escape-markup.js";
import { localParts, monthName } from "../../local-time.js";
import { joinBlocks } from "../join-blocks.js";
import { type ArticleView, inventedNotice, type ListingView } from "../outlet.js";

const NAME = "The Tidewater Post";

function printedDate(instant: string): string {
  const { day, month, year, hour, minute } = localParts(instant);
  return `${day} ${monthName("en", month)} ${year}, ${hour}.${minute}`;
}

function renderShell(title: string, canonical: string, origin: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${e(title)} | ${NAME}</title>
<link rel="canonical" href="${e(canonical)}">
<link rel="alternate" type="application/rss+xml" title="${NAME}" href="${e(origin)}/rss.xml">
</head>
<body>
<header class="masthead"><a href="/" class="masthead-title">${NAME}</a>
<nav aria-label="Sections"><ul><li><a href="/aldmere">Aldmere</a></li><li><a href="/economy">Economy</a></li><li><a href="/abroad">Abroad</a></li></ul></nav></header>
${main}
<footer><p>Printed and published at 14 Customs Quay, Port Harrow. All rights reserved.</p>
<p>${e(inventedNotice(NAME, "en"))}</p></footer>
</body>
</html>
`;
}

function renderBlock({ kind, text }: BodyBlock): string {
  if (kind === "heading") return `<h2 class="crosshead">${e(text)}</h2>`;
  if (kind === "quote") return `<blockquote><p>${e(text)}</p></blockquote>`;
  if (kind === "list_item") return `<ul><li>${e(text)}</li></ul>`;
  return `<p>${e(text)}</p>`;
}

function renderPicture({ article, imageUrl }: ArticleView): string {
  if (!article.image || !imageUrl) return "";
  const { caption, credit } = article.image;
  return `<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject">
<img itemprop="url" src="${e(imageUrl)}" alt="${e(caption)}">
<figcaption><span itemprop="caption">${e(caption)}</span> <span class="credit" itemprop="creditText">${e(credit)}</span></figcaption>
</figure>`;
}

function renderByline({ article }: ArticleView): string {
  const names = article.authors.map(
    (name) =>
      `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${e(name)}</span></span>`,
  );
  return `<p class="byline">By ${names.join(" and ")}</p>`;
}

/** A broadsheet of schema.org microdata: every field is marked where the reader sees it. */
export function renderArticle(view: ArticleView): string {
  const { article, version } = view;
  const main = `<main>
<article itemscope itemtype="https://schema.org/NewsArticle">
<link itemprop="mainEntityOfPage" href="${e(view.url)}">
<p class="kicker" itemprop="articleSection">${e(view.sectionName)}</p>
<h1 itemprop="headline">${e(version.title)}</h1>
${version.standfirst ? `<p class="standfirst" itemprop="description">${e(version.standfirst)}</p>` : ""}
${renderByline(view)}
<p class="dateline"><time itemprop="datePublished" datetime="${article.publishedAt}">${printedDate(article.publishedAt)}</time></p>
${version.notice ? `<aside class="correction"><p><strong>Correction:</strong> ${e(version.notice)}</p></aside>` : ""}
${renderPicture(view)}
<div itemprop="articleBody" class="columns">
${joinBlocks(view.blocks.map(renderBlock))}
</div>
${article.agency ? `<p class="agency-credit">– ${e(article.agency)}</p>` : ""}
</article>
<aside class="elsewhere"><h2>Elsewhere in the Post</h2><ul>
${view.related.map((headline) => `<li><a href="${e(headline.url)}">${e(headline.title)}</a></li>`).join("\n")}
</ul></aside>
</main>`;
  return renderShell(version.title, view.url, view.origin, main);
}

export function renderListing({ url, origin, heading, headlines }: ListingView): string {
  const items = headlines.map(
    (headline) => `<li><h2><a href="${e(headline.url)}">${e(headline.title)}</a></h2>
<time datetime="${headline.publishedAt}">${printedDate(headline.publishedAt)}</time>
${headline.standfirst ? `<p>${e(headline.standfirst)}</p>` : ""}</li>`,
  );
  const main = `<main><h1>${e(heading)}</h1><ol class="front">\n${items.join("\n")}\n</ol></main>`;
  return renderShell(heading, url, origin, main);
}
