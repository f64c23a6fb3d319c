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

describe("any input", () => {
  const tag = fc.constantFrom(
    ..."p div article h1 h2 ul li table tr td figure figcaption blockquote a b span time script title section br".split(
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
