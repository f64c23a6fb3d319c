import type { Figure } from "@newsledger/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { makeFigure, walkToEnd } from "../testing/make-records.js";
import { FIGURE_SORTS, type FigureQuery, type FigureRow } from "./figure-models.js";

let test: TestStore;
let pages = 0;

beforeAll(async () => {
  test = await createTestStore();
});

afterAll(() => test.drop());

interface Printed {
  url?: string;
  publishedAt?: string | null;
}

/** An article that says "<words>." for each figure, all in one sentence. */
async function printFigures(claims: Partial<Figure>[], { url, publishedAt = null }: Printed = {}): Promise<number> {
  const words = claims.map((claim) => claim.text ?? "5 people");
  const text = words.join(", ");
  let at = 0;
  const figures = claims.map((claim, index) => {
    const figure = makeFigure(at, words[index] as string, claim);
    at += (words[index] as string).length + 2;
    return figure;
  });
  const { articleId } = await walkToEnd(test.store, {
    url: url ?? `https://example.org/figures/${pages++}`,
    text,
    article: { publishedAt },
    extraction: { entities: [], figures },
  });
  return articleId;
}

async function readAll(query: FigureQuery): Promise<FigureRow[]> {
  const rows: FigureRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await test.store.read.listFigures({ ...query, limit: 3, ...(cursor ? { cursor } : {}) });
    rows.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return rows;
}

describe("pages of figures", () => {
  const unit = "test-unit";
  const values = [5, 40, 1, 40, 3, null, 8];
  beforeAll(async () => {
    for (const [index, low] of values.entries())
      await printFigures(
        [
          { unit, low, high: low },
          {
            ...{ unit, low, high: null, text: "9 more" },
            ...{
              subject: `Boats ${index % 3}`,
              places: index % 2 ? ["Orley"] : [],
              asOf: index % 2 ? `201${index}` : null,
            },
            ...{ speaker: index % 3 ? `Speaker ${index % 3}` : null, confidence: index / 10 },
          },
        ],
        {
          publishedAt: index % 3 === 0 ? null : `2020-01-0${(index % 4) + 1}T10:00:00+02:00`,
        },
      );
  });

  it.each(["published", "seen", "outlet", "unit", "confidence"] as const)("leaves nothing out by %s", async (sort) => {
    expect(await readAll({ unit, sort })).toHaveLength(values.length * 2);
  });

  it.each(FIGURE_SORTS)("visits by %s each figure that has one, both ways", async (sort) => {
    const down = await readAll({ unit, sort, order: "desc" });
    const up = await readAll({ unit, sort, order: "asc" });
    expect(new Set(down.map(({ id }) => id)).size).toBe(down.length);
    expect(up.map(({ id }) => id)).toEqual(down.map(({ id }) => id).reverse());
    expect(await test.store.read.countFigures({ unit, sort })).toEqual({ count: down.length, isMore: false });
  });

  it("sorts by value, leaving out those that have none", async () => {
    const rows = await readAll({ unit, sort: "value", order: "asc" });
    expect(rows.map(({ low }) => low)).toEqual([1, 1, 3, 3, 5, 5, 8, 8, 40, 40, 40, 40]);
  });

  it("answers at most 200 rows however many are asked for, and at least one", async () => {
    expect((await test.store.read.listFigures({ unit, limit: 10_000 })).items).toHaveLength(values.length * 2);
    expect((await test.store.read.listFigures({ unit, limit: -5 })).items).toHaveLength(1);
  });

  it.each(["garbage", "W10", Buffer.from('["figures:seen:desc",1]').toString("base64url")])(
    "refuses the cursor %s, which belongs to no such list",
    async (cursor) => {
      const listing = test.store.read.listFigures({ unit, cursor });
      await expect(listing).rejects.toMatchObject({ code: "store.bad_cursor", kind: "permanent" });
    },
  );
});

describe("filters of figures", () => {
  beforeAll(async () => {
    await printFigures(
      [
        { text: "100% of 50_000", subject: "turnout", places: ["Syria", "northern Iraq"], speaker: "António Guterres" },
        { text: "10000 of 50x000", subject: "ballots", places: [], speakerOrg: "Guterres Office", confidence: 0.9 },
        { text: "7 July", subject: "in July", asOf: "2018-07" },
        { text: "7 spring", subject: "in spring", asOf: "2017-03/2017-05", concept: "the thaw" },
        { text: "Q3", subject: "the quarter", asOf: "2015-35" },
        { text: "cold", subject: "the cold", asOf: "2014-24~" },
        { text: "7 since", subject: "since 2016", asOf: "2016-02-01/.." },
      ],
      { publishedAt: "2018-05-01T12:00:00Z" },
    );
  });
  const subjectsFor = async (query: FigureQuery) =>
    (await test.store.read.listFigures(query)).items.map(({ subject }) => subject).sort();

  it.each<[string, FigureQuery, string[]]>([
    ["takes the percent sign as itself", { q: "100%" }, ["turnout"]],
    ["takes the underscore as itself", { q: "50_000" }, ["turnout"]],
    ["finds all words in any order and case", { q: "SYRIA turnout" }, ["turnout"]],
    ["finds a speaker by a part of the name or the organisation", { speaker: "guterres" }, ["ballots", "turnout"]],
    ["finds a place by a part of its name", { place: "iraq" }, ["turnout"]],
    ["holds both ends of a span of days", { q: "of 50", from: "2018-05-01", to: "2018-05-01" }, ["ballots", "turnout"]],
    ["finds a subject by a part of it", { subject: "ALLOT" }, ["ballots"]],
    ["finds what is measured as a subject", { subject: "thaw" }, ["in spring"]],
    [
      "tells the article's own voice",
      { q: "7 ", voice: "own", asOfFrom: "2016-01-01" },
      ["in July", "in spring", "since 2016"],
    ],
    ["tells what is attributed", { q: "of 50", voice: "attributed" }, ["ballots", "turnout"]],
    ["keeps to the least confidence", { q: "of 50", confidence: 0.9 }, ["ballots"]],
    [
      "takes a month for all its days",
      { asOfFrom: "2018-07-31", asOfTo: "2018-08-03", bound: "exact" },
      ["in July", "since 2016"],
    ],
    [
      "takes a quarter for its months",
      { asOfFrom: "2015-09-30", asOfTo: "2015-12-31", subject: "quarter" },
      ["the quarter"],
    ],
    ["has nothing of a quarter before it", { asOfFrom: "2015-03-01", asOfTo: "2015-06-30", subject: "quarter" }, []],
    ["takes a season for its months", { asOfFrom: "2014-02-01", asOfTo: "2014-12-31", subject: "cold" }, ["the cold"]],
    [
      "takes a span for all that it touches",
      { asOfFrom: "2017-04-02", asOfTo: "2017-04-02" },
      ["in spring", "since 2016"],
    ],
    ["ends before what begins later", { asOfTo: "2017-02-28", subject: "in" }, ["since 2016"]],
    ["begins after what has ended", { asOfFrom: "2017-06-01", asOfTo: "2018-06-30", subject: "in" }, ["since 2016"]],
    ["keeps to the day asked for", { from: "2018-04-01", to: "2018-04-30" }, []],
    ["takes quotation marks and semicolons as words", { q: "'; drop table figure; --" }, []],
    ["takes a backslash as itself", { q: "\\" }, []],
  ])("%s", async (_, query, expected) => {
    expect(await subjectsFor(query)).toEqual(expected);
  });

  it.each(["yesterday", "2018-13-01", "2018-02-31", "2018-5-1"])("refuses %s as a day", async (from) => {
    await expect(test.store.read.listFigures({ from })).rejects.toMatchObject({ code: "store.bad_date" });
  });
});

it("cuts the sentence by UTF-16 code units where the text holds characters beyond the basic plane", async () => {
  const text = "🌊🌊 rose by 12 metres";
  const { articleId } = await walkToEnd(test.store, {
    url: "https://example.org/astral",
    text,
    extraction: { entities: [], figures: [makeFigure(13, "12 metres")] },
  });
  const { items } = await test.store.read.listFigures({ articleId });
  const [figure] = items;
  expect(figure?.sentence).toBe(text);
  expect(figure?.sentence.slice(figure.start - figure.sentenceStart, figure.end - figure.sentenceStart)).toBe(
    "12 metres",
  );
});

it("shows the figures of the current wording only", async () => {
  const url = "https://example.org/revised";
  const articleId = await printFigures([{ text: "12 dead", low: 12, high: 12 }], { url });
  const [before] = (await test.store.read.listFigures({ articleId })).items;
  expect(await printFigures([{ text: "17 dead", low: 17, high: 17 }], { url })).toBe(articleId);
  expect((await test.store.read.listFigures({ articleId })).items).toMatchObject([{ low: 17, revisionNumber: 2 }]);
  expect(await test.store.read.findFigure(before?.id ?? 0)).toBeNull();
});

it.each([0, -1, 1.5, Number.NaN, 1e300, Number.MAX_SAFE_INTEGER])(
  "knows no figure, article or question %s",
  async (id) => {
    const { read } = test.store;
    expect(await Promise.all([read.findFigure(id), read.findArticle(id), read.findQuestion(id)])).toEqual([
      null,
      null,
      null,
    ]);
  },
);
