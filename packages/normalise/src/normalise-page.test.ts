import { Article, type ArticleHints } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { normalisePage } from "./normalise-page.js";

const URL = "https://news.example/world/2019/03/24/river-floods-valley";
const PROSE = [
  "The river Aro burst its banks on Sunday morning, cutting off 14 villages, the civil defence office said.",
  "About 3,400 people spent the night in schools and church halls, according to the regional council.",
  "Engineers expect the water to fall by half a metre a day, although more rain has been forecast for Tuesday.",
  "Farmers in the lower valley have asked for help with moving some 12,000 sheep to higher ground before then.",
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join("\n");

interface PageParts {
  head?: string;
  before?: string;
  body?: string;
  after?: string;
}

function read({ head = "", before = "", body = paragraphs, after = "" }: PageParts, hints: ArticleHints = {}): Article {
  const html = `<!doctype html><html lang="en-NZ"><head>${head}</head><body><header class="site-header"><nav><a href="/">Home</a><a href="/world">World</a></nav></header>
    <main><article><h1>River floods the valley</h1>${before}<div class="article-body">${body}</div>${after}</article></main>
    <footer>All rights reserved by the Example.</footer></body></html>`;
  const result = normalisePage({ url: URL, body: html, hints });
  if (result.article === null) throw new Error(result.outcome);
  return Article.parse(result.article);
}

const ld = (object: object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const newsArticle = (fields: object) => ld({ "@context": "https://schema.org", "@type": "NewsArticle", ...fields });

describe("the body", () => {
  it("is the paragraphs joined by blank lines, with a block for each", () => {
    const article = read({});
    expect(article.paragraphs).toEqual(PROSE);
    expect(article.text).toBe(PROSE.join("\n\n"));
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(PROSE);
  });

  it("keeps headings, lists, quotations and tables as what they are", () => {
    const body = `${paragraphs}<h2>What next?</h2><p>${PROSE[0]}</p><ul><li>Move the sheep.</li><li>Close the bridge.</li></ul>
      <blockquote><p>We have never seen the like of it, and my father was born here.</p></blockquote>
      <table><tr><th>Village</th><th>People</th></tr><tr><td>Upper Aro</td><td>1,200</td></tr></table><p>${PROSE[1]}</p>`;
    const article = read({ body });
    const kinds = article.blocks.slice(4).map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
    expect(kinds).toEqual([
      "heading: What next?",
      `paragraph: ${PROSE[0]}`,
      "list_item: Move the sheep.",
      "list_item: Close the bridge.",
      "quote: We have never seen the like of it, and my father was born here.",
      "table: Village | People",
      "table: Upper Aro | 1,200",
      `paragraph: ${PROSE[1]}`,
    ]);
  });

  it("is whole when it lies in several containers of a kind", () => {
    const chunk = (from: number) =>
      `<div class="article-body">${PROSE.slice(from, from + 2)
        .map((t) => `<p>${t}</p>`)
        .join("")}</div>`;
    const html = `<html><body><h1>River floods the valley</h1><div>${chunk(0)}<div class="ad">Advertisement</div>${chunk(2)}</div></body></html>`;
    expect(normalisePage({ url: URL, body: html }).article?.paragraphs).toEqual(PROSE);
  });

  it("takes a short line in bold over a paragraph for a heading", () => {
    const body = `<p>${PROSE[0]}</p><p><strong>What next?</strong></p><p>${PROSE[1]}</p><p>${PROSE[2]}</p>`;
    expect(read({ body }).blocks.map(({ kind }) => kind)).toEqual(["paragraph", "heading", "paragraph", "paragraph"]);
  });

  it("is no table where a table lays the page out", () => {
    const html = `<h1>River floods the valley</h1><table><tr><td><a href="/1">News</a></td><td>By Jane Doe<br>24 March 2019<br><br>${PROSE.join("<br><br>")}</td></tr></table>`;
    const { article } = normalisePage({ url: URL.replace(/\d+\/\d+\/\d+\//, ""), body: html });
    expect(article).toMatchObject({ paragraphs: PROSE, authors: ["Jane Doe"] });
    expect(article?.publishedAt).toMatch("2019-03-24");
    expect(article?.blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
  });

  it("is found in text that only line breaks part", () => {
    expect(read({ body: PROSE.join("<br><br>") }).paragraphs).toEqual(PROSE);
  });

  it("keeps what a paywall hides", () => {
    const body = `<p>${PROSE[0]}</p><div class="paywall" style="display:none">${PROSE.slice(1)
      .map((t) => `<p>${t}</p>`)
      .join("")}</div>`;
    expect(read({ body }).paragraphs).toEqual(PROSE);
  });

  it("is taken from JSON-LD where the markup does not hold it", () => {
    const text = [...PROSE, ...PROSE.map((sentence) => `Later, ${sentence}`)];
    const article = read({
      head: newsArticle({ headline: "River floods the valley", articleBody: text.join("\n\n") }),
      body: `<p>${PROSE[0]}</p>`,
    });
    expect(article.paragraphs).toEqual(text);
    expect(article.origins.text).toBe("json-ld");
  });

  it("is not the comments, however long they are", () => {
    const comment =
      "<li class='comment'><p>I have lived here for forty years and nobody ever listened to us about the river.</p></li>";
    expect(read({ after: `<section id="comments"><ol>${comment.repeat(30)}</ol></section>` }).paragraphs).toEqual(
      PROSE,
    );
  });
});

describe("removals", () => {
  const cases: readonly [rule: string, html: string][] = [
    [
      "related-stories",
      '<div class="related-articles"><h3>Related</h3><a href="/a">Bridge reopens after a year</a></div>',
    ],
    [
      "newsletter-prompt",
      '<div class="newsletter-signup"><p>Our morning letter, free in your inbox every day.</p></div>',
    ],
    ["share-bar", '<div class="social-share"><span>Facebook</span><span>Email</span></div>'],
    ["advertisement", '<div class="ad-slot">Advertisement</div>'],
    ["caption", '<figure><img src="/flood.jpg"><figcaption>The bridge at noon. Photo: AFP</figcaption></figure>'],
    ["author-blurb", '<div class="author-bio"><p>Jane Doe writes about rivers.</p></div>'],
    ["topic-list", '<ul class="tags"><li>Floods</li><li>Rivers</li></ul>'],
    ["consent-dialog", '<div class="cookie-banner"><p>We use cookies to make this site better for everyone.</p></div>'],
    ["hidden", "<p hidden>Skip to the end of the article.</p>"],
    ["sidebar", "<aside><p>The Aro is 212 km long.</p></aside>"],
    [
      "newsletter-prompt",
      '<div class="x7"><h4>Be the first to know</h4><p>Join 120,000 readers.</p><form><input type="email"></form></div>',
    ],
    ["form", "<form><label>Your address</label><input></form>"],
    ["read-more-line", '<p>Read more: <a href="/b">Bridge reopens after a year of work</a></p>'],
    ["read-more-line", '<p><a href="/b">Bridge reopens after a year of work on its piers</a></p>'],
    ["pull-quote", "<blockquote>cutting off 14 villages, the civil defence office said</blockquote>"],
    ["prompt-line", "<p>Sign up for our newsletter here.</p>"],
    ["credit-line", "<p>Photo: AFP</p>"],
    ["advertisement-line", "<p>Story continues below</p>"],
    ["repeated-title", "<h2>River floods the valley</h2>"],
    ["link-list", '<ul><li><a href="/c">Bridge reopens</a></li><li><a href="/d">Rain returns</a></li></ul>'],
    ["gallery-counter", "<p>Image 2 of 5</p>"],
    ["bare-symbols", "<p>* * *</p>"],
  ];
  it.each(cases)("%s leaves the body and is traced", (rule, html) => {
    const body = `<p>${PROSE[0]}</p><p>${PROSE[1]}</p>${html}<p>${PROSE[2]}</p><p>${PROSE[3]}</p>`;
    const article = read({ body });
    expect(article.paragraphs).toEqual(PROSE);
    expect(article.removals.map((removal) => removal.rule)).toContain(rule);
    expect(
      article.removals.every(({ reason, selector, text }) => reason !== "" && selector !== "" && text !== ""),
    ).toBe(true);
  });

  it("keeps a quotation that stands nowhere else, and a source that a sentence links", () => {
    const quote = "We have never seen the like of it, and my father was born here.";
    const source = "The office has put its figures on the page of the council.";
    const body = `${paragraphs}<blockquote>${quote}</blockquote><p><a href="/s">${source}</a></p><p>${PROSE[0]} Again.</p>`;
    expect(read({ body }).paragraphs).toEqual([...PROSE, quote, source, `${PROSE[0]} Again.`]);
  });

  it("does not take a wrapper for what it is named after", () => {
    const article = read({ body: `<div class="content-with-related newsletter comments">${paragraphs}</div>` });
    expect(article.paragraphs).toEqual(PROSE);
  });

  it("takes notices out of the text and keeps them", () => {
    const notice = "Correction: An earlier version gave the number of villages as 41.";
    const article = read({ body: `${paragraphs}<p>${notice}</p>` });
    expect(article.paragraphs).toEqual(PROSE);
    expect(article.notices).toEqual([notice]);
  });
});

describe("fields", () => {
  it.each<[string, PageParts, Partial<Record<keyof Article, unknown>>]>([
    [
      "title from JSON-LD",
      { head: newsArticle({ headline: "Flood cuts off villages" }) },
      { title: "Flood cuts off villages" },
    ],
    [
      "title from the page's headline",
      { head: "<title>River floods the valley | The Example</title>" },
      { title: "River floods the valley" },
    ],
    [
      "standfirst under the headline",
      { before: '<p class="standfirst">Fourteen villages are cut off by the Aro.</p>' },
      { standfirst: "Fourteen villages are cut off by the Aro." },
    ],
    [
      "standfirst from the description",
      { head: '<meta name="description" content="Fourteen villages are cut off.">' },
      { standfirst: "Fourteen villages are cut off." },
    ],
    [
      "authors from JSON-LD",
      {
        head: newsArticle({
          author: [
            { "@type": "Person", name: "Jane Doe" },
            { "@type": "Organization", name: "The Example" },
          ],
        }),
      },
      { authors: ["Jane Doe"] },
    ],
    [
      "authors by reference",
      {
        head: ld({
          "@graph": [
            { "@type": "NewsArticle", headline: "River floods", author: { "@id": "#jd" } },
            { "@type": "Person", "@id": "#jd", name: "Jane Doe" },
          ],
        }),
      },
      { authors: ["Jane Doe"] },
    ],
    [
      "authors from metadata",
      { head: '<meta name="author" content="Jane Doe and John Roe">' },
      { authors: ["Jane Doe", "John Roe"] },
    ],
    [
      "authors from the byline",
      { before: '<div class="byline">By <a rel="author" href="/jd">Jane Doe</a></div>' },
      { authors: ["Jane Doe"] },
    ],
    [
      "time from JSON-LD",
      { head: newsArticle({ datePublished: "2019-03-24T06:25:00Z", dateModified: "2019-03-24T07:00:00Z" }) },
      { publishedAt: "2019-03-24T06:25:00+00:00", modifiedAt: "2019-03-24T07:00:00+00:00" },
    ],
    [
      "time from metadata",
      { head: '<meta property="article:published_time" content="2019-03-24T19:25:00+1300">' },
      { publishedAt: "2019-03-24T19:25:00+13:00" },
    ],
    [
      "time from a time element",
      { before: '<time datetime="2019-03-24T19:25">7:25 pm</time>' },
      { publishedAt: "2019-03-24T19:25:00+13:00" },
    ],
    [
      "time from a line of text",
      { before: '<div class="dateline">7:25 pm on 24 March 2019</div>' },
      { publishedAt: "2019-03-24T19:25:00+13:00" },
    ],
    ["day from the address", {}, { publishedAt: "2019-03-24T00:00:00+13:00" }],
    [
      "the fuller of two dates",
      {
        head: newsArticle({ datePublished: "2019-03-24" }),
        before: '<time datetime="2019-03-24T19:25:00+13:00"></time>',
      },
      { publishedAt: "2019-03-24T19:25:00+13:00" },
    ],
    ["language", {}, { lang: "en-NZ" }],
    [
      "canonical address",
      { head: '<link rel="canonical" href="/world/river">' },
      { canonicalUrl: "https://news.example/world/river" },
    ],
    ["no canonical address of the front page", { head: '<link rel="canonical" href="/">' }, { canonicalUrl: null }],
    [
      "section and topics",
      { head: newsArticle({ articleSection: "World", keywords: "floods, rivers,floods" }) },
      { section: "World", topics: ["floods", "rivers"] },
    ],
    [
      "live blog",
      { head: ld({ "@type": "LiveBlogPosting", headline: "Floods as they happen" }) },
      { type: "live_blog" },
    ],
    ["paywall", { head: newsArticle({ isAccessibleForFree: "False" }) }, { isPaywalled: true }],
    [
      "agency at the end",
      { body: `${paragraphs}<p>The council meets again on Monday. – Reuters</p>` },
      { agency: "Reuters" },
    ],
    ["agency in the dateline", { body: `<p>WELLINGTON (AFP) - ${PROSE[0]}</p>${paragraphs}` }, { agency: "AFP" }],
    [
      "first publisher",
      { body: `${paragraphs}<p>This story was first published by the Valley Courier.</p>` },
      { agency: "Valley Courier" },
    ],
    [
      "an agency that signs beside the body",
      { after: '<p class="agency-credit">– Harbour Wire</p>' },
      { agency: "Harbour Wire" },
    ],
    ["section by the menu", {}, { section: "World" }],
    [
      "picture without a figure element",
      { before: '<div class="photo"><img src="/a.jpg"><p class="cap">The weir <em>(Image: Jo Bloggs)</em></p></div>' },
      { images: [{ url: "https://news.example/a.jpg", caption: "The weir", credit: "Jo Bloggs" }] },
    ],
    [
      "standfirst as a second heading",
      { before: "<h2>Fourteen villages are cut off by the Aro.</h2>" },
      { standfirst: "Fourteen villages are cut off by the Aro." },
    ],
    [
      "links of the text",
      {
        body: `${paragraphs}<p>The <a href="/report">full report of the council</a> was published on Saturday evening.</p>`,
      },
      { links: [{ url: "https://news.example/report", text: "full report of the council" }] },
    ],
    [
      "pictures with caption and credit apart",
      {
        body: `<figure><img src="/flood.jpg"><figcaption>The bridge at noon. Photo: AFP</figcaption></figure>${paragraphs}`,
      },
      { images: [{ url: "https://news.example/flood.jpg", caption: "The bridge at noon.", credit: "AFP" }] },
    ],
  ])("%s", (_name, parts, expected) => {
    expect(read(parts, { timeZone: "Pacific/Auckland" })).toMatchObject(expected);
  });

  it("says of each field where it was read or why it is empty", () => {
    const article = read({ head: newsArticle({ headline: "Flood cuts off villages" }) });
    expect(article.origins).toMatchObject({ title: "json-ld", lang: "markup", text: "markup" });
    expect(article.missing.authors).toBe("nobody is named in JSON-LD, metadata or a byline");
    expect(Object.keys(article.origins).filter((name) => name in article.missing)).toEqual([]);
  });

  it("believes what the text speaks over what the page declares", () => {
    const german =
      "Der Fluss ist am Sonntag über die Ufer getreten und hat die Dörfer von der Welt abgeschnitten, wie das Amt mit der Polizei und dem Rat erklärte.";
    const html = `<html lang="en"><body><h1>Hochwasser im Tal</h1><article><p>${german}</p><p>${german}</p></article></body></html>`;
    expect(normalisePage({ url: URL, body: html }).article?.lang).toBe("de");
  });

  it("falls back on what the feed said", () => {
    const hints: ArticleHints = { title: "Flood", authors: ["Jane Doe"], publishedAt: "2019-03-24T06:25:00Z" };
    const html = `<html><body><div>${paragraphs}</div></body></html>`;
    const article = normalisePage({ url: "https://news.example/x", body: html, hints }).article;
    expect(article).toMatchObject({
      title: "Flood",
      authors: ["Jane Doe"],
      origins: { title: "hint", authors: "hint", publishedAt: "hint" },
    });
  });
});

describe("outcomes", () => {
  const outcome = (body: string, url = URL) => {
    const result = normalisePage({ url, body });
    return result.outcome === "stored" ? "stored" : `${result.outcome} ${result.reason}`;
  };
  it.each([
    ["an article", `<h1>River floods the valley</h1>${paragraphs}`, URL, "stored"],
    ["nothing", "", URL, "empty empty.no_text"],
    [
      "a page of links",
      '<h1>World news</h1><a href="/a">One story</a><a href="/b">Another one</a>',
      URL,
      "empty empty.no_text",
    ],
    ["a line", "<h1>World news</h1><p>This page has moved elsewhere now.</p>", URL, "empty empty.too_short"],
    ["text without a title", paragraphs, URL, "filtered filtered.no_title"],
    [
      "a video with a sentence beside it",
      `<meta property="og:type" content="video.other"><h1>River floods the valley</h1><video></video><p>${PROSE[0]}</p>`,
      URL,
      "filtered filtered.video",
    ],
    [
      "a report beside a video",
      `<meta property="og:type" content="video.other"><h1>River floods the valley</h1><video></video>${paragraphs}`,
      URL,
      "stored",
    ],
    ["a front page", `<h1>The Example news</h1>${paragraphs}`, "https://news.example/", "filtered filtered.front_page"],
  ])("%s", (_name, html, url, expected) => expect(outcome(html, url)).toBe(expected));

  it("reads the same page the same way twice", () => {
    const read = () => normalisePage({ url: URL, body: `<h1>River floods the valley</h1>${paragraphs}` });
    expect(read()).toEqual(read());
  });
});
