import type { Article, FurnitureMemory, RepeatedBlock } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";
import { dropRemembered, FURNITURE_RULE } from "./drop-remembered.js";
import { printAt, printBlock } from "./print-block.js";

const LEAD =
  "The harbour will reopen on Friday after repairs that cost $12 million, the port authority said on Monday.";
const NEXT = "About 3,400 containers have waited outside for between two and three weeks, according to Maria Kowalski.";
const STANDING = "The Tide is printed on the quay since 1923 and belongs to those who work for it.";
const HEAD = "From the quay";
const QUOTE = "We have never seen the river stand as high as it stood that night, and we hope not to see it again.";

function read(...blocks: string[]): Article {
  const body = blocks.map((block) => (block.startsWith("<") ? block : `<p>${block}</p>`)).join("");
  const page = `<html><head><title>Harbour to reopen</title></head><body><article><h1>Harbour to reopen</h1>${body}</article></body></html>`;
  const { article } = normalisePage({ url: "https://tide.example/1", body: page });
  if (article === null) throw new Error("nothing was read");
  return article;
}

const seen = (text: string, articles: number, overrides: Partial<RepeatedBlock> = {}): RepeatedBlock => ({
  print: printBlock(text) ?? 0,
  articles,
  starts: 0,
  ends: articles,
  firstSeenAt: "2026-11-01T00:00:00Z",
  lastSeenAt: "2026-11-09T00:00:00Z",
  isNamed: true,
  isForgotten: false,
  ...overrides,
});

const memoryOf = (articles: number, ...blocks: RepeatedBlock[]): FurnitureMemory => ({
  articles,
  since: "2026-11-01T00:00:00Z",
  blocks,
});

const paragraphs = (article: Article, memory: FurnitureMemory) => dropRemembered(article, memory).article.paragraphs;

describe("dropRemembered", () => {
  it("drops what stands at the end of nine other articles, and says on how many it stands", () => {
    const { article } = dropRemembered(read(LEAD, NEXT, STANDING), memoryOf(9, seen(STANDING, 9)));
    expect(article.paragraphs).toEqual([LEAD, NEXT]);
    expect(article.text).toBe(`${LEAD}\n\n${NEXT}`);
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([LEAD, NEXT]);
    expect(article.removals.at(-1)).toEqual({
      rule: FURNITURE_RULE,
      reason: "stands on 9 of 9 other articles of this outlet since 2026-11-01",
      selector: "block 3 of 3",
      text: STANDING,
    });
  });

  it.each([
    ["eight articles are not enough", memoryOf(8, seen(STANDING, 8))],
    ["an operator wants it kept", memoryOf(9, seen(STANDING, 9, { isForgotten: true }))],
    ["it is on few of many articles", memoryOf(100, seen(STANDING, 15))],
    ["it moves about in them, as background does", memoryOf(40, seen(STANDING, 15, { ends: 8 }))],
  ])("keeps a sentence where %s", (_why, memory) => {
    expect(paragraphs(read(LEAD, NEXT, STANDING), memory)).toEqual([LEAD, NEXT, STANDING]);
  });

  it("drops a sentence wherever it stands once half of all articles hold it", () => {
    const memory = memoryOf(40, seen(STANDING, 20, { ends: 0 }));
    expect(paragraphs(read(LEAD, STANDING, NEXT), memory)).toEqual([LEAD, NEXT]);
  });

  it("drops a standing head that few articles hold, wherever it stands", () => {
    const memory = memoryOf(100, seen(HEAD, 9, { ends: 0 }));
    expect(paragraphs(read(LEAD, `<h2>${HEAD}</h2>`, NEXT), memory)).toEqual([LEAD, NEXT]);
  });

  it("keeps a quotation that two articles share", () => {
    const memory = memoryOf(2, seen(QUOTE, 2, { ends: 0 }));
    expect(paragraphs(read(LEAD, `<blockquote><p>${QUOTE}</p></blockquote>`, NEXT), memory)).toContain(QUOTE);
  });

  it("keeps the head of a table, items of a list and who speaks", () => {
    const table = "<table><tr><td>Party name</td><td>Share of votes</td></tr></table>";
    const list = "<ul><li>Northern Counties</li><li>Southern Counties of old</li></ul>";
    const article = read(LEAD, table, list, "Minister Kowalski:", NEXT);
    const memory = memoryOf(100, ...article.paragraphs.slice(1, -1).map((text) => seen(text, 30, { ends: 0 })));
    expect(paragraphs(article, memory)).toEqual(article.paragraphs);
  });

  it("does not believe a memory that leaves no article", () => {
    const article = read(LEAD, NEXT);
    const memory = memoryOf(9, seen(LEAD, 9, { starts: 9 }), seen(NEXT, 9));
    expect(dropRemembered(article, memory).article).toBe(article);
  });

  it("teaches the same whether or not something is dropped, each text once, at its outermost place", () => {
    const article = read(LEAD, STANDING, NEXT, NEXT.toUpperCase(), LEAD.replace("$12", "$13"), QUOTE, STANDING);
    const { lesson } = dropRemembered(article, null);
    expect(dropRemembered(article, memoryOf(9, seen(STANDING, 9))).lesson).toEqual(lesson);
    expect(lesson.prints).toContain(printAt(printBlock(STANDING) ?? 0, "end"));
    expect(new Set(lesson.prints.map((print) => Math.floor(print / 4))).size).toBe(lesson.prints.length);
    expect(lesson.prints.length).toBe(5);
  });

  it("names a repeated block that nobody has named", () => {
    const memory = memoryOf(3, seen(STANDING, 3, { isNamed: false }), seen(NEXT, 3));
    expect(dropRemembered(read(LEAD, NEXT, STANDING), memory).lesson.named).toEqual([
      { print: printBlock(STANDING), kind: "paragraph", text: STANDING },
    ]);
  });

  it("keeps the entries of a live blog where they are, and no link of what is gone", () => {
    const whole = read(LEAD, STANDING, NEXT);
    const entry = { headline: null, publishedAt: null, authors: [] };
    const article: Article = {
      ...whole,
      links: [
        { url: "https://tide.example/quay", text: "on the quay since 1923" },
        { url: "https://tide.example/port", text: "port authority" },
      ],
      entries: [
        { ...entry, from: 0, to: 2 },
        { ...entry, from: 2, to: 3 },
      ],
    };
    const { article: left } = dropRemembered(article, memoryOf(10, seen(STANDING, 10)));
    expect(left.entries.map(({ from, to }) => left.paragraphs.slice(from, to))).toEqual([[LEAD], [NEXT]]);
    expect(left.links.map(({ text }) => text)).toEqual(["port authority"]);
  });

  it("reads by a memory in one step", () => {
    const body = `<html><title>Harbour to reopen</title><body><h1>Harbour to reopen</h1><p>${LEAD}</p><p>${NEXT}</p><p>${STANDING}</p>`;
    const memory = memoryOf(9, seen(STANDING, 9));
    expect(normalisePage({ url: "https://tide.example/1", body, memory }).article?.paragraphs).toEqual([LEAD, NEXT]);
  });
});

describe("printBlock", () => {
  it.each([
    ["marks, case and spacing", "“From the Quay”:  news", "from the quay — NEWS"],
    ["letters set wide", "ＦＲＯＭ the quay", "from the quay"],
  ])("is the same whatever the %s", (_what, one, two) => {
    expect(printBlock(one)).toBe(printBlock(two));
  });

  it.each([
    ["its numbers", "40 people died at sea", "41 people died at sea"],
    ["its order", "the quay and the river", "the river and the quay"],
  ])("differs by %s", (_what, one, two) => {
    expect(printBlock(one)).not.toBe(printBlock(two));
  });

  it("has none for what is too short to be told apart", () => {
    expect(["Yes.", "", "***", "12,000"].map(printBlock)).toEqual([null, null, null, null]);
    expect(printBlock("続きを読む")).not.toBeNull();
  });

  it("is a whole number with room for a place, and seldom the same for two texts", () => {
    const prints = Array.from({ length: 50_000 }, (_, i) => printBlock(`standing line ${i}`) as number);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints.every((print) => Number.isSafeInteger(printAt(print, "end")) && print < 2 ** 48)).toBe(true);
  });
});
