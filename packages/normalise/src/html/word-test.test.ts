import { describe, expect, it } from "vitest";
import { listWords } from "./class-words.js";
import { expandPhrases } from "./expand-phrases.js";
import { findElements } from "./page-tree.js";
import { parseHtml } from "./parse-html.js";
import { testsPassedBy, wordTest } from "./word-test.js";

describe("expandPhrases", () => {
  it.each([
    ["ad|ads", ["ad", "ads"]],
    ["story ?tags?", ["story tag", "story tags", "storytag", "storytags"]],
    [
      "(image|photo) (credit|by line)s?",
      [
        "image by line",
        "image by lines",
        "image credit",
        "image credits",
        "photo by line",
        "photo by lines",
        "photo credit",
        "photo credits",
      ],
    ],
    ["(a )?lire aussi", ["a lire aussi", "lire aussi"]],
  ])("%s", (pattern, phrases) => expect(expandPhrases(pattern).sort()).toEqual(phrases));
});

describe("wordTest", () => {
  const test = wordTest("river|flood (map|gauge)s?|flood map legend");
  it.each([
    ["the river", true],
    ["rivers", false],
    ["flood", false],
    ["flood flood maps", true],
    ["old flood map legend", true],
    ["flood map-less", true],
    ["map flood", false],
    ["is-floodMapLegend__2", true],
    ["FloodMAP", true],
    ["fluß river", true],
    ["éflood map", false],
    ["", false],
  ])("%s: %s", (text, passes) => expect(test.test({ passed: testsPassedBy(text) })).toBe(passes));
});

describe("listWords", () => {
  it.each([
    ['<p class="ArticleBody__related-links">', "article body related links"],
    ['<p class="a b" id="mainText" data-testid="Story-3">', "a b main text story 3"],
    ['<p id="größeÄnderung">', "größeänderung"],
    ['<p class="--">', ""],
    ["<p>", ""],
  ])("of %s are %j", (html, words) => {
    const [element] = findElements(parseHtml(html), ({ name }) => name === "p");
    expect(element && listWords(element).join(" ")).toBe(words);
  });
});
