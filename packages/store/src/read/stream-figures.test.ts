import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { makeFigure, walkToEnd } from "../testing/make-records.js";
import type { CitedFigure } from "./figure-models.js";

let test: TestStore;
const ARTICLES = 3;
const FIGURES = 400;

beforeAll(async () => {
  test = await createTestStore();
  for (let article = 0; article < ARTICLES; article++) await print(`https://example.org/${article}`);
});

afterAll(() => test.drop());

async function print(url: string): Promise<void> {
  const words = Array.from({ length: FIGURES }, (_, index) => `${1000 + index} 🌊`);
  const figures = words.map((_, index) => makeFigure(index * 8, words[index]?.slice(0, 4) as string, { low: index }));
  const article = { authors: ["Margit Thorne", "Declan Roe"] };
  await walkToEnd(test.store, { url, text: words.join(" "), article, extraction: { entities: [], figures } });
}

async function readAll(stream: AsyncGenerator<CitedFigure[]>): Promise<CitedFigure[]> {
  const rows: CitedFigure[] = [];
  for await (const batch of stream) rows.push(...batch);
  return rows;
}

const openTransactions = async () => {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: test.databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    "select count(*)::int as open from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()",
  );
  await client.end();
  return rows[0].open as number;
};

describe("streams", () => {
  it("answer every figure once, oldest first, with sentence and citation", async () => {
    const rows = await readAll(test.store.read.streamFigures({}));
    expect(rows).toHaveLength(ARTICLES * FIGURES);
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort((one, other) => one - other));
    const [first] = rows;
    expect(first?.authors).toEqual(["Margit Thorne", "Declan Roe"]);
    expect(first).toMatchObject((await test.store.read.findFigures([first?.id ?? 0]))[0] ?? {});
  });

  it("keep to the filters", async () => {
    const rows = await readAll(test.store.read.streamFigures({ articleId: 2 }));
    expect(new Set(rows.map(({ articleId }) => articleId))).toEqual(new Set([2]));
    expect(rows).toHaveLength(FIGURES);
  });

  it("show the ledger as it was when they began", async () => {
    const stream = test.store.read.streamFigures({});
    const first = await stream.next();
    await print("https://example.org/later");
    expect((first.value as CitedFigure[]).length + (await readAll(stream)).length).toBe(ARTICLES * FIGURES);
  });

  it("let their connection go when the reader stops", async () => {
    for await (const batch of test.store.read.streamFigures({})) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    expect(await openTransactions()).toBe(0);
  });

  it("end the statement that is under way when the reader goes away", async () => {
    const aborting = new AbortController();
    const stream = test.store.read.streamFigures({ q: "1" }, aborting.signal);
    await stream.next();
    aborting.abort();
    expect(await readAll(stream)).toEqual([]);
    expect(await openTransactions()).toBe(0);
  });

  it("are three at a time, so that the pages keep connections", async () => {
    const open = [1, 2, 3].map(() => test.store.read.streamFigures({}));
    await Promise.all(open.map((stream) => stream.next()));
    await expect(test.store.read.streamFigures({}).next()).rejects.toMatchObject({ code: "store.streams_busy" });
    await Promise.all(open.map((stream) => stream.return(undefined)));
    const next = test.store.read.streamFigures({});
    expect((await next.next()).done).toBe(false);
    await next.return(undefined);
  });

  it("page through articles and entities", async () => {
    const counts = { articles: 0 };
    for await (const rows of test.store.read.streamArticles({})) counts.articles += rows.length;
    expect(counts.articles).toBe(ARTICLES + 1);
    expect(await test.store.read.streamEntities({}).next()).toEqual({ done: true, value: undefined });
  });
});
