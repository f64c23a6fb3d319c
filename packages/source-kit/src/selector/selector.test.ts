import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanPage } from "../reading/scan-page.js";
import { parseSelector } from "./parse-selector.js";

const PAGE = `<html><body class="front page"><main id="top"><article data-kind="story">
<h1 class="headline big">Title</h1><p class="by">By <a rel="author" href="/people/ann">Ann Brook</a></p>
<div class="text"><p>One.</p><aside class="promo box"><p>Buy.</p></aside><p>Two <b>bold</b>.</p></div></article></main>
<article data-kind="teaser"><h2 class="headline">Other</h2></article></body></html>`;

const textsOf = (selector: string, page = PAGE) =>
  scanPage(page, { take: [{ name: "it", selectors: [selector] }] }).found.it?.map(({ text }) => text) ?? [];

describe("a selector", () => {
  it.each([
    ["h1", ["Title"]],
    [".headline", ["Title", "Other"]],
    ["h1.headline.big", ["Title"]],
    ["#top h1", ["Title"]],
    ["article > h1, article > h2", ["Title", "Other"]],
    ["body > h1", []],
    ['[data-kind="story"] .headline', ["Title"]],
    ["[data-kind=teaser] .headline", ["Other"]],
    ['a[rel="author"]', ["Ann Brook"]],
    ['a[href^="/people/"]', ["Ann Brook"]],
    ['a[href$="ann"]', ["Ann Brook"]],
    ['a[href*="ople"]', ["Ann Brook"]],
    [".text p", ["One.", "Buy.", "Two bold."]],
    [".text > p", ["One.", "Two bold."]],
    [".promo", ["Buy."]],
    ["article:not([data-kind=story]) h2", ["Other"]],
    ["h1:not(.small)", ["Title"]],
    ["*.by", ["By Ann Brook"]],
    [".head", []],
  ])("%s means %j", (selector, expected) => {
    expect(textsOf(selector)).toEqual(expected);
  });

  it.each(["p:first-child", "a + b", "a ~ b", "p::before", "[x", "a,,b", "", ":not(a b)", "a >", "1px"])(
    "%j is refused, with what can be written",
    (selector) => {
      expect(() => parseSelector(selector)).toThrow(expect.objectContaining({ code: "source.selector" }));
    },
  );

  it("is refused or read, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab.#[]=\"'>~ ,:()*-not^$") }), (text) => {
        try {
          textsOf(text);
        } catch (error) {
          expect(error).toMatchObject({ code: "source.selector" });
        }
      }),
    );
  });
});

describe("a scan of a page", () => {
  it("encloses an element with its tags, also where the page leaves its end out", () => {
    const page = "<ul><li class=x>One<li>Two</ul><p class=y>Three";
    const { found } = scanPage(page, { take: [{ name: "it", selectors: [".x", ".y"] }] });
    expect(found.it?.map(({ start, end }) => page.slice(start, end))).toEqual(["<li class=x>One", "<p class=y>Three"]);
  });

  it("does not look for an element within itself", () => {
    expect(textsOf("div", "<div>a<div>b</div></div><div>c</div>")).toEqual(["ab", "c"]);
  });

  it.each([
    ["100,000 open elements", "<div>".repeat(100_000)],
    ["100,000 elements and as many ends", "<b>".repeat(100_000) + "</i>".repeat(100_000)],
    ["a million attributes", `<div ${"a=1 ".repeat(500_000)}>`],
    ["a tag without end", `<div class="${"x ".repeat(500_000)}`],
  ])(
    "of %s ends",
    (_what, page) => {
      textsOf("main article > .text p", page);
    },
    20_000,
  );

  it("gives stretches of the page that are in order and within it", () => {
    const piece = fc.constantFrom(
      "<p class=x>",
      "</p>",
      "<div>",
      "</div>",
      "text ",
      "<br>",
      "<li class=x>",
      "<a",
      ">",
      "<!--",
      "-->",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const page = pieces.join("");
        const { found } = scanPage(page, { take: [{ name: "it", selectors: [".x"] }] });
        for (const { start, end } of found.it ?? []) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(page.length);
        }
      }),
    );
  });
});
