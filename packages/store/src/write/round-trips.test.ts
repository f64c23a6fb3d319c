import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RevisionToLink } from "../stage-data.js";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import {
  makeArticle,
  makeCapture,
  makeDeclaration,
  makeDiscovery,
  makeEnd,
  makeFigure,
  makeLinks,
  makeMention,
  takeHandoff,
} from "../testing/make-records.js";

let test: TestStore;
let trips = 0;
const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
const { query } = prototype;

beforeAll(async () => {
  test = await createTestStore();
  await test.store.stages.saveSources([makeDeclaration("north")]);
  prototype.query = function counted(this: pg.Client, ...args) {
    // What was announced is told a quarter of a second later, by a statement of its own.
    if (!JSON.stringify(args[0]).includes("pg_notify")) trips += 1;
    return query.apply(this, args);
  };
});

afterAll(async () => {
  prototype.query = query;
  await test.drop();
});

async function tripsOf(work: () => Promise<unknown>): Promise<number> {
  const before = trips;
  await work();
  return trips - before;
}

it("loads and ends every stage in one round trip, but normalise, which asks for the article's address", async () => {
  const { stages } = test.store;
  const url = "https://north.example/1";
  await stages.saveDiscovery("north", makeDiscovery([url]));
  const fetch = await takeHandoff(test.store, "fetch");
  expect(await tripsOf(() => stages.loadPage(fetch))).toBe(1);
  expect(await tripsOf(() => stages.completeFetch(fetch, makeCapture(url, "one"), makeEnd()))).toBe(1);

  const normalise = await takeHandoff(test.store, "normalise");
  const article = makeArticle(url, "The UN said 40 died.");
  expect(await tripsOf(() => stages.loadCapture(normalise))).toBe(1);
  const read = { article, normaliserVersion: "1" };
  expect(await tripsOf(() => stages.completeNormalise(normalise, read, makeEnd()))).toBe(2);

  const extract = await takeHandoff(test.store, "extract");
  const extraction = { entities: [makeMention(4, "UN")], figures: [makeFigure(12, "40")] };
  expect(await tripsOf(() => stages.loadRevision(extract))).toBe(1);
  const found = { extraction, extractorVersion: "1", sentences: [[0, 20] as [number, number]] };
  expect(await tripsOf(() => stages.completeExtract(extract, found, makeEnd()))).toBe(1);

  const link = await takeHandoff(test.store, "link");
  let work: RevisionToLink | null = null;
  expect(await tripsOf(async () => (work = await stages.loadRevisionToLink(link)))).toBe(1);
  const names = ["a", "b", "c"].map((key) => ({ key, sought: [`n:${key}`], roleKinds: [], isTelling: true }));
  expect(await tripsOf(() => stages.findKnownEntities(1, names))).toBe(1);
  const { extractionId } = work as unknown as RevisionToLink;
  expect(await tripsOf(() => stages.completeLink(link, extractionId, makeLinks(), makeEnd()))).toBe(1);
});

it("writes down a failed attempt in one round trip", async () => {
  const { stages } = test.store;
  await stages.saveDiscovery("north", makeDiscovery(["https://north.example/2"]));
  const fetch = await takeHandoff(test.store, "fetch");
  const end = makeEnd({ outcome: "retrying", errorKind: "retryable" });
  expect(await tripsOf(() => stages.recordAttempt(fetch, end))).toBe(1);
});
