import { escapeMarkup as e } from "../escape-markup.js";
import type { ArticleView, ListingView, Outlet } from "../outlets/outlet.js";
import { inventedNotice } from "../outlets/outlet.js";
import type { SampleArticle } from "../sample-article.js";
import { generateArticle, type PressMillWeight } from "./generate-article.js";
import { renderHousePage } from "./house-page.js";

const NAME = "Press Mill";

function renderShell(title: string, url: string, main: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${e(title)}</title><link rel="canonical" href="${e(url)}"></head>
<body><header><a href="/">${NAME}</a></header>
${main}
<footer>${e(inventedNotice(NAME, "en"))}</footer></body></html>
`;
}

function renderArticle({ url, article, version, blocks }: ArticleView): string {
  const main = `<main><article><h1>${e(version.title)}</h1>
<p class="byline">By <span rel="author">${e(article.authors.join(", "))}</span>
<time datetime="${article.publishedAt}">${article.publishedAt}</time></p>
${blocks.map(({ text }) => `<p>${e(text)}</p>`).join("\n")}
</article></main>`;
  return renderShell(version.title, url, main);
}

function renderListing({ url, heading, headlines }: ListingView): string {
  const items = headlines.map(({ title, url: link }) => `<li><a href="${e(link)}">${e(title)}</a></li>`);
  return renderShell(heading, url, `<main><h1>${e(heading)}</h1><ul>\n${items.join("\n")}\n</ul></main>`);
}

/** The outlet of generated notices, for measuring and counting: as many as asked for, one sitemap. */
export const PRESS_MILL: Outlet = {
  slug: "press-mill",
  name: NAME,
  lang: "en",
  timeZone: "Etc/UTC",
  tagline: "Generated notices, as many as asked for.",
  charset: "utf-8",
  robots: null,
  sections: [],
  feeds: [
    { format: "sitemap", path: "/sitemap.xml", isDeclared: true },
    { format: "rss", path: "/feed.xml", isDeclared: false },
  ],
  oddPages: [],
  maxAgeS: 300,
  renderArticle,
  renderListing,
};

/** The press mill with `count` articles, from the `first` on. */
export function createPressMill(
  count: number,
  weight: PressMillWeight,
  first: number,
): { outlet: Outlet; articles: SampleArticle[] } {
  return {
    outlet: weight === "light" ? PRESS_MILL : { ...PRESS_MILL, renderArticle: renderHousePage },
    articles: Array.from({ length: count }, (_, index) => generateArticle(first + index, weight)),
  };
}
