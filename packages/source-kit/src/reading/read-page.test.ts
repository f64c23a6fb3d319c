import { decodePage, normalisePage, readDateText } from "@newsledger/normalise";
import { describe, expect, it } from "vitest";
import { chooseReading } from "./choose-reading.js";
import { PageReading, type PageReadingInput } from "./page-reading.js";
import { readPage } from "./read-page.js";

const normaliser = { normalisePage, decodePage, readDateText };
const LONG =
  "The committee met on Tuesday and counted every heron between the pier and the lighthouse, as it does each spring.";
const PAGE = `<!doctype html><html lang="en"><head><title>Herons | Post</title></head><body><main>
<h1>Herons counted</h1><div class="kicker">Nature</div><p class="sig">Ada Marsh und Bo Reed</p><span class="stamp">3 April 2021, 7.05 pm</span>
<div class="copy"><p>First. ${LONG}</p><div class="offer"><p>Second. ${LONG} And we sell it.</p></div><p>Third. ${LONG}</p></div>
<div class="rail"><p>Fourth. ${LONG}</p><p>Fifth. ${LONG}</p></div></main></body></html>`;

const HINTS = { timeZone: "Pacific/Auckland", lang: "en", outlet: "Post" };
const read = (...readings: PageReadingInput[]) =>
  readPage(
    { url: "https://post.example/herons-1", body: PAGE, hints: HINTS },
    readings.map((reading) => PageReading.parse(reading)),
    normaliser,
  ).article;

describe("a page read by its adapter", () => {
  it("is as any page where the adapter says nothing", () => {
    const general = normalisePage({ url: "https://post.example/herons-1", body: PAGE, hints: HINTS }).article;
    expect(read()).toEqual(general);
    expect(read({ version: 1 })).toEqual(general);
  });

  it("leaves out what the adapter drops, and says so", () => {
    const article = read({ version: 1, drop: [".offer", ".rail"] });
    expect(article?.paragraphs.map((text) => text.split(".")[0])).toEqual(["First", "Third"]);
    expect(article?.removals).toContainEqual(
      expect.objectContaining({ rule: "adapter.drop", selector: ".offer", text: expect.stringContaining("Second") }),
    );
  });

  it("takes the text from the body that is named, what is dropped within it left out", () => {
    const article = read({ version: 1, body: ".copy", drop: ".offer" });
    expect(article?.paragraphs.map((text) => text.split(".")[0])).toEqual(["First", "Third"]);
    expect(article?.origins.text).toBe("adapter");
    expect(article?.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(article?.paragraphs);
  });

  it("takes fields from the places that are named, times in the zone of the source", () => {
    const article = read({ version: 1, title: ".kicker", authors: ".sig", publishedAt: ".stamp" });
    expect(article).toMatchObject({ title: "Nature", publishedAt: "2021-04-03T19:05:00+13:00" });
    expect(article?.origins).toMatchObject({ title: "adapter", publishedAt: "adapter", authors: "adapter" });
  });

  it("keeps the general reading of a field whose place is not on this page", () => {
    expect(read({ version: 1, title: ".nowhere" })?.title).toBe("Herons counted");
  });

  it("may be read by a function of the page", () => {
    const article = read({
      version: 1,
      parse: ({ textOf, textsOf, markupOf }) => ({
        title: textOf("h1"),
        authors: textsOf(".sig").flatMap((line) => line.split(" und ")),
        body: markupOf(".copy").join(""),
      }),
    });
    expect(article?.authors).toEqual(["Ada Marsh", "Bo Reed"]);
    expect(article?.paragraphs[0]).toContain("First");
  });

  it("says which parser failed, on what page", () => {
    const parse = () => {
      throw new TypeError("no such thing");
    };
    expect(() => read({ version: 3, parse })).toThrow(
      expect.objectContaining({
        code: "source.parser",
        message: expect.stringMatching(/reading 3 .*herons-1.*no such/),
      }),
    );
  });
});

describe("readings in versions", () => {
  const readings = [
    { version: 1, validUntil: "2020-06-30" },
    { version: 2, validUntil: "2022-12-31" },
    { version: 3 },
  ].map((reading) => PageReading.parse(reading));

  it.each([
    ["2019-01-01T00:00:00Z", 1],
    ["2020-06-30T23:00:00Z", 1],
    ["2020-07-01T00:00:00Z", 2],
    ["2024-01-01T00:00:00Z", 3],
    [null, 3],
  ])("a page of %s is read by version %i", (publishedAt, version) => {
    expect(chooseReading(readings, publishedAt)?.version).toBe(version);
  });

  it("that all ended leave later pages to the general reading", () => {
    expect(chooseReading(readings.slice(0, 2), "2024-01-01T00:00:00Z")).toBeNull();
  });
});
