import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "./open-store.js";
import type { Store, StoreEventKind } from "./store.js";
import { createTestStore, type TestStore } from "./testing/create-test-store.js";
import { makeDeclaration, makeDiscovery } from "./testing/make-records.js";

let test: TestStore;
let listener: Store;

beforeAll(async () => {
  test = await createTestStore();
  listener = await openStore({ databaseUrl: test.databaseUrl, applicationName: "listener" });
});

afterAll(async () => {
  await listener.close();
  await test.drop();
});

async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 500 && !condition(); round++) await wait(10);
  expect(condition()).toBe(true);
}

it("tells another process what was written, many writes in one call", async () => {
  const heard: StoreEventKind[] = [];
  const stop = await listener.events.subscribe(({ kind }) => heard.push(kind));
  await test.store.stages.saveSources([makeDeclaration("north")]);
  for (let at = 0; at < 20; at++) await test.store.stages.saveDiscovery("north", makeDiscovery([]));
  await until(() => heard.includes("source") && heard.includes("trail"));
  expect(heard.length).toBeLessThan(10);
  await stop();
});

it("finds its connection again and says that anything may have changed", async () => {
  const heard = new Set<StoreEventKind>();
  const stop = await listener.events.subscribe(({ kind }) => heard.add(kind));
  const admin = new pg.Client({ connectionString: test.databaseUrl });
  await admin.connect();
  await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listener'");
  await admin.end();
  await until(() => heard.size === 4);
  heard.clear();
  await test.store.stages.saveDiscovery("north", makeDiscovery([]));
  await until(() => heard.has("source"));
  await stop();
});
