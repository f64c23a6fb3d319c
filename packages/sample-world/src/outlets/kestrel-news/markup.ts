import type { BodyBlock } from "../../body-text.js";
import { escapeMarkup as e, scriptJson } from "../../escape-markup.js";
import { localParts, monthName, twelveHourTime } from "../../local-time.js";
import { type ArticleView, inventedNotice, type ListingView } from "../outlet.js";

const NAME = "Kestrel News";

function printedDate(instant: string): string {
  const parts = localParts(instant);
  return `${twelveHourTime(parts)} on ${parts.day} ${monthName("en", parts.month)} ${parts.year}`;
}

function renderShell(page: { title: string; canonical: string; head?: string; main: string }): string {
  return `<!doctype html>
<html lang="en-NZ" class="no-js">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(page.title)} - ${NAME}</title>
<link rel="canonical" href="${e(page.canonical)}">
<meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${e(page.title)}">
<meta property="og:url" content="${e(page.canonical)}">
${page.head ?? ""}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header data-component="global-header"><a href="/">${NAME}</a><nav><a href="/news/world">World</a><a href="/news/business">Business</a><a href="/news/health">Health</a><a href="/live">Listen live</a></nav></header>
<main id="content">
${page.main}
</main>
<footer data-component="global-footer"><p>Copyright © 2026 Kestrel Broadcasting. ${e(inventedNotice(NAME, "en"))}</p></footer>
</body>
</html>
`;
}

function newsArticle({ url, article, version, imageUrl, sectionName }: ArticleView) {
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    headline: version.title,
    datePublished: article.publishedAt,
    dateModified: (version.notice && version.modifiedAt) || article.publishedAt,
    inLanguage: "en-NZ",
    articleSection: sectionName,
    author: article.authors.map((name) => ({ "@type": name === article.agency ? "Organization" : "Person", name })),
    publisher: { "@type": "NewsMediaOrganization", name: NAME },
    isAccessibleForFree: true,
    ...(imageUrl && article.image
      ? {
          image: {
            "@type": "ImageObject",
            url: imageUrl,
            caption: article.image.caption,
            creditText: article.image.credit,
          },
        }
      : {}),
  };
}

function renderBlock({ kind, text }: BodyBlock): string {
  if (kind === "heading") return `<div data-component="subheadline-block"><h2>${e(text)}</h2></div>`;
  if (kind === "quote") return `<div data-component="quote-block"><blockquote>${e(text)}</blockquote></div>`;
  if (kind === "list_item") return `<div data-component="list-block"><ul><li>${e(text)}</li></ul></div>`;
  return `<div data-component="text-block"><p>${e(text)}</p></div>`;
}

// The caption stands in the picture's title, in its alternative text and below it, as on many broadcasters' pages.
function renderPicture({ article, imageUrl }: ArticleView): string {
  if (!article.image || !imageUrl) return "";
  const caption = e(article.image.caption);
  return `<div data-component="image-block"><figure><img src="${e(imageUrl)}" alt="${caption}" title="${caption}" width="640" height="360">
<figcaption><span class="caption">${caption}</span> <span class="credit">Photo: ${e(article.image.credit)}</span></figcaption></figure></div>`;
}

/** A broadcaster's blocks: the facts in JSON-LD, the body in one element a paragraph. */
export function renderArticle(view: ArticleView): string {
  const { article, version } = view;
  const main = `<article>
<h1>${e(version.title)}</h1>
<p class="updated">${printedDate(article.publishedAt)}</p>
<div data-component="share"><button>Share this</button> <a href="https://social.example/share?u=${encodeURIComponent(view.url)}">Post</a> <a href="mailto:?subject=${encodeURIComponent(version.title)}">Email</a></div>
<div data-component="byline-block">${e(article.authors.join(" and "))}${article.agency ? "" : `, ${NAME}`}</div>
${renderPicture(view)}
${view.blocks.map(renderBlock).join("\n")}
${article.agency ? `<div data-component="source-block"><p>– ${e(article.agency)}</p></div>` : ""}
${version.notice ? `<div data-component="correction-block" role="note"><p><em>Correction: ${e(version.notice)}</em></p></div>` : ""}
</article>
<section data-component="topic-list" aria-label="Read more"><h2>Read more</h2><ul>
${view.related.map((headline) => `<li><a href="${e(headline.url)}">${e(headline.title)}</a></li>`).join("\n")}
</ul></section>
<section data-component="promo"><h2>Get the Kestrel app</h2><p>News and radio wherever you are.</p></section>`;
  const head = `<script type="application/ld+json">${scriptJson(newsArticle(view))}</script>`;
  return renderShell({ title: version.title, canonical: view.url, head, main });
}

export function renderListing({ url, heading, headlines }: ListingView): string {
  const items = headlines.map(
    (headline) =>
      `<li><h3><a href="${e(headline.url)}">${e(headline.title)}</a></h3><span>${printedDate(headline.publishedAt)}</span></li>`,
  );
  const main = `<h1>${e(heading)}</h1>\n<ul data-component="headlines">\n${items.join("\n")}\n</ul>`;
  return renderShell({ title: heading, canonical: url, main });
}

/** Pictures and their captions, and no text: no article. */
export function renderGallery(origin: string): string {
  const title = "In pictures: the Senn valley after the flood";
  const captions = ["Weir Street, Tarrant Lock", "The railway at Orley", "A drying wedding dress, Marsh End"];
  const figures = captions.map(
    (caption, index) =>
      `<figure><img src="${e(origin)}/media/senn-gallery-${index + 1}.svg" alt="${e(caption)}"><figcaption>${e(caption)}</figcaption></figure>`,
  );
  const canonical = `${origin}/news/pictures/2026/10/09/senn-valley-in-pictures`;
  const gallery = { "@context": "https://schema.org", "@type": "ImageGallery", name: title, url: canonical };
  const head = `<script type="application/ld+json">${scriptJson(gallery)}</script>`;
  return renderShell({ title, canonical, head, main: `<h1>${e(title)}</h1>\n${figures.join("\n")}` });
}
