import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import {
  makeCapture,
  makeDeclaration,
  makeDiscovery,
  makeEnd,
  takeHandoff,
  takeHandoffs,
} from "../testing/make-records.js";

const DAY_MS = 24 * 3600_000;

let test: TestStore;
let client: pg.Client;
let pages = 0;

beforeAll(async () => {
  test = await createTestStore();
  client = new pg.Client({ connectionString: test.databaseUrl });
  await client.connect();
  await test.store.stages.saveSources([makeDeclaration("north")]);
});

afterAll(async () => {
  await client.end();
  await test.drop();
});

async function fetchNew(bornDaysAgo = 0): Promise<{ url: string; id: number }> {
  const url = `https://north.example/${pages++}`;
  await test.store.stages.saveDiscovery("north", makeDiscovery([url]));
  const { rows } = await client.query(
    "update page set discovered_at = now() - make_interval(days => $2) where url = $1 returning id",
    [url, bornDaysAgo],
  );
  const handoff = await takeHandoff(test.store, "fetch");
  await test.store.stages.completeFetch(handoff, makeCapture(url, "one"), makeEnd());
  await takeHandoffs(test.store);
  return { url, id: Number(rows[0].id) };
}

async function hoursToCheck(id: number): Promise<number | null> {
  const { rows } = await client.query(
    "select (extract(epoch from next_check_at - now()) / 3600)::float8 as hours from page where id = $1",
    [id],
  );
  return rows[0].hours;
}

const makeDue = (id: number) => client.query("update page set next_check_at = now() where id = $1", [id]);
const openDue = (maxAgeMs = 14 * DAY_MS) => test.store.stages.openRechecks(maxAgeMs, 100);

it.each([
  [0, 1 / 3],
  [1, 14.4],
  [10, 144],
  [40, null],
])("reads a page of %i days again in %d hours", async (days, hours) => {
  const { id } = await fetchNew(days);
  const found = await hoursToCheck(id);
  if (hours === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(hours, 1);
});

it("opens what is due once, and sets the next time when it was read", async () => {
  const { id } = await fetchNew();
  expect(await openDue()).toBe(0);
  await makeDue(id);
  expect((await Promise.all([openDue(), openDue()])).sort()).toEqual([0, 1]);
  expect(await hoursToCheck(id)).toBeNull();
  const handoff = await takeHandoff(test.store, "fetch");
  await test.store.stages.completeWithoutResult(handoff, makeEnd({ outcome: "unchanged" }));
  expect(await hoursToCheck(id)).toBeCloseTo(1 / 3, 1);
});

it("lets a page be that is gone", async () => {
  const { id } = await fetchNew();
  await makeDue(id);
  await openDue();
  const end = makeEnd({ outcome: "failed", errorKind: "permanent", code: "fetch.gone" });
  await test.store.stages.completeFailure(await takeHandoff(test.store, "fetch"), end);
  expect(await hoursToCheck(id)).toBeNull();
});

it("lets old pages be, and puts off those of a paused source", async () => {
  const { id } = await fetchNew(3);
  await makeDue(id);
  expect(await openDue(2 * DAY_MS)).toBe(0);
  expect(await hoursToCheck(id)).toBeNull();
  await makeDue(id);
  await test.store.stages.setSourcePaused("north", true);
  expect(await openDue()).toBe(0);
  expect(await hoursToCheck(id)).toBeCloseTo(1, 1);
  await test.store.stages.setSourcePaused("north", false);
});
