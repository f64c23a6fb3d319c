import type { Figure } from "@newsledger/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import {
  finishLink,
  makeArticle,
  makeCapture,
  makeEnd,
  makeFigure,
  makeMention,
  takeHandoff,
  takeHandoffs,
  walkToEnd,
  walkToLink,
} from "../testing/make-records.js";

let test: TestStore;
let pages = 0;

beforeAll(async () => {
  test = await createTestStore();
});

afterAll(() => test.drop());

const TEXT = "The UN said 40 died. Others said 50.";
const EXTRACTION = {
  entities: [makeMention(4, "UN")],
  figures: [
    makeFigure(12, "40", { low: 40, high: 40, speaker: "United Nations", speakerSpan: [0, 6], cueSpan: [7, 11] }),
    makeFigure(33, "50", { low: null, high: 50.5, places: ["Here", "There"], hedges: ["reportedly"] }),
  ],
};
const SENTENCES: [number, number][] = [
  [0, 20],
  [21, 36],
];

const newUrl = () => `https://example.org/${pages++}`;
const save = { extraction: EXTRACTION, extractorVersion: "1", sentences: SENTENCES };

async function reopenExtract(revisionId: number) {
  await test.store.stages.reopen("extract", revisionId);
  return takeHandoff(test.store, "extract");
}

async function extractAgain(revisionId: number, result: typeof save) {
  expect(await test.store.stages.completeExtract(await reopenExtract(revisionId), result, makeEnd())).toBe("written");
  await finishLink(test.store, await takeHandoff(test.store, "link"));
}

const figuresOf = async (articleId: number) => (await test.store.read.listFigures({ articleId })).items;

it("gives link back exactly what was extracted", async () => {
  const { link } = await walkToLink(test.store, { url: newUrl(), text: TEXT, extraction: EXTRACTION });
  const loaded = await test.store.stages.loadRevisionToLink(link);
  expect(loaded?.extraction).toEqual(EXTRACTION);
});

it("keeps figures and their ids when the same is extracted again", async () => {
  const { revisionId, articleId } = await walkToEnd(test.store, { url: newUrl(), text: TEXT });
  await extractAgain(revisionId, save);
  const before = await figuresOf(articleId);
  await extractAgain(revisionId, save);
  expect(await figuresOf(articleId)).toEqual(before);
});

it("rewrites a version's extraction that turns out otherwise, and shows a newer version's instead", async () => {
  const { revisionId, articleId } = await walkToEnd(test.store, { url: newUrl(), text: TEXT, extraction: EXTRACTION });
  const [kept] = EXTRACTION.figures;
  const figures = [{ ...kept, unit: "person" } as Figure];
  const ids = (await figuresOf(articleId)).map(({ id }) => id);
  await extractAgain(revisionId, { ...save, extraction: { ...EXTRACTION, figures } });
  expect(await figuresOf(articleId)).toMatchObject([{ text: "40", unit: "person", id: expect.toBeOneOf(ids) }]);
  await extractAgain(revisionId, { ...save, extractorVersion: "2" });
  expect(await figuresOf(articleId)).toHaveLength(2);
  await extractAgain(revisionId, { ...save, extraction: { entities: [], figures: [] } });
  expect(await figuresOf(articleId)).toEqual([]);
});

it("shows what was extracted before until the new reading is linked", async () => {
  const { revisionId, articleId } = await walkToEnd(test.store, { url: newUrl(), text: TEXT, extraction: EXTRACTION });
  const result = { ...save, extraction: { entities: [], figures: [] }, extractorVersion: "2" };
  await test.store.stages.completeExtract(await reopenExtract(revisionId), result, makeEnd());
  expect(await figuresOf(articleId)).toHaveLength(2);
  await finishLink(test.store, await takeHandoff(test.store, "link"));
  expect(await figuresOf(articleId)).toEqual([]);
});

it("places each figure in its sentence", async () => {
  const { revisionId, articleId } = await walkToEnd(test.store, { url: newUrl(), text: TEXT });
  await extractAgain(revisionId, save);
  const sentences = (await figuresOf(articleId)).map((figure) => figure.sentence);
  expect(sentences.sort()).toEqual(["Others said 50.", "The UN said 40 died."]);
});

it("dates a claim by the revision that first made it", async () => {
  const url = newUrl();
  const { articleId } = await walkToEnd(test.store, { url, text: TEXT, extraction: EXTRACTION });
  const before = (await figuresOf(articleId)).find((figure) => figure.text === "40");
  const text = `${TEXT} More later.`;
  await walkToEnd(test.store, { url, text, extraction: EXTRACTION });
  const after = (await figuresOf(articleId)).find((figure) => figure.text === "40");
  expect(after?.revisionNumber).toBe(2);
  expect(after?.firstSeenAt).toBe(before?.firstSeenAt);
});

it("writes nothing when it runs again, and one of two racing runs writes", async () => {
  const { revisionId } = await walkToLink(test.store, { url: newUrl(), text: TEXT });
  const handoff = await reopenExtract(revisionId);
  const run = () => test.store.stages.completeExtract(handoff, save, makeEnd());
  expect((await Promise.all([run(), run()])).sort()).toEqual(["already-done", "written"]);
  expect(await run()).toBe("already-done");
  await takeHandoffs(test.store);
});

it("takes the ground from under a link that works on the extraction before", async () => {
  const { revisionId, link } = await walkToLink(test.store, { url: newUrl(), text: TEXT });
  await test.store.stages.completeExtract(await reopenExtract(revisionId), save, makeEnd());
  expect(await finishLink(test.store, link)).toBe("already-done");
  expect(await test.store.stages.loadRevisionToLink(await takeHandoff(test.store, "link"))).not.toBeNull();
});

it("keeps one of two figures at the same place", async () => {
  const extraction = { entities: [], figures: [makeFigure(12, "40"), makeFigure(12, "40")] };
  const { articleId } = await walkToEnd(test.store, { url: newUrl(), text: TEXT, extraction });
  expect(await figuresOf(articleId)).toHaveLength(1);
});

it("opens an import again only while nothing has come of it", async () => {
  const url = newUrl();
  const input = { url, sourceSlug: "imported", capture: makeCapture(url, "import") };
  const first = await test.store.stages.saveImport(input);
  expect(first.handoff).not.toBeNull();
  expect(await test.store.stages.saveImport(input)).toEqual({ pageId: first.pageId, handoff: null });
  const handoff = await takeHandoff(test.store, "normalise");
  await test.store.stages.completeFailure(handoff, makeEnd({ outcome: "failed", errorKind: "bug" }));
  expect((await test.store.stages.saveImport(input)).handoff).not.toBeNull();
  const again = await takeHandoff(test.store, "normalise");
  expect(await test.store.stages.openHandoffsOfPage(first.pageId)).toEqual([again]);
  const article = makeArticle(url, "Text.");
  await test.store.stages.completeNormalise(again, { article, normaliserVersion: "1" }, makeEnd());
  expect(await test.store.stages.saveImport(input)).toEqual({ pageId: first.pageId, handoff: null });
  expect((await test.store.stages.openHandoffsOfPage(first.pageId)).map((open) => open.stage)).toEqual(["extract"]);
  await takeHandoffs(test.store);
});

it("refuses to open a hand-off of nothing", async () => {
  await expect(test.store.stages.reopen("normalise", 999_999)).rejects.toMatchObject({ code: "store.subject_missing" });
});
