import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@newsledger/store";
import { createTestDatabase, makeFigure, makeMention, walkToEnd } from "@newsledger/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNewsledger, startNewsledger } from "../testing/run-newsledger.js";

let folder: string;
let env: NodeJS.ProcessEnv;

const TEXT = "The flood killed 17 people, including 30 children, in Orley, and 2,500 houses stand empty.";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsledger-export-"));
  const databaseUrl = await createTestDatabase();
  env = { DATABASE_URL: databaseUrl };
  const store = await openStore({ databaseUrl });
  const figure = (words: string, value: number, subject: string) =>
    makeFigure(TEXT.indexOf(words), words, { low: value, high: value, subject });
  const figures = [
    figure("17 people", 17, "people"),
    figure("30 children", 30, "children"),
    figure("2,500 houses", 2500, "houses"),
  ];
  const extraction = { entities: [makeMention(TEXT.indexOf("Orley"), "Orley", { type: "place" })], figures };
  const article = { title: "The flood in Orley" };
  await walkToEnd(store, { url: "https://a.example/1", text: TEXT, article, extraction });
  await store.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runNewsledger(["export", ...args], { env, cwd: folder });

describe("newsledger export", () => {
  it("prints figures as a table, and to standard error how many", async () => {
    const { code, out, err } = await run("figures");
    expect({ code, err }).toEqual({ code: 0, err: "3 figures.\n" });
    expect(out.split("\r\n")[0]).toMatch(/^id,text,low,high,bound,.*,citation$/);
    expect(out).toContain(",17 people,17,17,exact,");
  }, 30_000);

  it("keeps to its filters, and gives JSON a line or a list", async () => {
    const lines = (await run("figures", "--format", "ndjson", "--subject", "house")).out.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ low: 2500, url: "https://a.example/1" }]);
    expect(JSON.parse((await run("articles", "--format", "json")).out)).toMatchObject([
      { title: "The flood in Orley" },
    ]);
    expect((await run("entities", "--q", "nobody")).out).toMatch(/^key,type,name,[^\n]*\r\n$/);
  }, 30_000);

  it("writes a file under its name once it is whole", async () => {
    const { code, out } = await run("figures", "--format", "json", "--output", "figures.json");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(JSON.parse(await readFile(join(folder, "figures.json"), "utf8"))).toHaveLength(3);
    const failed = await run("figures", "--output", "no/such/folder.csv");
    expect(failed).toMatchObject({ code: 1 });
    expect(failed.err).toContain("cannot be written");
    expect((await run("figures", "--output", ".")).err).toContain("it is a folder");
  }, 30_000);

  it("leaves out what came in before", async () => {
    const since = async (when: string) =>
      JSON.parse((await run("figures", "--format", "json", "--seen-from", when)).out);
    expect(await since("2020-01-01T09:00:00Z")).toHaveLength(3);
    expect(await since("2999-01-01")).toEqual([]);
  }, 30_000);

  it.each([
    [["questions"], "Write one of figures, articles, entities."],
    [["figures", "--seen-from", "soon"], "or a moment as 2019-03-24T09:00:00Z."],
    [["figures", "--kind", "mony"], 'Did you mean "money"?'],
    [["articles", "--speaker", "x"], "--speaker is no filter of articles."],
    [["figures", "--as-of-from", "2026-02-31"], "Write a day that there is as 2019-03-24."],
    [["figures", "--confidence", "9"], "Write a number from 0 to 1"],
    [["figures", "--format", "xml"], "Allowed choices are csv, ndjson, json"],
  ])("answers %j with what to write instead", async (args, expected) => {
    const { code, out, err } = await run(...args);
    expect(err).toContain(expected);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it.each([
    [["figures", "--source", "nope"], 'There is no source "nope".', "Known: imported."],
    [["articles", "--source", "importd"], 'There is no source "importd".', 'Did you mean "imported"?'],
    [["figures", "--speaker", "person:nobody"], "There is no entity person:nobody.", "entities list"],
    [["figures", "--entity", "place:nowhere"], "There is no entity place:nowhere.", "entities list"],
  ])("refuses %j, which names what there is not", async (args, wrong, hint) => {
    const { code, out, err } = await run(...args);
    expect(err).toContain(wrong);
    expect(err).toContain(hint);
    expect({ code, out }).toEqual({ code: 3, out: "" });
  });

  it("says so when nothing matches what may be asked", async () => {
    expect(await run("figures", "--source", "imported", "--unit", "km2")).toMatchObject({
      code: 0,
      err: "0 figures.\n",
    });
    expect(await run("figures", "--entity", "Nowhere", "--speaker", "Nobody")).toMatchObject({ code: 0 });
  }, 30_000);

  it("has what a check noted", async () => {
    const check = await runNewsledger(["check", "--all"], { env, cwd: folder });
    expect(check).toMatchObject({ code: 0, err: "1 article checked; 1 figure to check in the ledger.\n" });
    expect(check.out).toContain("“30 children” cannot be part of “17 people”");
    const noted = JSON.parse((await runNewsledger(["check", "--json"], { env, cwd: folder })).out);
    expect(noted).toMatchObject([{ text: "17 people", notes: [{ kind: "part_above_total" }] }]);
    const [row] = JSON.parse((await run("figures", "--note", "any", "--format", "json")).out);
    expect(row).toMatchObject({ text: "17 people", notes: [{ kind: "part_above_total" }] });
  }, 30_000);

  it("may be cut off by its reader", async () => {
    const { child, ended, err } = startNewsledger(["export", "figures"], { env, cwd: folder });
    child.stdout?.destroy();
    expect({ code: await ended, err: err() }).toMatchObject({ code: 0 });
  }, 30_000);
});
