import { expect, it } from "vitest";
import { type AddressClues, chooseArticleAddress } from "./choose-article-address.js";

const CLUES: AddressClues = {
  canonicalUrl: null,
  captureUrl: "https://www.north.example/a?x=1#top",
  sourceSlug: "north",
  declaration: { hosts: [".north.example"] },
};

const CASES: [string, Partial<AddressClues>, string][] = [
  ["the address without its fragment where the page names none", {}, "https://www.north.example/a?x=1"],
  [
    "the canonical address on the same host",
    { canonicalUrl: "https://www.north.example/a" },
    "https://www.north.example/a",
  ],
  [
    "the canonical address on another host of the outlet",
    { canonicalUrl: "https://m.north.example/a" },
    "https://m.north.example/a",
  ],
  [
    "not the canonical address of another outlet",
    { canonicalUrl: "https://south.example/a" },
    "https://www.north.example/a?x=1",
  ],
  [
    "not a look-alike of the outlet's host",
    { canonicalUrl: "https://evilnorth.example/a" },
    "https://www.north.example/a?x=1",
  ],
  ["not something that is no address", { canonicalUrl: "/a" }, "https://www.north.example/a?x=1"],
  ["not a script", { canonicalUrl: "javascript:alert(1)" }, "https://www.north.example/a?x=1"],
  [
    "any canonical address in a file that was brought in by hand",
    { canonicalUrl: "https://south.example/a", captureUrl: "file:///a.html", sourceSlug: "imported", declaration: {} },
    "https://south.example/a",
  ],
];

it.each(CASES)("takes %s", (_rule, clues, wanted) => {
  expect(chooseArticleAddress({ ...CLUES, ...clues })).toBe(wanted);
});
