import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { makeDeclaration, walkToEnd } from "../testing/make-records.js";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
  await test.store.stages.saveSources([makeDeclaration("tide"), makeDeclaration("far")]);
});
afterAll(() => test.drop());

it("counts what could not be read in a source's newest articles, with the commonest reason", async () => {
  const missing = [
    { authors: "nobody is named" },
    { authors: "nobody is named", publishedAt: "no date" },
    { authors: "odd" },
    {},
  ];
  for (const [index, gaps] of missing.entries()) {
    await walkToEnd(test.store, {
      url: `https://tide.example/${index}`,
      text: `Rivers rose in valley ${index}`,
      sourceSlug: "tide",
      article: { missing: gaps as Record<string, string> },
    });
  }
  expect(await test.store.read.readFieldGaps("tide")).toEqual({
    articles: 4,
    gaps: [
      { field: "authors", missing: 3, reason: "nobody is named" },
      { field: "publishedAt", missing: 1, reason: "no date" },
    ],
  });
});

it("finds no gaps where there are no articles", async () => {
  expect(await test.store.read.readFieldGaps("far")).toEqual({ articles: 0, gaps: [] });
});
