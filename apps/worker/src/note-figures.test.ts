import { NOTE_KINDS } from "@newsledger/contracts";
import { articleText, SAMPLE_ARTICLES } from "@newsledger/sample-world";
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

function importPage(name: string, sentence: string): Promise<number> {
  const filler = "The council met in the old hall on Tuesday, and its members spoke until late in the evening.";
  const html = articlePage(`The ${name} report`, [sentence, filler, `${filler} Nobody left before midnight.`]);
  return importText(`https://${name}.example/story`, html, "text/html");
}

async function importText(url: string, text: string, mediaType: string): Promise<number> {
  const snapshot = await test.deps.snapshots.save(Buffer.from(text));
  const fetchedAt = new Date().toISOString();
  const capture = { snapshot, url, mediaType, charset: "utf-8", fetchedAt, etag: null, lastModified: null };
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

it("notes each slip that was planted in the sample world, one of a kind, and none where none was", async () => {
  for (const { id, versions } of SAMPLE_ARTICLES) {
    const { title, ...version } = versions[versions.length - 1] ?? versions[0];
    await importText(
      `https://sample.example/${id}`,
      `${title}\n\n${articleText({ title, ...version })}\n`,
      "text/plain",
    );
  }
  await noteFigures(test.deps.store);
  const noted = (await test.deps.store.read.listFigures({ note: "any", limit: 200 })).items;
  const inSample = noted.filter(({ articleUrl }) => articleUrl.includes("sample.example"));
  expect(inSample.flatMap(({ notes }) => notes.map(({ kind }) => kind)).sort()).toEqual([...NOTE_KINDS].sort());
  for (const { articleUrl } of inSample) expect(articleUrl).toContain("calder-tunnel");
}, 120_000);
