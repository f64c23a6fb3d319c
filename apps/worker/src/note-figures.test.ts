import { afterAll, beforeAll, expect, it } from "vitest";
import { noteFigures } from "./note-figures.js";
import { runPage } from "./run-handoff.js";
import { openTestDeps, type TestDeps } from "./testing/open-test-deps.js";
import { articlePage } from "./testing/start-outlet.js";

let test: TestDeps;

beforeAll(async () => {
  test = await openTestDeps();
});

afterAll(() => test.close());

async function importPage(name: string, sentence: string): Promise<number> {
  const filler = "The council met in the old hall on Tuesday, and its members spoke until late in the evening.";
  const html = articlePage(`The ${name} report`, [sentence, filler, `${filler} Nobody left before midnight.`]);
  const snapshot = await test.deps.snapshots.save(Buffer.from(html));
  const url = `https://${name}.example/story`;
  const fetchedAt = new Date().toISOString();
  const capture = {
    snapshot,
    url,
    mediaType: "text/html",
    charset: "utf-8",
    fetchedAt,
    etag: null,
    lastModified: null,
  };
  const { pageId } = await test.deps.store.stages.saveImport({ url, sourceSlug: "imported", capture });
  await runPage(pageId, test.deps);
  return (await test.deps.store.read.resolveArticle(url)) as number;
}

it("notes what does not add up in an article that went through all stages, and nothing else", async () => {
  const wrong = await importPage("wrong", "The fire hurt 20 people, including 25 children, the mayor said.");
  const right = await importPage("right", "The flood hurt 20 people, including five children, the mayor said.");
  expect(await noteFigures(test.deps.store)).toBe(2);
  const notesOf = async (id: number) =>
    (await test.deps.store.read.findArticle(id))?.figureRows.flatMap(({ notes }) => notes);
  expect(await notesOf(wrong)).toMatchObject([
    {
      kind: "part_above_total",
      sentence: "“25 children” cannot be part of “20 people”: the part is larger than the total.",
    },
  ]);
  expect(await notesOf(right)).toEqual([]);
  expect(await noteFigures(test.deps.store)).toBe(0);
});
