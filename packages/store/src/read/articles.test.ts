import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { makeDeclaration, makeFigure, makeMention, walkToEnd } from "../testing/make-records.js";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
  await test.store.stages.saveSources([makeDeclaration("tide", { isSample: true })]);
});

afterAll(() => test.drop());

async function print(
  url: string,
  text: string,
  article: { title?: string; lang?: string; publishedAt?: string | null } = {},
) {
  const extraction = { entities: [makeMention(0, text.split(" ")[0] ?? "")], figures: [makeFigure(0, "x")] };
  const { articleId } = await walkToEnd(test.store, { url, text, sourceSlug: "tide", article, extraction });
  return articleId;
}

it("finds articles by words, phrases and what they leave out, and by language", async () => {
  const flood = await print("https://tide.example/flood", "Rivers rose in the valley", {
    title: "The flood",
    lang: "en-GB",
  });
  const drought = await print("https://tide.example/drought", "Rivers fell in the valley", {
    title: "The drought",
    lang: "fr",
  });
  const idsFor = async (query: object) => (await test.store.read.listArticles(query)).items.map(({ id }) => id).sort();
  expect(await idsFor({ q: "rivers valley" })).toEqual([flood, drought].sort());
  expect(await idsFor({ q: '"rivers rose"' })).toEqual([flood]);
  expect(await idsFor({ q: "rivers -fell" })).toEqual([flood]);
  expect(await idsFor({ lang: "EN" })).toEqual([flood]);
  expect(await idsFor({ lang: "en-GB" })).toEqual([flood]);
  expect(await idsFor({ lang: "en-NZ" })).toEqual([]);
  expect(await idsFor({ lang: "e" })).toEqual([]);
  expect(await idsFor({ q: "& | ! ( '" })).toEqual([]);
  expect(await test.store.read.listLanguages()).toEqual([
    { lang: "en", articles: 1 },
    { lang: "fr", articles: 1 },
  ]);
});

it("visits each article once, dated or not", async () => {
  for (let index = 0; index < 5; index++)
    await print(`https://tide.example/paged/${index}`, `Paged text ${index}`, {
      publishedAt: index % 2 === 0 ? null : "2020-02-02T02:02:02Z",
    });
  const seen: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await test.store.read.listArticles({ q: "paged", limit: 2, ...(cursor ? { cursor } : {}) });
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(new Set(seen).size).toBe(5);
  expect(seen).toHaveLength(5);
});

it("keeps the outlet's own offset in the time of print", async () => {
  const id = await print("https://tide.example/zone", "Zoned text", { publishedAt: "2019-03-24T19:25:00+13:00" });
  expect(await test.store.read.findArticle(id)).toMatchObject({
    publishedAt: "2019-03-24T19:25:00+13:00",
    isSample: true,
  });
});

it("shows every wording, the trail and the counts of an article", async () => {
  const url = "https://tide.example/twice";
  const id = await print(url, "First wording here", { title: "Old title" });
  expect(await print(url, "Second wording here", { title: "New title" })).toBe(id);
  const detail = await test.store.read.findArticle(id);
  expect(detail).toMatchObject({ title: "New title", revisions: 2, figures: 1, entities: 1 });
  expect(detail?.revisionRows.map(({ number, title }) => [number, title])).toEqual([
    [2, "New title"],
    [1, "Old title"],
  ]);
  expect(detail?.trail.map(({ stage }) => stage)).toContain("link");
  expect(await test.store.read.trailOfAddress("tide.example/twice")).toHaveLength(detail?.trail.length ?? 0);
});

it("resolves an article by id, by address, or by a part of it", async () => {
  const id = await print("https://tide.example/a_b%c", "Odd address");
  const { read } = test.store;
  expect(await read.resolveArticle(String(id))).toBe(id);
  expect(await read.resolveArticle("https://tide.example/a_b%c")).toBe(id);
  expect(await read.resolveArticle("a_b%c")).toBe(id);
  expect(await read.resolveArticle("aXbYc")).toBeNull();
  expect(await read.resolveArticle("99999999999999999999")).toBeNull();
});

it("counts what came in after an article", async () => {
  const { newestId } = await test.store.read.countArticlesAfter(0);
  expect(await test.store.read.countArticlesAfter(newestId)).toEqual({ count: 0, newestId });
  const id = await print("https://tide.example/news", "News at last");
  expect(await test.store.read.countArticlesAfter(newestId)).toEqual({ count: 1, newestId: id });
});

it("counts a source's articles, figures and yield, and the whole", async () => {
  const [source] = await test.store.read.listSources();
  expect(source).toMatchObject({ slug: "tide", isSample: true, isPaused: false });
  expect(source?.yield).toHaveLength(14);
  expect(source?.yield.at(-1)).toBe(source?.articles);
  expect(await test.store.read.findSource("tide")).toEqual(source);
  expect(await test.store.read.findSource("nobody")).toBeNull();
  const overview = await test.store.read.overview();
  expect(overview).toMatchObject({ articles: source?.articles, figures: source?.figures, sources: 1 });
  expect(overview.throughput).toHaveLength(60);
  expect(overview.lagS).toBeGreaterThanOrEqual(0);
});

it("keeps showing a source that is no longer declared but has articles", async () => {
  await test.store.stages.saveSources([]);
  expect((await test.store.read.listSources()).map(({ slug }) => slug)).toEqual(["tide"]);
});
