import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FigureRow } from "../read/figure-models.js";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { finishLink, makeFigure, walkToEnd, walkToLink } from "../testing/make-records.js";
import type { NoteRules } from "./check-figures.js";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
});

afterAll(() => test.drop());

const note = (figure: FigureRow, evidence: FigureRow[] = []) => ({
  kind: "part_above_total" as const,
  figureId: figure.id,
  sentence: `${figure.text} is wrong.`,
  evidence: evidence.map(({ id }) => id),
});

/** Whatever is above 100 is wrong, and of a question whatever is not its first answer. */
const RULES: NoteRules = {
  ofArticle: (figures) =>
    figures.filter(({ low }) => (low ?? 0) > 100).map((figure) => note(figure, figures.slice(0, 1))),
  ofQuestion: ([first, ...others]) =>
    others.map((figure) => ({ ...note(figure, first ? [first] : []), kind: "scale_slip" as const })),
  farApart: { factor: 2, value: 10 },
  needsHistory: ({ low }) => low === 7,
};

const QUESTION = { key: "count//people", label: "People", kind: "count", unit: null, head: null };
const asked = { questions: [QUESTION], tieOfFigure: [{ question: QUESTION.key, speaker: null }] };

async function checkAll(): Promise<void> {
  while ((await test.store.notes.checkFigures(2, RULES)) > 0);
}

const notesOf = async (articleId: number) =>
  (await test.store.read.listFigures({ articleId, sort: "seen", order: "asc" })).items.map(({ notes }) => notes);

describe("notes on figures", () => {
  it("are made after linking, once, and found by their kind", async () => {
    const text = "5 of 200 people";
    const extraction = {
      entities: [],
      figures: [makeFigure(0, "5", { low: 5 }), makeFigure(5, "200 people", { low: 200 })],
    };
    const { articleId } = await walkToEnd(test.store, { url: "https://example.org/noted", text, extraction });
    expect(await notesOf(articleId)).toEqual([[], []]);
    await checkAll();
    const [first] = (await test.store.read.listFigures({ articleId, sort: "seen", order: "asc" })).items;
    const expected = { kind: "part_above_total", sentence: "200 people is wrong.", evidence: [first?.id] };
    expect(await notesOf(articleId)).toEqual([[], [expected]]);
    expect(await test.store.notes.checkFigures(10, RULES)).toBe(0);
    const noted = await test.store.read.listFigures({ articleId, note: "part_above_total" });
    expect(noted.items.map((figure) => figure.text)).toEqual(["200 people"]);
    expect((await test.store.read.findFigure(noted.items[0]?.id ?? 0))?.evidence.map(({ id }) => id)).toEqual([
      first?.id,
    ]);
    expect((await test.store.read.listFigures({ articleId, note: "scale_slip" })).items).toEqual([]);
  });

  it("go when the figure is read otherwise", async () => {
    const walk = { url: "https://example.org/reread", text: "300 people" };
    const extraction = { entities: [], figures: [makeFigure(0, "300 people", { low: 300 })] };
    const { articleId, revisionId, pageId } = await walkToEnd(test.store, { ...walk, extraction });
    await checkAll();
    expect((await notesOf(articleId)).flat()).toHaveLength(1);
    const reread = await test.store.stages.reopen("extract", revisionId);
    if (!reread) throw new Error("There is nothing to extract again.");
    const better = { entities: [], figures: [makeFigure(0, "300 people", { low: 30 })] };
    const end = { outcome: "stored", durationMs: 1 } as const;
    await test.store.stages.completeExtract(
      reread,
      { extraction: better, extractorVersion: "2", sentences: [[0, 10]] },
      end,
    );
    const [link] = await test.store.stages.openHandoffsOfPage(pageId);
    if (!link) throw new Error("Linking does not follow.");
    await finishLink(test.store, link);
    await checkAll();
    expect((await notesOf(articleId)).flat()).toEqual([]);
  });

  it("look at the answers of other articles to the same question", async () => {
    const answer = async (url: string, low: number) => {
      const extraction = { entities: [], figures: [makeFigure(0, `${low} people`, { low, high: low })] };
      return (await walkToEnd(test.store, { url, text: `${low} people`, extraction }, asked)).articleId;
    };
    const first = await answer("https://example.org/first", 40);
    await checkAll();
    const near = await answer("https://example.org/near", 41);
    await checkAll();
    expect((await notesOf(near)).flat()).toEqual([]);
    const far = await answer("https://example.org/far", 99);
    await checkAll();
    expect((await notesOf(first)).flat()).toEqual([]);
    for (const id of [near, far]) expect((await notesOf(id)).flat()).toMatchObject([{ kind: "scale_slip" }]);
    const told = await answer("https://example.org/told", 7);
    await checkAll();
    expect((await notesOf(told)).flat()).toMatchObject([{ kind: "scale_slip" }]);
  });

  it("are made anew for the whole ledger when the rules have changed", async () => {
    const none: NoteRules = { ...RULES, ofArticle: () => [], ofQuestion: () => [] };
    expect(await test.store.notes.recheckAll()).toBeGreaterThan(3);
    while ((await test.store.notes.checkFigures(100, none)) > 0);
    expect((await test.store.read.listFigures({ note: "any" })).items).toEqual([]);
  });

  it("are made by one process at a time, and of several none is in another's way", async () => {
    await walkToLink(test.store, { url: "https://example.org/open", text: "1" });
    await test.store.notes.recheckAll();
    const counts = await Promise.all(Array.from({ length: 6 }, () => test.store.notes.checkFigures(100, RULES)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });
});
