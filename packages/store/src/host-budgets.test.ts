import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "./open-store.js";
import type { Store } from "./store.js";
import { createTestStore, type TestStore } from "./testing/create-test-store.js";

let test: TestStore;
let other: Store;

beforeAll(async () => {
  test = await createTestStore();
  other = await openStore({ databaseUrl: test.databaseUrl });
});

afterAll(async () => {
  await other.close();
  await test.drop();
});

it("gives one slot to one of many processes that ask at once", async () => {
  for (const host of ["a.example", "b.example", "c.example"]) {
    const asked = Array.from({ length: 20 }, (_, at) => (at % 2 ? test.store : other).hosts.acquire(host, 60_000));
    const waits = (await Promise.all(asked)).map((answer) => answer.waitMs);
    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(1);
    expect(waits.filter((waitMs) => waitMs > 50_000 && waitMs <= 60_000)).toHaveLength(19);
  }
});

it("gives the next slot when the delay is over", async () => {
  expect(await test.store.hosts.acquire("d.example", 0)).toEqual({ waitMs: 0 });
  expect(await other.hosts.acquire("d.example", 0)).toEqual({ waitMs: 0 });
});

it("keeps a refusing host closed for everybody until it answers again", async () => {
  await test.store.hosts.reportRefusal("e.example", 30_000, "429");
  await test.store.hosts.reportRefusal("e.example", 1_000, "429");
  const { waitMs } = await other.hosts.acquire("e.example", 0);
  expect(waitMs).toBeGreaterThan(25_000);
  await other.hosts.reportSuccess("e.example");
  expect(await test.store.hosts.acquire("e.example", 0)).toEqual({ waitMs: 0 });
});
