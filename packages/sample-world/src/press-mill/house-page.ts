import { escapeMarkup as e, scriptJson } from "../escape-markup.js";
import { type ArticleView, inventedNotice } from "../outlets/outlet.js";
import { HOUSE_FOOTER_LINKS, HOUSE_HEADER, renderBox, renderComments, renderStaff } from "./house-furniture.js";
import { HOUSE_ICONS, HOUSE_SCRIPTS, HOUSE_STYLES } from "./house-style.js";
import { createSequence } from "./sequence.js";

const NAME = "Press Mill";

/**
 * An article on a page as heavy as a newspaper's, some 100 KB: menus, inline styles and scripts, JSON-LD, boxes of
 * other stories, notices inside the text, comments below.
 */
export function renderHousePage(view: ArticleView): string {
  const from = createSequence(Number(view.article.id.split("/")[1]));
  return `<!doctype html>
<html lang="en">
<head>
${renderHead(view)}
</head>
<body class="pm-page">
${HOUSE_ICONS}
${HOUSE_HEADER}
<div class="pm-ticker" aria-hidden="true">${view.related.map(({ title }) => `<span>${e(title)}</span>`).join(" · ")}</div>
<main class="pm-layout">
<article id="story" class="pm-story">
<h1 class="pm-headline">${e(view.version.title)}</h1>
<p class="pm-byline">By <a rel="author" href="/staff">${e(view.article.authors.join(", "))}</a> <time datetime="${view.article.publishedAt}">${view.article.publishedAt}</time></p>
${renderShare(view)}
<figure class="pm-figure"><img src="/media/${e(view.article.id.replace("/", "-"))}.svg" alt="" width="960" height="540"><figcaption>Crews at work. <span class="credit">Drawing: ${NAME}</span></figcaption></figure>
<div class="pm-story--body">
${renderBody(view)}
</div>
${renderShare(view)}
</article>
<div class="pm-side">
${renderStaff(from)}
${renderBox("Most read", 10, from)}
</div>
</main>
${renderBox("More from the region", 12, from)}
${renderBox("You may have missed", 12, from)}
${renderComments(28, from)}
<footer class="pm-footer">
${HOUSE_FOOTER_LINKS}
<p>${e(inventedNotice(NAME, "en"))}</p>
</footer>
${HOUSE_SCRIPTS}
</body>
</html>
`;
}

function renderHead({ url, article, version, origin }: ArticleView): string {
  const title = e(version.title);
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${NAME}</title>
<link rel="canonical" href="${e(url)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${NAME}">
<meta property="og:url" content="${e(url)}">
<meta property="article:published_time" content="${article.publishedAt}">
<link rel="alternate" type="application/rss+xml" href="${e(origin)}/feed.xml">
<script type="application/ld+json">${scriptJson(newsArticle(url, article.publishedAt, version.title, article.authors))}</script>
<style>
${HOUSE_STYLES}
</style>`;
}

function newsArticle(url: string, publishedAt: string, headline: string, authors: string[]) {
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    headline,
    datePublished: publishedAt,
    dateModified: publishedAt,
    author: authors.map((name) => ({ "@type": "Person", name })),
    publisher: { "@type": "NewsMediaOrganization", name: NAME },
    isAccessibleForFree: true,
  };
}

function renderShare({ url, version }: ArticleView): string {
  const about = `u=${encodeURIComponent(url)}&amp;t=${encodeURIComponent(version.title)}`;
  const places = ["social", "letters", "relay", "circle"].map(
    (place, at) =>
      `<li><a href="https://${place}.example/share?${about}"><svg width="24" height="24"><use href="#pm-icon-${at}"/></svg> Share on ${place}</a></li>`,
  );
  return `<ul class="pm-share" aria-label="Share">${places.join("")}</ul>`;
}

// After the second and the fifth paragraph, where newspapers put what is not the story.
function renderBody({ blocks }: ArticleView): string {
  const paragraphs = blocks.map(({ text }) => `<p class="pm-story--text">${e(text)}</p>`);
  return paragraphs.map((paragraph, at) => paragraph + (INTERRUPTIONS.get(at) ?? "")).join("\n");
}

const INTERRUPTIONS = new Map([
  [1, '\n<div class="pm-strip ad-slot" id="slot-0" aria-hidden="true"><span>Advertisement</span></div>'],
  [
    4,
    '\n<aside class="pm-newsletter newsletter"><h3>The morning mill</h3><p>One letter before 7 am, five days a week.</p><form action="/letters"><input type="email" name="to" placeholder="Your address"><button>Sign up</button></form></aside>',
  ],
]);
