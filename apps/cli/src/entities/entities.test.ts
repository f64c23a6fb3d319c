import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DecisionRow, EntityRow } from "@newsledger/store";
import { createTestDatabase } from "@newsledger/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNewsledger } from "../testing/run-newsledger.js";

const story = (name: string, day: number) => `Harbour master counts the boats

9:05 am on ${day} March 2021

The port director ${name} counted 40 boats in London on Monday, more than in any week of the year before.

The boats will stay until Friday, ${name} said, and about 1,200 people are expected at the quay.
`;

let folder = "";
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  env = { DATABASE_URL: await createTestDatabase() };
  folder = mkdtempSync(join(tmpdir(), "newsledger-entities-"));
  writeFileSync(join(folder, "one.txt"), story("Mohammed Bashir", 3));
  writeFileSync(join(folder, "two.txt"), story("Muhammad Bashir", 4));
  expect((await run("import", "one.txt", "two.txt")).err).toBe("");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runNewsledger([...args, "--data", join(folder, "data")], { cwd: folder, env });

async function json<T>(...args: string[]): Promise<T> {
  const { out, err } = await run("entities", ...args, "--json");
  expect(err).toBe("");
  return JSON.parse(out) as T;
}

const keys = async (...words: string[]) => (await json<EntityRow[]>("list", ...words)).map(({ key }) => key).sort();

describe("entities on the command line", () => {
  it("are listed, looked up by words and type, and shown with their identifiers", async () => {
    expect(await keys("bashir")).toEqual(["person:mohammed-bashir", "person:muhammad-bashir"]);
    expect(await keys("--type", "place")).toContain("place:london");
    expect(await json("show", "place:london")).toMatchObject({ identifiers: { geonamesId: 2643743 }, decisions: [] });
    const { out } = await run("entities", "show", "person:mohammed-bashir");
    expect(out).toContain("Names that mean it");
    expect(out).toContain("port director");
  });

  it("are proposed as pairs, merged under a name, and separated again", async () => {
    expect(await json("candidates")).toMatchObject([{ reasons: ["another transcription"] }]);
    const merged = await json<DecisionRow>(
      "merge",
      "person:muhammad-bashir",
      "person:mohammed-bashir",
      "--by",
      "Ada",
      "--reason",
      "one man",
    );
    expect(merged).toMatchObject({ kind: "merge", by: "Ada", reason: "one man" });
    expect(await keys("bashir")).toEqual(["person:mohammed-bashir"]);
    expect((await run("entities", "show", "person:muhammad-bashir")).out).toContain("Muhammad Bashir");
    expect((await run("entities", "decisions")).out).toContain("merged into person:mohammed-bashir");
    const { out } = await run("entities", "undo", String(merged.id));
    expect(out).toBe("Undone: person:muhammad-bashir merged into person:mohammed-bashir.\n");
    expect(await keys("bashir")).toHaveLength(2);
  });

  it("are split, renamed, retyped, dismissed and kept apart", async () => {
    const { articlesOf } = await json<{ articlesOf: { id: number }[] }>("show", "place:london");
    const split = await json<DecisionRow>(
      "split",
      "place:london",
      "--name",
      "London (Ontario)",
      "--article",
      String(articlesOf[0]?.id),
    );
    expect(split.other?.key).toBe("place:london-ontario");
    expect(await json("rename", "place:london", "London on Thames")).toMatchObject({ before: "London" });
    expect(await json("retype", "place:london", "misc")).toMatchObject({ type: "misc" });
    expect(await json("apart", "person:muhammad-bashir", "person:mohammed-bashir")).toMatchObject({
      kind: "keep_apart",
    });
    expect(await json("candidates")).toEqual([]);
    const { out } = await run("entities", "dismiss", "place:london-ontario");
    expect(out).toMatch(/^place:london-ontario dismissed: no entity. To take it back: newsledger entities undo \d+\n$/);
    expect(await keys("london")).toEqual(["place:london"]);
  });

  it.each<[string[], string, number]>([
    [["merge", "person:nobody", "person:mohammed-bashir"], "There is no entity person:nobody.", 3],
    [["retype", "person:mohammed-bashir", "planet"], "This cannot be decided: type", 2],
    [["wikidata"], "switched off", 1],
    [["undo", "999"], "There is no decision 999.", 3],
    [["undo", "last"], '"last" is no decision\'s number.', 2],
    [["show", "place:london-ontario"], "was decided to be no entity", 1],
    [["list", "--type", "planet"], 'There is no type "planet".', 2],
  ])("say what is wrong: %j", async (args, words, exit) => {
    const { code, err } = await run("entities", ...args);
    expect(code).toBe(exit);
    expect(err).toContain(words);
  });
});
