import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnnotatedArticle } from "@newsledger/train/gold";
import { afterEach, beforeEach, expect, it } from "vitest";
import { goldArticle, goldFigure } from "../testing/annotate.js";
import { benchClaims } from "./bench-claims.js";
import { formatClaims } from "./format-claims.js";

const PORT = "The port of Larvik ordered 12 ferries. Ana Hale said that 40 sailors were hired in February.";
const YARD = "The yard spent $300 on 5 masts.";
const SUM = {
  start: YARD.indexOf("$"),
  end: YARD.indexOf("$") + 4,
  kind: "money",
  unit: "USD",
  heads: ["mast"],
} as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claims-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, article: AnnotatedArticle): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "a.json"), JSON.stringify(article));
  return path;
}

function bench() {
  const port = goldArticle(PORT, [
    goldFigure(PORT, "12", { heads: ["ferry"] }),
    goldFigure(PORT, "40", { heads: ["sailor"], asOf: "2026-02", speaker: "Ana Hale" }),
  ]);
  const yard = goldArticle(YARD, [goldFigure(YARD, "300", { ...SUM, heads: ["anchor"] })]);
  const folders = [write("port", port), write("yard", { ...yard, id: "the-yard" })];
  return benchClaims({ folders, hasPeers: false, onProgress: () => {} });
}

it("reads annotated articles, by folder and over all", async () => {
  const { systems, reliability, errors } = await bench();
  expect(systems.map(({ label }) => label)).toEqual(["newsledger"]);
  expect(systems[0]?.folders.map(({ detection }) => detection.found)).toEqual([2, 1]);
  expect(systems[0]?.all).toMatchObject({
    articles: 2,
    detection: { found: 3, missed: 0, spurious: 1 },
    fields: { value: { right: 3, asked: 3 }, speaker: { right: 1, asked: 1 }, asOf: { right: 1, asked: 1 } },
  });
  expect(reliability.bands.reduce((sum, { figures }) => sum + figures, 0)).toBe(4);
  expect(reliability.bands.reduce((sum, { right }) => sum + right, 0)).toBe(2);
  expect(errors.map(({ kind, article }) => [kind, article])).toContainEqual(["subjectStrict", "the-yard"]);
});

it("shows a column for each folder, and the errors of one kind with their words", async () => {
  const text = formatClaims(await bench(), "spurious");
  expect(text).toMatch(/^of 100 \(so many of so many\) +port +yard +all$/m);
  expect(text).toMatch(/^detection, precision +100\.0 \(2\/2\) +50\.0 \(1\/2\) +75\.0 \(3\/4\)$/m);
  expect(text).toMatch(/^own voice left alone +100\.0 \(1\/1\) +100\.0 \(1\/1\) +100\.0 \(2\/2\)$/m);
  expect(text).toMatch(/^as of, overlapping +100\.0 \(1\/1\) +none +100\.0 \(1\/1\)$/m);
  expect(text).toContain("spurious: 1\nthe-yard The yard spent $300 on [[5 masts]].\n    wanted null, got {");
});
