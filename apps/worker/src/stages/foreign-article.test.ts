import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDeps, type TestDeps } from "../testing/open-test-deps.js";

const PAGE = `<!doctype html><html lang="de"><head><title>Hochwasser an der Leine</title>
<meta property="article:published_time" content="2026-11-02T08:00:00Z"></head><body><article>
<h1>Hochwasser an der Leine</h1>
<p>Der Fluss stieg über Nacht um zwei Meter und überschwemmte etwa 1.200 Häuser am unteren Kai, sagte die Bürgermeisterin.</p>
<p>Freiwillige trugen Sandsäcke zur alten Brücke, während die Armee drei Pumpen von der Küste brachte, hieß es am Montag.</p>
</article></body></html>`;

let test: TestDeps;
beforeAll(async () => {
  test = await openTestDeps();
});
afterAll(() => test.close());

it("keeps an article in a language without recogniser, finds it, reads nothing by rules of English, and says why", async () => {
  const { store, snapshots } = test.deps;
  const url = "https://nachrichten.example/hochwasser";
  const snapshot = await snapshots.save(Buffer.from(PAGE));
  const capture = { snapshot, url, mediaType: "text/html", charset: "utf-8", fetchedAt: "2026-11-02T09:00:00Z" };
  await store.stages.saveImport({
    url,
    sourceSlug: "imported",
    capture: { ...capture, etag: null, lastModified: null },
  });
  await test.runOpen();
  const [found] = (await store.read.listArticles({ q: "Sandsäcke", lang: "de" })).items;
  expect(found).toMatchObject({ title: "Hochwasser an der Leine", lang: "de", figures: 0, entities: 0 });
  const detail = await store.read.findArticle(found?.id ?? 0);
  const ends = detail?.trail.map(({ stage, outcome, sentence }) => [stage, outcome, sentence]);
  expect(ends).toContainEqual(["extract", "filtered", "Nothing is read: no recogniser for de."]);
  expect(ends?.at(-1)?.slice(0, 2)).toEqual(["link", "stored"]);
  expect((await store.read.listEntities({})).items).toEqual([]);
});
