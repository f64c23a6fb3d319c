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

it("lets one request be under way at a time, until it is over", async () => {
  expect(await test.store.hosts.acquire("held.example", 1)).toEqual({ waitMs: 0 });
  const { waitMs } = await other.hosts.acquire("held.example", 1);
  expect(waitMs).toBeGreaterThan(1_000);
  expect(waitMs).toBeLessThanOrEqual(2_000);
  // The further steps of a redirect belong to the request that is under way.
  expect(await test.store.hosts.acquire("held.example", 0)).toEqual({ waitMs: 0 });
  await test.store.hosts.release("held.example");
  expect(await other.hosts.acquire("held.example", 1)).toEqual({ waitMs: 0 });
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
  await other.hosts.reportSuccess("e.example", 20);
  expect(await test.store.hosts.acquire("e.example", 0)).toEqual({ waitMs: 0 });
});

it("gives a host that answers slowly fewer slots, for every process", async () => {
  const slotAfter = async (latencyMs: number, delayMs = 100) => {
    await test.store.hosts.reportSuccess("slow.example", latencyMs);
    await test.store.hosts.acquire("slow.example", 0);
    await other.hosts.acquire("slow.example", delayMs);
    return (await test.store.hosts.acquire("slow.example", 0)).waitMs;
  };
  await test.store.hosts.acquire("slow.example", 0);
  const slow = await slotAfter(4_000);
  expect(slow).toBeGreaterThan(7_000);
  expect(slow).toBeLessThanOrEqual(8_000);
});

it("asks no pace of a host without a delay", async () => {
  await test.store.hosts.acquire("own.example", 0);
  await test.store.hosts.reportSuccess("own.example", 9_000);
  expect(await test.store.hosts.acquire("own.example", 0)).toEqual({ waitMs: 0 });
});
