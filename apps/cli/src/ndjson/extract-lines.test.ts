import { closeSync, openSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runNewsledger } from "../testing/run-newsledger.js";

const importing = (script: string) => `data:text/javascript,${encodeURIComponent(script)}`;

const NAME_WHAT_IS_LOADED = importing(
  `import { writeSync } from "node:fs";
   export async function load(url, context, next) { writeSync(2, url + "\\n"); return next(url, context); }`,
);

const WATCH_LOADING = importing(
  `import { register } from "node:module"; register(${JSON.stringify(NAME_WHAT_IS_LOADED)});`,
);

test("a short text does not wait for libraries that only the database and the edges need", async () => {
  const { code, out, err } = await runNewsledger(["extract", "--ndjson"], {
    input: `${JSON.stringify({ id: "a", text: "Bergen counted 40 boats." })}\n`,
    env: { NODE_OPTIONS: `--import=${WATCH_LOADING}` },
  });
  expect(code).toBe(0);
  expect(JSON.parse(out).figures).toHaveLength(1);
  const libraries = [...err.matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//g)].map(([, name]) => name);
  expect(new Set(libraries)).toEqual(new Set(["commander"]));
});

const TEXT = `${JSON.stringify({ id: "a", text: "More than 40 boats sank. The captain, who is 51 years old, swam 3 km." })}\n`;

const figuresOf = (out: string) => JSON.parse(out).figures;

test("figures are told as the ledger's where nothing else is asked for", async () => {
  const plain = await runNewsledger(["extract", "--ndjson"], { input: TEXT });
  const asLedger = await runNewsledger(["extract", "--ndjson", "--as", "ledger"], { input: TEXT });
  expect(asLedger).toEqual(plain);
  expect(figuresOf(plain.out)[0]).toMatchObject({ low: 40, high: null, unit: null, subject: "boats" });
});

test("figures are told as quantities where that is asked for, names as ever", async () => {
  const ledger = await runNewsledger(["extract", "--ndjson"], { input: TEXT });
  const { code, out } = await runNewsledger(["extract", "--ndjson", "--as", "quantities"], { input: TEXT });
  expect(code).toBe(0);
  expect(figuresOf(out)).toMatchObject([
    { low: 40, high: 40, change: ">", unit: "boats", normalisedUnit: "boat" },
    { low: 51, high: 51, change: "=", unit: "year of age", normalisedUnit: "year of age" },
    { low: 3, high: 3, change: "=", unit: "km", normalisedUnit: "kilometre" },
  ]);
  expect(JSON.parse(out).entities).toEqual(JSON.parse(ledger.out).entities);
});

test("lines that cannot be used are answered alike in either terms", async () => {
  const input = `no json\n${JSON.stringify({ id: 2 })}\n\n${TEXT}`;
  const ledger = await runNewsledger(["extract", "--ndjson"], { input });
  const quantities = await runNewsledger(["extract", "--ndjson", "--as", "quantities"], { input });
  const errorsOf = (out: string) => out.trim().split("\n").slice(0, 2);
  expect(errorsOf(quantities.out)).toEqual(errorsOf(ledger.out));
  expect({ code: quantities.code, err: quantities.err }).toEqual({ code: 0, err: ledger.err });
});

test.each(["extract", "normalise"])("%s refuses a folder for its input", async (command) => {
  const folder = openSync(tmpdir(), "r");
  const { code, out, err } = await runNewsledger([command, "--ndjson"], { stdin: folder });
  closeSync(folder);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^Failed: Standard input is a folder\.\n {2}→ Give one file of lines/);
});
