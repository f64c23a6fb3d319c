import type { Article, FurnitureMemory, PageViewBlock } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { dropRemembered } from "../furniture/drop-remembered.js";
import { printBlock } from "../furniture/print-block.js";
import { normalisePage } from "../normalise-page.js";
import { normaliseText } from "../normalise-text.js";
import { listFields } from "./list-fields.js";
import { viewPage } from "./view-page.js";
import { viewText } from "./view-text.js";
import { watchBodies } from "./watch-bodies.js";

const LEAD =
  "The harbour will reopen on Friday after repairs that cost $12 million, the port authority said on Monday.";
const NEXT = "About 3,400 containers have waited outside for between two and three weeks, according to Maria Kowalski.";
const LAST = "Shipping lines said that up to 40 per cent of their schedules had been changed, and some would stay so.";
const STANDING = "The Tide is printed on the quay since 1923 and belongs to those who work for it.";

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour to reopen - The Tide</title>
<meta property="og:title" content="Harbour to reopen"><meta name="author" content="Margit Thorne"></head><body>
<nav class="menu"><a href="/">Home</a> <a href="/sea">Sea</a></nav>
<main><article><h1>Harbour to reopen</h1><p class="byline">By Margit Thorne</p>
<time datetime="2026-11-02T08:00:00Z">2 November</time>
<p>${LEAD}</p><p>Sign up to our newsletter for more every morning</p><h2>What it costs</h2><p>${NEXT.replace("3,400", "3,\\400")}</p>
<table><tr><td>Quay</td><td>Ships</td></tr><tr><td>North</td><td>40</td></tr></table>
<p>${LAST}</p><p>Correction: an earlier version of this report gave another cost.</p><p>${STANDING}</p></article></main>
<aside class="related-stories"><p>${LEAD}</p></aside><footer>All rights reserved</footer><script>alert("no")</script></body></html>`;

const MEMORY: FurnitureMemory = {
  articles: 20,
  since: "2026-11-01T00:00:00Z",
  blocks: [
    {
      print: printBlock(STANDING) ?? 0,
      articles: 20,
      starts: 0,
      ends: 20,
      firstSeenAt: "2026-11-01T00:00:00Z",
      lastSeenAt: "2026-11-02T00:00:00Z",
      isNamed: true,
      isForgotten: false,
    },
  ],
};

function explain(html: string, memory: FurnitureMemory | null = null): { article: Article; blocks: PageViewBlock[] } {
  const watch = watchBodies();
  const read = normalisePage({ url: "https://tide.example/a/1", body: html, watch }).article;
  if (read === null) throw new Error("nothing was read");
  const { article } = dropRemembered(read, memory);
  return { article, blocks: viewPage({ html, article, seen: watch.seen }) };
}

const told = (blocks: PageViewBlock[]) => blocks.map(({ text, fate, rule }) => [text.slice(0, 16), fate, rule]);

describe("viewPage", () => {
  it("says of every block of the page in its order what became of it and by which rule", () => {
    expect(told(explain(PAGE, MEMORY).blocks)).toEqual([
      ["Home Sea", "removed", "navigation"],
      ["Harbour to reope", "removed", "repeated-title"],
      ["By Margit Thorne", "removed", "byline"],
      ["2 November", "removed", "byline"],
      [LEAD.slice(0, 16), "kept", null],
      ["Sign up to our n", "removed", "prompt-line"],
      ["What it costs", "kept", null],
      [NEXT.slice(0, 16), "kept", null],
      ["Quay", "kept", null],
      ["Ships", "kept", null],
      ["North", "kept", null],
      ["40", "kept", null],
      [LAST.slice(0, 16), "kept", null],
      ["Correction: an e", "removed", "notice"],
      [STANDING.slice(0, 16), "removed", "furniture-memory"],
      [LEAD.slice(0, 16), "removed", "related-stories"],
      ["All rights reser", "removed", "site-footer"],
    ]);
  });

  it("keeps as many words as the article has, and no mark of the page", () => {
    const { article, blocks } = explain(PAGE);
    const kept = blocks.filter(({ fate }) => fate === "kept").map(({ text }) => text);
    expect(kept.join(" ")).toBe(article.paragraphs.join(" ").replaceAll(" | ", " "));
    expect(JSON.stringify(blocks)).not.toMatch(/<|alert/);
  });

  it("tells which block says a field, and what was repaired in it", () => {
    const { blocks } = explain(PAGE);
    const holders = Object.fromEntries(blocks.flatMap(({ holds, text }) => holds.map((name) => [name, text])));
    expect(holders).toMatchObject({
      title: "Harbour to reopen",
      authors: "By Margit Thorne",
      publishedAt: "2 November",
      notices: "Correction: an earlier version of this report gave another cost.",
    });
    expect(blocks.find(({ text }) => text === NEXT)?.repairs).toEqual([
      { rule: "broken-numbers", before: expect.stringContaining("3,\\400"), after: expect.stringContaining("3,400") },
    ]);
  });

  it("gives the evidence of the memory", () => {
    const standing = explain(PAGE, MEMORY).blocks.find(({ text }) => text === STANDING);
    expect(standing?.reason).toBe("stands on 20 of 20 other articles of this outlet since 2026-11-01");
  });

  it("shows a text that stands in no markup, and what the markup has instead", () => {
    const body = [LEAD, NEXT, LAST, STANDING, LEAD.replace("12", "13"), NEXT.replace("two", "four")].join("\\n\\n");
    const page = `<html><head><title>Harbour to reopen</title><script type="application/ld+json">
{"@type":"NewsArticle","headline":"Harbour to reopen","articleBody":"${body}"}</script></head>
<body><h1>Harbour to reopen</h1><p>Please turn on scripts to read this report.</p></body></html>`;
    const { blocks } = explain(page);
    expect(blocks.filter(({ fate }) => fate === "kept").map(({ where }) => where)).toContain(
      "not in the markup that browsers show: json-ld",
    );
    expect(blocks.find(({ text }) => text.startsWith("Please"))?.fate).not.toBe("kept");
  });

  it("views a long page in time in proportion", () => {
    const page = `<html><body><h1>Long</h1>${`<p class="byline">${LEAD}</p><p>${NEXT}</p>`.repeat(8_000)}</body></html>`;
    const startedAt = Date.now();
    expect(explain(page).blocks.length).toBeGreaterThan(15_000);
    expect(Date.now() - startedAt).toBeLessThan(15_000);
  });
});

describe("listFields", () => {
  it("says where each field came from, or why it is empty", () => {
    const fields = listFields(explain(PAGE).article);
    expect(fields).toContainEqual({ name: "title", value: "Harbour to reopen", origin: "meta", missing: null });
    expect(fields).toContainEqual({
      name: "section",
      value: null,
      origin: null,
      missing: "neither JSON-LD, metadata nor the menu names one",
    });
    expect(fields.at(-1)).toMatchObject({ name: "text", origin: "markup" });
  });
});

describe("viewText", () => {
  it("says of every paragraph of a text file what became of it", () => {
    const text = `Harbour to reopen\n\n${LEAD}\n\n${NEXT}\n\nAdvertisement\n\n${LAST}`;
    const { article } = normaliseText({ url: "https://tide.example/1.txt", text });
    const views = viewText(text, article as Article);
    expect(views.map(({ fate, rule, where }) => [fate, rule, where])).toEqual([
      ["outside", null, "line 1"],
      ["kept", null, "line 3"],
      ["kept", null, "line 5"],
      ["removed", "advertisement-line", "line 7"],
      ["kept", null, "line 9"],
    ]);
    expect(views[0]?.holds).toEqual(["title"]);
  });
});
