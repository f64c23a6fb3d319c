import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type ExtractResult, extract } from "./extract.js";
import { singularOf } from "./units/inflect.js";

interface ExpectedFigure {
  quote: string;
  low: number | null;
  high: number | null;
  bound: string;
  kind: string;
  unit: string | null;
  head: string;
  places: string[];
  asOf: string | null;
  speaker: string | null;
  speakerOrg: string | null;
  hedges: string[];
}

interface Expected {
  title: string;
  publishedAt: string;
  notInBody: string[];
  images: { caption: string; credit: string }[];
  figures: ExpectedFigure[];
  entities: { type: string; canonical: string }[];
}

const folder = process.env.NEWSLEDGER_SEED;
const isThere = folder !== undefined && existsSync(join(folder, "expected.json"));
if (!isThere) console.warn("seed.test.ts: skipped, NEWSLEDGER_SEED names no folder with article.txt and expected.json");

/** The body as a normaliser leaves it: no title, date lines, captions or advertisement, and the damaged number mended. */
function readBody(raw: string, expected: Expected): string {
  const captions = expected.images.slice(0, 1).map((image) => image.caption);
  const furniture = new Set([expected.title, ...expected.notInBody]);
  const lines = raw.split(/\n+/).map((line) => line.trim());
  const body = lines.filter(
    (line) => line && !furniture.has(line) && !line.includes("Photo: AFP") && !/^\d+ \w+ \d{4}$/.test(line),
  );
  return [...new Set([...captions, ...body])].join("\n\n").replace(/(\d),\\(\d{3})/g, "$1,$2");
}

describe.skipIf(!isThere)("the article the system was conceived from", () => {
  let expected: Expected;
  let result: ExtractResult;
  let text: string;
  const matches = new Map<ExpectedFigure, ExtractResult["figures"][number]>();

  beforeAll(() => {
    const read = (name: string): string => readFileSync(join(folder as string, name), "utf8");
    expected = JSON.parse(read("expected.json"));
    text = readBody(read("article.txt"), expected);
    const context = expected.images.flatMap(({ caption, credit }) => [caption, credit]);
    result = extract({ text, publishedAt: expected.publishedAt, lang: "en", title: expected.title, context });
    for (const figure of expected.figures) {
      const quote = figure.quote.replace("\\", "");
      const at = text.indexOf(quote);
      const found = result.figures.find(
        (f) => f.start < at + quote.length && f.end > at && ![...matches.values()].includes(f),
      );
      if (found) matches.set(figure, found);
    }
  });

  function countRight(isRight: (want: ExpectedFigure, got: ExtractResult["figures"][number]) => boolean): number {
    return [...matches].filter(([want, got]) => isRight(want, got)).length;
  }

  const sameList = (a: string[], b: string[]): boolean => [...a].sort().join("|") === [...b].sort().join("|");

  it("yields its figures with value, bound, kind and unit", () => {
    const isSame = countRight((want, got) =>
      (["low", "high", "bound", "kind", "unit"] as const).every((key) => want[key] === got[key]),
    );
    expect(isSame).toBeGreaterThanOrEqual(19);
    expect(result.figures.length - matches.size).toBeLessThanOrEqual(2);
  });

  it("ties them to what, where, when and who", () => {
    expect(
      countRight((want, got) => singularOf(want.head) === (got.head && singularOf(got.head))),
    ).toBeGreaterThanOrEqual(19);
    expect(countRight((want, got) => sameList(want.places, got.places))).toBeGreaterThanOrEqual(18);
    expect(countRight((want, got) => want.asOf === got.asOf)).toBeGreaterThanOrEqual(19);
    expect(
      countRight((want, got) => want.speaker === got.speaker && want.speakerOrg === got.speakerOrg),
    ).toBeGreaterThanOrEqual(19);
    expect(countRight((want, got) => sameList(want.hedges, got.hedges))).toBeGreaterThanOrEqual(19);
  });

  it("names everybody in it, and hardly anybody else", () => {
    const keys = (list: { type: string; canonical: string }[]): Set<string> =>
      new Set(list.map(({ type, canonical }) => `${type} ${canonical}`));
    const wanted = keys(expected.entities);
    const found = keys(result.entities.filter(({ type }) => type !== "misc"));
    expect([...wanted].filter((key) => !found.has(key))).toEqual([]);
    expect([...found].filter((key) => !wanted.has(key)).length).toBeLessThanOrEqual(5);
  });
});
