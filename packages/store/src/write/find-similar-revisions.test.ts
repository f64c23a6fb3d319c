import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { walkToLink } from "../testing/make-records.js";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
});

afterAll(() => test.drop());

const WIRE = `The river authority said on Monday that 1,200 households had been told to leave the lower valley after two
days of rain, while volunteers filled sandbags at the old bridge and the school hall was opened for those with nowhere
else to go. Its director, speaking at the town hall, expected the water to crest before noon and asked drivers to keep
away from the embankment road, where three lorries had been stranded since Sunday night. No injuries were reported.`;
const OTHER = `Ministers agreed a budget of 4.2 billion crowns for the coming year after talks that lasted until dawn, and the
opposition announced that it would vote against every chapter of it, calling the plan a gift to the harbour companies.`;

const publishedAt = (day: number) => ({
  article: { publishedAt: `2024-03-${String(day).padStart(2, "0")}T12:00:00Z` },
});

it("finds copies and shortened copies printed within a week, the fullest first", async () => {
  const walk = (name: string, text: string, day: number) =>
    walkToLink(test.store, { url: `https://example.org/${name}`, text, ...publishedAt(day) });
  const shortened = await walk("shortened", `By our staff. ${WIRE.slice(0, 320)}`, 12);
  const full = await walk("full", WIRE, 11);
  await walk("other", OTHER, 12);
  await walk("late", WIRE, 25);
  const own = await walk("own", `${WIRE} Our reporter adds that the market stayed open.`, 13);

  const found = await test.store.stages.findSimilarRevisions(own.revisionId);
  expect(found.map((similar) => similar.articleId)).toEqual([full.articleId, shortened.articleId]);
  expect(found[0]).toMatchObject({ text: WIRE, publishedAt: "2024-03-11T12:00:00.000Z" });
});

it("finds the same short text word for word", async () => {
  const walk = (name: string) => walkToLink(test.store, { url: `https://example.org/${name}`, text: "Rates rise." });
  const first = await walk("brief-1");
  const second = await walk("brief-2");
  const found = await test.store.stages.findSimilarRevisions(second.revisionId);
  expect(found.map((similar) => similar.articleId)).toEqual([first.articleId]);
});
