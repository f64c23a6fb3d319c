import { LedgerError } from "@newsledger/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalisePage } from "./normalise-page.js";

const PROSE = `<p>${"The river burst its banks on Sunday, the office said. ".repeat(4)}</p>`;
const many = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join("");

/** Each takes well under a second on a quiet machine; what is quadratic takes minutes. */
const LIMIT_MS = 60_000;

const PAGES: Readonly<Record<string, () => string>> = {
  "100,000 nested elements": () => `${"<div>".repeat(100_000)}${PROSE}`,
  "100,000 nested elements that end": () => `${"<b>".repeat(100_000)}${PROSE}${"</b>".repeat(100_000)}`,
  "one tag that never ends": () => `<div ${"x".repeat(5_000_000)}`,
  "a million attributes": () => `<div ${many(1_000_000, (i) => `a${i}=1 `)}>${PROSE}`,
  "an attribute that never ends": () => `<a href="${"x".repeat(5_000_000)}`,
  "a comment that never ends": () => `<!--${"-".repeat(5_000_000)}`,
  "a run of brackets": () => `<p>${"<".repeat(5_000_000)}`,
  "a script of other ends": () => `<script>${"</scrip".repeat(700_000)}`,
  "a script that never ends": () => `<script>${"a<".repeat(2_000_000)}`,
  "nested lists": () => "<ul><li>".repeat(200_000),
  "table cells without end": () => `<table>${"<tr><td>x".repeat(200_000)}`,
  "a hundred thousand figures": () => "<figure><img src=a.png><figcaption>Cap</figcaption></figure>".repeat(100_000),
  "nested figures": () => `${"<figure>".repeat(100)}${"</figure>".repeat(100)}`.repeat(500),
  "a hundred thousand times": () => `${"<time></time>".repeat(100_000)}${PROSE}`,
  "a hundred thousand bylines": () => `${many(100_000, (i) => `<div class="byline c${i}">x</div>`)}${PROSE}`,
  "a hundred thousand links": () => '<a href="/x">some text</a> '.repeat(100_000),
  "deep JSON-LD": () => `<script type="application/ld+json">${"[".repeat(500_000)}</script>${PROSE}`,
  "much JSON-LD": () => '<script type="application/ld+json">{"@type":"Person"}</script>'.repeat(50_000),
  "a deep state": () => `<script type="application/json">${'{"a":['.repeat(300_000)}</script>`,
  "a deep state that ends": () =>
    `<script type="application/json">${'{"text":['.repeat(5_000)}"x"${"]}".repeat(5_000)}</script>`,
  "a streamed row of escapes": () => `<script>self.__next_f.push([1,"${'\\"'.repeat(2_000_000)}"])</script>`,
  "many streamed rows": () => '<script>self.__next_f.push([1,"1:[1]\\n"])</script>'.repeat(50_000),
  "a declared body of one letter": () =>
    `<script type="application/ld+json">{"@type":"Article","articleBody":"${"a".repeat(2_000_000)}."}</script><p>${"a".repeat(2_000_000)}</p>${PROSE}`,
  "paragraphs that repeat": () => PROSE.repeat(40_000),
  "a title of separators": () => `<title>${"a | ".repeat(300_000)}</title><h1>${"a – ".repeat(300_000)}</h1>${PROSE}`,
  "a run of backslashes": () => `<p>1,${"\\".repeat(1_000_000)}</p>`,
  "a run of broken letters": () => `<p>${"â€".repeat(1_000_000)}</p>`,
  "a million line breaks": () => `<p>${"a<br>".repeat(1_000_000)}`,
  "a page of 20 MB": () =>
    `<article>${many(200_000, (i) => `<p class="p${i % 7}">${i} rivers burst their banks, the office said. <a href="/${i}">More</a></p>`)}${"x".repeat(3_000_000)}</article>`,
  "a hundred thousand entries of a live blog": () =>
    `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${many(100_000, (i) => `<article itemprop="liveBlogUpdate"><time>9:0${i % 10}</time><p>The river fell by ${i} metres, the office said.</p></article>`)}</div>`,
  "a hundred thousand embedded posts": () =>
    `${PROSE.repeat(4)}${'<blockquote class="twitter-tweet"><p>x</p>— A (@a)</blockquote>'.repeat(100_000)}`,
  "a state that is no literal": () => `<script>window.__NUXT__=(function(a){return {${"a:[".repeat(400_000)}</script>`,
  "a state of open braces": () => `<script>${"window.__A__={".repeat(100_000)}</script>`,
  "a call with a hundred thousand values": () =>
    `<script>window.__NUXT__=(function(${many(100_000, (i) => `a${i},`)}b){return {x:[${many(100_000, (i) => `a${i},`)}]}}(${'"x",'.repeat(100_000)}1));</script>`,
  "a flat list that doubles itself": () =>
    `<script type="application/json">[{"a":1},${many(60, (i) => `[${i + 2},${i + 2}],`)}"x"]</script>`,
  "noscript within noscript": () => `${"<noscript><div>".repeat(100_000)}${PROSE}`,
  "a title that holds itself": () =>
    `<title>${"a - ".repeat(100_000)}</title><meta property="og:title" content="${"a - ".repeat(5_000)}">${PROSE}`,
  "boxes in boxes": () => `${PROSE.repeat(3)}${"<div><h3>Comments</h3>".repeat(20_000)}${PROSE}`,
  "short lines": () => `<div>${"<p>two words</p>".repeat(200_000)}</div>`,
  "a run of blanks": () => `<p>${" ".repeat(5_000_000)}x</p>`,
};

describe("hostile pages end in bounded time", () => {
  it.each(Object.keys(PAGES))(
    "%s",
    (name) => {
      normalisePage({ url: "https://a.example/x/y", body: PAGES[name]?.() ?? "" });
    },
    LIMIT_MS,
  );
});

describe("time grows with the size of the page", () => {
  const PIECES: Readonly<Record<string, string>> = {
    paragraphs: PROSE,
    "nested elements": "<div>",
    attributes: `<p a="1" b="2" class="c related d" id=e>x</p>`,
    cells: "<table><tr><td>a<td>b<td>1,200</table>",
    links: '<p><a href="/x">a line that leads elsewhere</a></p>',
    figures: "<figure><img src=a.png><figcaption>Cap</figcaption></figure>",
    "boxes with headings": `<div><h3>Related stories</h3>${PROSE}</div>`,
    "lines of a list": "<li>two words",
  };
  const timeOf = (piece: string, bytes: number): number => {
    const body = `<h1>River floods the valley</h1>${piece.repeat(bytes / piece.length)}`;
    const before = process.cpuUsage();
    normalisePage({ url: "https://a.example/x/y", body });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  // Four times the bytes; what is quadratic takes sixteen times as long. Processor time, since machines are busy.
  it.each(Object.keys(PIECES))(
    "%s",
    (name) => {
      const piece = PIECES[name] ?? "";
      timeOf(piece, 200_000);
      const [small, large] = [500_000, 2_000_000].map((bytes) => Math.min(timeOf(piece, bytes), timeOf(piece, bytes)));
      expect(large).toBeLessThan((small ?? 0) * 10 + 150);
    },
    LIMIT_MS,
  );
});

describe("hostile bytes end in bounded time", () => {
  it.each<[string, (i: number) => number]>([
    ["of no encoding", (i) => (i * 7919) % 256],
    ["beyond ASCII", (i) => 128 + ((i * 31) % 128)],
    ["of lone surrogates' leads", () => 0xed],
    ["of zeros", () => 0],
  ])(
    "20 MB %s",
    (_name, byte) => {
      normalisePage({ url: "https://a.example/x/y", body: Uint8Array.from({ length: 20_000_000 }, (_, i) => byte(i)) });
    },
    LIMIT_MS,
  );
});

describe("no script gets through", () => {
  const BAD = "alert(document.cookie)";
  it.each([
    ["a script within a paragraph", `<p>The river <script>${BAD}</script>burst its banks.</p>`],
    ["a handler", `<p onclick="${BAD}"><img src=x onerror="${BAD}">The river burst its banks.</p>`],
    ["a style", `<p><style>p{background:url(javascript:${BAD})}</style>The river burst its banks.</p>`],
    ["a frame", `<iframe srcdoc="<script>${BAD}</script>"></iframe><p>The river burst its banks.</p>`],
    ["SVG", `<svg onload="${BAD}"><script>${BAD}</script><text>${BAD}</text></svg><p>The river burst its banks.</p>`],
    ["a template", `<template><script>${BAD}</script></template><p>The river burst its banks.</p>`],
  ])("from %s", (_name, html) => {
    const { article } = normalisePage({ url: "https://a.example/x", body: `<h1>River floods</h1>${PROSE}${html}` });
    expect(JSON.stringify([article?.text, article?.title, article?.links, article?.images])).not.toContain(BAD);
  });

  it.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
  ])("in the address %j", (address) => {
    const html = `<base href="https://a.example/"><link rel="canonical" href="${address}"><meta property="og:url" content="${address}"><meta property="og:image" content="${address}"><h1>River floods the valley</h1><article>${PROSE}<p>See <a href="${address}">this long account of the floods</a> of the year, the office said.</p><figure><img src="${address}"><figcaption>The river at dawn</figcaption></figure><blockquote class="tiktok-embed" cite="${address}">x</blockquote></article>`;
    const article = normalisePage({ url: "https://a.example/x", body: html }).article;
    const addresses = [
      article?.canonicalUrl,
      ...(article?.links ?? []).map(({ url }) => url),
      ...(article?.images ?? []).map(({ url }) => url),
      ...(article?.posts ?? []).map(({ url }) => url),
    ].filter((url) => typeof url === "string");
    expect(addresses.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
  });
});

describe("any input", () => {
  const tag = fc.constantFrom(
    ..."p div article noscript template h1 h2 ul li table tr td figure figcaption blockquote a b span time script title section br".split(
      " ",
    ),
  );
  const attribute = fc.constantFrom(
    "",
    ' class="related share"',
    " hidden",
    ' itemprop="articleBody"',
    ' class="byline"',
    ' href="http://["',
    ' datetime="2019-99"',
    ' style="display:none"',
    ' class="twitter-tweet"',
    ' class="live-entry"',
    ' itemprop="liveBlogUpdate"',
    ' itemscope itemtype="https://schema.org/BlogPosting"',
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constant("The river burst its banks on Sunday, cutting off fourteen villages, the civil defence office said. "),
    fc.constantFrom(
      "Photo: AFP",
      "By Jane Doe",
      "Read more: x",
      "Correction: y",
      "&amp;amp;",
      "<!--",
      "]]>",
      "&#xD800;",
      "&#1114112;",
    ),
  );
  const piece = fc.oneof(
    text,
    fc.tuple(tag, attribute).map(([name, rest]) => `<${name}${rest}>`),
    tag.map((name) => `</${name}>`),
    fc
      .json()
      .map(
        (json) =>
          `<script type="application/ld+json">{"@type":"NewsArticle","author":${json},"headline":${json},"datePublished":${json}}</script>`,
      ),
  );

  it(
    "gives consistent offsets and throws nothing but a LedgerError",
    () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 60 }), fc.string(), (pieces, url) => {
          const { article } = normalisePage({ url, body: pieces.join("") });
          if (article === null) return;
          expect(article.text).toBe(article.paragraphs.join("\n\n"));
          expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(article.paragraphs);
          expect(article.entries.every(({ from, to }) => from < to && to <= article.paragraphs.length)).toBe(true);
          expect(article.paragraphs.every((paragraph) => paragraph !== "" && paragraph === paragraph.trim())).toBe(
            true,
          );
        }),
        { numRuns: 200 },
      );
    },
    LIMIT_MS,
  );

  it(
    "may be bytes of any kind",
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string()), (body, charset) => {
          try {
            normalisePage({ url: "https://a.example/x", body, hints: { charset } });
          } catch (error) {
            expect(error).toBeInstanceOf(LedgerError);
          }
        }),
        { numRuns: 200 },
      );
    },
    LIMIT_MS,
  );
});
