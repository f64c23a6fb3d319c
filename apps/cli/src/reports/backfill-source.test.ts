import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestStore, makeDeclaration, type TestStore } from "@newsledger/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runNewsledger } from "../testing/run-newsledger.js";

let folder = "";
let test: TestStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-backfill-"));
  test = await createTestStore();
  await test.store.stages.saveSources([makeDeclaration("tide")]);
});
afterAll(async () => {
  await test.drop();
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]) {
  const env = { DATABASE_URL: test.databaseUrl };
  return runNewsledger(["sources", "backfill", ...args, "--data", join(folder, "data")], { cwd: folder, env });
}

it("begins one over whole months and leaves it to the workers, tells how it stands, and ends it", async () => {
  const begun = await run("tide", "--from", "2026-01", "--to", "2026-02");
  expect(begun).toMatchObject({ code: 0, out: "tide is looked up as soon as a worker runs.\n" });
  const { out } = await run("tide", "--json");
  expect(JSON.parse(out)).toMatchObject([
    { state: "running", from: "2026-01-01", to: "2026-02-28", documents: { read: 0, open: 2 } },
  ]);
  expect((await run("tide", "--cancel")).out).toMatch(/^Cancelled\./);
});

it.each([
  ["a mistyped source", ["tied", "--from", "2026"], /Did you mean "tide"/],
  ["a date that is none", ["tide", "--from", "soon"], /Write a day, a month or a year/],
])("refuses %s, and says what to do", async (_what, args, remedy) => {
  const { code, err } = await run(...args);
  expect(code).not.toBe(0);
  expect(err).toMatch(remedy);
});
