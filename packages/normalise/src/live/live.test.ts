import { Article } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const ENTRIES = [
  {
    time: "2019-03-24T16:05:00+13:00",
    clock: "16:05",
    head: "Water begins to fall",
    by: "Jane Doe",
    text: "The river has fallen by ten centimetres since noon, the civil defence office said in its latest report.",
  },
  {
    time: "2019-03-24T09:40:00+13:00",
    clock: "9:40",
    head: "Bridge closed at Otaki",
    by: "John Roe",
    text: "Police have closed the bridge at Otaki after a tree struck one of its piers shortly after nine o’clock.",
  },
  {
    time: "2019-03-23T22:15:00+13:00",
    clock: "22:15",
    head: "Sheep moved to high ground",
    by: "Jane Doe",
    text: "Farmers in the lower valley are moving some 12,000 sheep to higher ground by the light of their tractors.",
  },
];
const SECOND = "Nobody has been hurt so far, according to the regional council, and schools stay closed on Monday.";
const page = (body: string, head = "") =>
  `<html lang="en"><head><title>Floods live</title>${head}</head><body><main><h1>Floods in the valley: as it happened</h1><div class="intro"><p>Follow the floods in the Aro valley as they happened, from Saturday night until Sunday afternoon.</p></div>${body}</main></body></html>`;
const LD = {
  "@type": "LiveBlogPosting",
  headline: "Floods in the valley: as it happened",
  datePublished: "2019-03-23T21:00:00+13:00",
  dateModified: "2019-03-24T17:00:00+13:00",
};
const ld = (object: object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

function read(html: string): Article {
  const { article } = normalisePage({
    url: "https://news.example/live/floods",
    body: html,
    hints: { timeZone: "Pacific/Auckland" },
  });
  return Article.parse(article);
}

const shown = (article: Article) =>
  article.entries.map(({ headline, publishedAt, authors, from, to }) => [
    headline,
    publishedAt,
    authors.join(),
    article.paragraphs.slice(from, to).at(-1),
  ]);
const expected = (withAuthors = true) =>
  ENTRIES.map(({ head, time, by }) => [head, time, withAuthors ? by : "", SECOND]);

describe("the entries of a live blog", () => {
  it.each<[string, string]>([
    [
      "in schema.org's microdata",
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${ENTRIES.map(({ time, head, by, text }) => `<section itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><time itemprop="datePublished" datetime="${time}">x</time><h2 itemprop="headline">${head}</h2><span itemprop="author">${by}</span><div itemprop="articleBody"><p>${text}</p><p>${SECOND}</p></div></section>`).join("")}</div>`,
    ],
    [
      "named by their class",
      ENTRIES.map(
        ({ time, head, by, text }, i) =>
          `<article class="live-blog-post pinned-${i}" id="post-${i}"><header><time datetime="${time}">x</time><h3>${head}</h3><p class="byline">By ${by}</p></header><p>${text}</p><p>${SECOND}</p></article>`,
      ).join(""),
    ],
    [
      "that have a time and nothing else in common",
      `<ul class="q7">${ENTRIES.map(({ time, head, by, text }) => `<li class="z"><div><time datetime="${time}">x</time></div><h3>${head}</h3><p class="author">${by}</p><p>${text}</p><p>${SECOND}</p></li>`).join("")}</ul>`,
    ],
  ])("are told apart %s", (_rule, body) => {
    const article = read(page(body, ld(LD)));
    expect(article.type).toBe("live_blog");
    expect(shown(article)).toEqual(expected());
    expect(article.origins.entries).toBe("markup");
  });

  it("have the day of a clock that stands alone from the blog's own dates", () => {
    const body = ENTRIES.map(
      ({ clock, head, text }) =>
        `<div class="liveticker-entry"><span class="time">${clock}</span><h3>${head}</h3><p>${text}</p><p>${SECOND}</p></div>`,
    ).join("");
    expect(shown(read(page(body, ld(LD))))).toEqual(expected(false));
  });

  it("take time and author from JSON-LD where the markup has none", () => {
    const body = ENTRIES.map(
      ({ head, text }) => `<div class="live-entry"><h3>${head}</h3><p>${text}</p><p>${SECOND}</p></div>`,
    ).join("");
    const liveBlogUpdate = ENTRIES.map(({ head, time, by }) => ({
      "@type": "BlogPosting",
      headline: head,
      datePublished: time,
      author: { name: by },
    }));
    expect(shown(read(page(body, ld({ ...LD, liveBlogUpdate }))))).toEqual(expected());
  });

  it("are read from JSON-LD where a script loads them", () => {
    const liveBlogUpdate = ENTRIES.map(({ head, time, by, text }) => ({
      "@type": "BlogPosting",
      headline: head,
      datePublished: time,
      author: { name: by },
      articleBody: `<p>${text}</p><p>${SECOND}</p>`,
    }));
    const article = read(page("", ld({ ...LD, liveBlogUpdate })));
    expect(shown(article)).toEqual(expected());
    expect(article.blocks[0]?.kind).toBe("heading");
    expect(article.origins.entries).toBe("json-ld");
  });

  it("are none on any other page, which says so", () => {
    const article = normalisePage({
      url: "https://news.example/a",
      body: page(`<p>${SECOND}</p><p>${ENTRIES[0]?.text}</p>`),
    }).article;
    expect(article?.entries).toEqual([]);
    expect(article?.missing.entries).toMatch(/no live blog/);
  });

  it("never make an entry the article", () => {
    const liveBlogUpdate = ENTRIES.map(({ head, time, text }) => ({
      "@type": "BlogPosting",
      headline: head,
      datePublished: time,
      author: { name: "Jane Doe" },
      articleBody: text,
      url: "https://news.example/live/floods#1",
    }));
    expect(read(page("", ld({ ...LD, liveBlogUpdate })))).toMatchObject({
      title: LD.headline,
      publishedAt: LD.datePublished,
    });
  });
});
