import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@newsledger/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNewsledger } from "../testing/run-newsledger.js";

const TEXT = `Harbour bridge closes for repairs

9:05 am on 3 March 2021

More than 1,200 drivers a day must find another way from Monday, the city council said.
`;

let folder = "";
let databaseUrl = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-replay-"));
  writeFileSync(join(folder, "bridge.txt"), TEXT);
  databaseUrl = await createTestDatabase();
  expect(await run("import", "bridge.txt", "--json")).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  return runNewsledger([...args, "--data", join(folder, "data")], { cwd: folder, env: { DATABASE_URL: databaseUrl } });
}

describe("newsledger replay", () => {
  it("counts and opens nothing in a dry run", async () => {
    const { code, out } = await run("replay", "--from", "normalise", "--dry-run", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ counts: [{ matched: 1, waiting: 0 }], opened: null });
  });

  it("opens what is kept once", async () => {
    const opened = async () => JSON.parse((await run("replay", "--from", "extract", "--json")).out).opened;
    expect([await opened(), await opened()]).toEqual([1, 0]);
  });

  it.each([
    [["--from", "extrac"], 2, 'Did you mean "extract"?'],
    [["--from", "fetch"], 2, "no stage that can be done again"],
    [[], 2, "--from"],
    [["--from", "link", "--since", "yesterdayish"], 2, "neither a span nor a moment"],
    [["--from", "normalise", "--history"], 2, "Earlier captures"],
    [["--from", "link", "--article", "9999999"], 3, "Nothing is known"],
    [["--from", "link", "--source", "nobody-here"], 3, "There is no source"],
  ])("%j ends with %d and says why", async (args, code, message) => {
    const end = await run("replay", ...args);
    expect(end.err).toContain(message);
    expect(end.code).toBe(code);
  });
});
