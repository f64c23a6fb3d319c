import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrateStore } from "./migrate-store.js";
import { MIGRATIONS } from "./migrations/index.js";
import { dropTestDatabase } from "./testing/create-test-store.js";
import { testServerUrl } from "./testing/global-setup.js";

let databaseUrl = "";

async function run(sql: string, url = databaseUrl): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

beforeAll(async () => {
  await run("create database migrate_twice", testServerUrl());
  databaseUrl = testServerUrl().replace(/\/[^/]*$/, "/migrate_twice");
});

afterAll(() => dropTestDatabase(databaseUrl));

it("applies every migration once when several start at once", async () => {
  const runs = await Promise.all([1, 2, 3].map(() => migrateStore(databaseUrl)));
  const applied = runs.flatMap((end) => end.applied);
  expect(applied).toEqual([...new Set(applied)]);
  expect(applied).toEqual(expect.arrayContaining([...Object.keys(MIGRATIONS), "stage functions"]));
  expect(await migrateStore(databaseUrl)).toEqual({ applied: [] });
});

it("makes the stage functions anew when they are another version's", async () => {
  await run(`comment on function take_handoff is 'another version'; drop function note_end`);
  expect(await migrateStore(databaseUrl)).toEqual({ applied: ["stage functions"] });
  await run(`select 'note_end'::regproc`);
});

it("refuses a database that a newer version has made", async () => {
  await run(`insert into kysely_migration (name, timestamp) values ('9999-later', '2999-01-01')`);
  await expect(migrateStore(databaseUrl)).rejects.toMatchObject({ code: "store.schema_newer" });
});
