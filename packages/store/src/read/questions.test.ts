import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { finishLink, makeFigure, walkToLink } from "../testing/make-records.js";
import type { QuestionSort } from "./read-models.js";

let test: TestStore;

/** Answers of an article: the question of each of its figures. */
async function print(day: string | null, asked: string[], speakers: (string | null)[] = []): Promise<void> {
  const text = asked.map((_, at) => `${at + 1} gulls.`).join(" ");
  const figures = asked.map((_, at) =>
    makeFigure(text.indexOf(`${at + 1} gulls`), `${at + 1} gulls`, { speaker: speakers[at] ?? null }),
  );
  const { link } = await walkToLink(test.store, {
    url: `https://example.org/${day}`,
    text,
    article: { publishedAt: day && `${day}T08:00:00Z` },
    extraction: { entities: [], figures },
  });
  const questions = [...new Set(asked)].map((key) => ({ key, label: key, kind: "count", unit: null, head: null }));
  await finishLink(test.store, link, {
    questions,
    tieOfFigure: asked.map((question) => ({ question, speaker: null })),
  });
}

beforeAll(async () => {
  test = await createTestStore();
  await print("2019-03-01", ["most", "most", "most", "spoken", "spoken"], [null, null, null, "A", "B"]);
  await print("2019-03-09", ["newest"], ["A"]);
});

afterAll(() => test.drop());

const labels = async (sort?: QuestionSort, q?: string) =>
  (await test.store.read.listQuestions({ ...(sort && { sort }), ...(q && { q }) })).items.map(({ label }) => label);

describe("questions", () => {
  it.each<[QuestionSort | undefined, string[]]>([
    [undefined, ["most", "spoken", "newest"]],
    ["figures", ["most", "spoken", "newest"]],
    ["speakers", ["spoken", "newest", "most"]],
    ["outlets", ["most", "spoken", "newest"]],
    ["printed", ["newest", "most", "spoken"]],
  ])("by %s come as %j", async (sort, expected) => {
    expect(await labels(sort)).toEqual(expected);
  });

  it.each<QuestionSort>(["figures", "speakers", "outlets", "printed"])(
    "by %s go on from page to page",
    async (sort) => {
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await test.store.read.listQuestions({ sort, limit: 1, ...(cursor && { cursor }) });
        paged.push(...page.items.map(({ label }) => label));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect(paged).toEqual(await labels(sort));
    },
  );

  it("refuse a cursor of another order", async () => {
    const { next } = await test.store.read.listQuestions({ sort: "printed", limit: 1 });
    await expect(test.store.read.listQuestions({ sort: "figures", cursor: next ?? "" })).rejects.toMatchObject({
      code: "store.bad_cursor",
    });
  });

  it("of undated articles come behind those of the oldest", async () => {
    await print(null, ["undated"]);
    await print("1912-04-16", ["old"]);
    expect((await labels("printed")).slice(-2)).toEqual(["old", "undated"]);
  });
});
