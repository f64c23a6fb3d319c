import { FURNITURE_MIN_ARTICLES } from "@newsledger/contracts";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Handoff } from "../stage-data.js";
import { REMEMBERED_ARTICLES } from "../stage-functions/learn-furniture.js";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { makeArticle, makeCapture, makeDeclaration, makeEnd, takeHandoffs } from "../testing/make-records.js";

let test: TestStore;
let client: pg.Client;
let outlets = 0;
let unread = 9_000;

beforeAll(async () => {
  test = await createTestStore();
  client = new pg.Client({ connectionString: test.databaseUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await test.drop();
});

const ENDS = 2;
const at = (print: number, place = 0) => print * 4 + place;

async function openOutlet(): Promise<string> {
  const slug = `outlet-${outlets++}`;
  await test.store.stages.saveSources([makeDeclaration(slug)]);
  return slug;
}

async function capture(slug: string, page: number, body = "1"): Promise<Handoff> {
  const url = `https://${slug}.example/${page}`;
  const { handoff } = await test.store.stages.saveImport({
    url,
    sourceSlug: slug,
    capture: makeCapture(url, `${url} ${body}`),
  });
  await takeHandoffs(test.store);
  if (handoff === null) throw new Error("nothing was opened");
  return handoff;
}

function normalise(handoff: Handoff, slug: string, page: number, prints: number[], named: { print: number }[] = []) {
  const article = makeArticle(`https://${slug}.example/${page}`, `Text of page ${page}.`);
  const lesson = {
    prints,
    named: named.map(({ print }) => ({ print, kind: "paragraph" as const, text: `b${print}` })),
  };
  return test.store.stages.completeNormalise(
    handoff,
    { article, normaliserVersion: "1", furniture: lesson },
    makeEnd(),
  );
}

async function read(slug: string, page: number, prints: number[], named: { print: number }[] = []): Promise<Handoff> {
  const handoff = await capture(slug, page);
  await normalise(handoff, slug, page, prints, named);
  return handoff;
}

/** What the normaliser would be given for a page that nobody has read. */
async function recall(slug: string) {
  const loaded = await test.store.stages.loadCapture(await capture(slug, unread++));
  return loaded?.furniture;
}

/** Where every row of the memory lies: a write moves it. */
async function rowsOf(slug: string): Promise<string[]> {
  const { rows } = await client.query(
    "select article_id || ' ' || ctid || ' ' || xmin || ' ' || xmax as row from furniture_sample where source_slug = $1 order by 1",
    [slug],
  );
  return rows.map(({ row }) => row);
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("the furniture memory of an outlet", () => {
  it("tells on how many articles a block stands, where, and since when, from the ninth on", async () => {
    const slug = await openOutlet();
    for (const page of range(8)) await read(slug, page, [at(7, ENDS), at(100 + page)]);
    expect(await recall(slug)).toMatchObject({ articles: 8, blocks: [] });
    await read(slug, 8, [at(7, 1), at(200)]);
    const memory = await recall(slug);
    expect(memory).toMatchObject({
      articles: 9,
      blocks: [{ print: 7, articles: 9, starts: 1, ends: 8, isNamed: false, isForgotten: false }],
    });
    expect(Date.parse(memory?.since ?? "")).toBeLessThanOrEqual(Date.parse(memory?.blocks[0]?.lastSeenAt ?? ""));
  });

  it("counts an article once however often it is replayed, and writes nothing for it", async () => {
    const slug = await openOutlet();
    const handoffs = [];
    for (const page of range(9)) handoffs.push(await read(slug, page, [at(7, ENDS)], [{ print: 7 }]));
    const [memory, rows] = [await recall(slug), await rowsOf(slug)];
    for (const [page, { subjectId }] of handoffs.entries()) {
      const again = (await test.store.stages.reopen("normalise", subjectId)) as Handoff;
      expect(await normalise(again, slug, page, [at(7, ENDS)])).toBe("unchanged");
    }
    expect(await recall(slug)).toEqual(memory);
    expect(await rowsOf(slug)).toEqual(rows);
  });

  it("does not count an article for itself", async () => {
    const slug = await openOutlet();
    for (const page of range(9)) await read(slug, page, [at(7, ENDS)]);
    const loaded = await test.store.stages.loadCapture(await capture(slug, 0, "another wording"));
    expect(loaded?.furniture).toMatchObject({ articles: 8, blocks: [] });
  });

  it("gives two workers the same memory when they write at once", async () => {
    const slug = await openOutlet();
    const handoffs = [];
    for (const page of range(12)) handoffs.push(await capture(slug, page));
    await Promise.all(handoffs.map((handoff, page) => normalise(handoff, slug, page, [at(7, ENDS)], [{ print: 7 }])));
    expect(await recall(slug)).toMatchObject({ articles: 12, blocks: [{ print: 7, articles: 12, isNamed: true }] });
  });

  it("forgets what no article has held for long, with its text", async () => {
    const slug = await openOutlet();
    const { subjectId } = await read(slug, 0, [at(7)]);
    const { rows } = await client.query(
      "select page.article_id::int as id from capture join page on page.id = page_id where capture.id = $1",
      [subjectId],
    );
    // Older articles of the outlet, as if they had come before: only their ids must exist.
    await client.query(
      `with old as (insert into article (canonical_url, source_slug)
         select 'https://old.example/${slug}/' || n, $1 from generate_series(1, $2::int) n returning id)
       insert into furniture_sample select $1, id, '{28}', now() from old`,
      [slug, REMEMBERED_ARTICLES],
    );
    await client.query(
      "insert into furniture_block (source_slug, print, kind, text) values ($1, 5, 'paragraph', 'gone')",
      [slug],
    );
    await read(slug, 1, [at(8)], [{ print: 8 }]);
    const { rows: kept } = await client.query(
      "select count(*)::int as count, min(article_id)::int as oldest from furniture_sample where source_slug = $1",
      [slug],
    );
    expect(kept[0].count).toBe(REMEMBERED_ARTICLES);
    expect(kept[0].oldest).toBeGreaterThan(rows[0].id);
    const before = await rowsOf(slug);
    const again = (await test.store.stages.reopen("normalise", subjectId)) as Handoff;
    await normalise(again, slug, 0, [at(7)]);
    expect(await rowsOf(slug)).toEqual(before);
    const texts = await client.query("select text from furniture_block where source_slug = $1", [slug]);
    expect(texts.rows).toEqual([{ text: "b8" }]);
  });

  it("remembers nothing of imported files, which are of many outlets", async () => {
    const url = "https://anywhere.example/1";
    const { handoff } = await test.store.stages.saveImport({
      url,
      sourceSlug: "imported",
      capture: makeCapture(url, "1"),
    });
    expect((await test.store.stages.loadCapture(handoff as Handoff))?.furniture).toBeNull();
  });

  it("lists remembered blocks with the articles that hold them, and leaves one alone on demand", async () => {
    const slug = await openOutlet();
    for (const page of range(FURNITURE_MIN_ARTICLES)) await read(slug, page, [at(7, ENDS), at(8, 1)]);
    await read(slug, 20, [at(7, ENDS), at(8, 1)], [{ print: 7 }]);
    const list = await test.store.read.listFurniture(slug);
    expect(list).toMatchObject({ articles: 10, rows: [{ print: 7, text: "b7", articles: 10, isForgotten: false }] });
    expect(list.rows[0]?.heldBy.map(({ title }) => title)).toEqual(["A title", "A title", "A title"]);
    expect(await test.store.stages.setFurnitureForgotten(slug, 7, true)).toBe(true);
    expect((await recall(slug))?.blocks).toMatchObject([{ print: 7, isForgotten: true }, { print: 8 }]);
    expect(await test.store.stages.setFurnitureForgotten(slug, 7, false)).toBe(true);
    expect((await test.store.read.listFurniture(slug)).rows).toMatchObject([{ isForgotten: false }]);
    expect(await test.store.stages.setFurnitureForgotten(slug, 6, true)).toBe(false);
  });

  it("finds what an article's current wording was read from", async () => {
    const slug = await openOutlet();
    await read(slug, 0, [at(7)]);
    const id = await test.store.read.resolveArticle(`https://${slug}.example/0`);
    expect(await test.store.read.findReading(id ?? 0)).toMatchObject({ sourceSlug: slug, furniture: { articles: 0 } });
    expect(await test.store.read.findReading(999_999)).toBeNull();
  });
});
