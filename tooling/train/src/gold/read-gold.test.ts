import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LedgerError } from "@newsledger/contracts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readGold } from "./read-gold.js";

const FIGURE = {
  number: "12",
  numberStart: 17,
  numberEnd: 19,
  start: 17,
  end: 25,
  low: 12,
  high: 12,
  bound: "exact",
  kind: "count",
  unit: null,
  subject: "ferries",
  heads: ["ferry"],
  places: [],
  asOf: null,
  speaker: null,
};
const ARTICLE = { id: "a", publishedAt: "2026-03-02", text: "The port ordered 12 ferries.", figures: [FIGURE] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gold-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
}

function failure(): { code: string; message: string; hint: string } {
  try {
    readGold([folder]);
  } catch (error) {
    if (error instanceof LedgerError)
      return { code: error.code, message: error.message.replaceAll(folder, "DIR"), hint: error.hint ?? "" };
    throw error;
  }
  throw new Error("nothing failed");
}

it("reads the JSON files of a folder in the order of their names", () => {
  write("b.json", { ...ARTICLE, id: "second" });
  write("a.json", { ...ARTICLE, id: "first", title: "kept for people" });
  write("README.md", "not an article");
  expect(readGold([folder]).map(({ id }) => id)).toEqual(["first", "second"]);
});

it("takes the one reading for all where no others are given", () => {
  write("a.json", ARTICLE);
  expect(readGold([folder])[0]?.figures[0]).toMatchObject({ bounds: ["exact"], kinds: ["count"], units: [null] });
});

it("reads the article that the documentation shows", () => {
  const document = readFileSync(new URL("../../../../docs/annotated-articles.md", import.meta.url), "utf8");
  write("a.json", /```json\n(.*?)```/s.exec(document)?.[1]);
  expect(readGold([folder])[0]?.figures[0]).toMatchObject({ bound: "about", optional: false, speakerOrg: null });
});

it("says what to do where a folder is missing or holds no articles", () => {
  expect(failure()).toMatchObject({ code: "gold.missing", message: "The folder DIR holds no annotated articles." });
  expect(failure().hint).toContain("Name a folder");
  expect(() => readGold([join(folder, "none")])).toThrow(/cannot be read \(ENOENT\)/);
});

it.each([
  ["an unknown bound", { ...ARTICLE, figures: [{ ...FIGURE, bound: "maybe" }] }, "figures[0].bound: "],
  ["a figure without places", { ...ARTICLE, figures: [{ ...FIGURE, places: undefined }] }, "figures[0].places: "],
  ["no text", { ...ARTICLE, text: undefined, figures: [] }, "text: "],
  ["a day that is none", { ...ARTICLE, publishedAt: "March" }, "publishedAt: "],
  [
    "a number that stands elsewhere",
    { ...ARTICLE, figures: [{ ...FIGURE, numberStart: 16 }] },
    'figures[0].numberStart: The text holds " 12" there, not "12".',
  ],
  ["a list", [], "the file: "],
])("names file and field of %s", (_, content, line) => {
  write("bad.json", content);
  expect(failure().code).toBe("gold.invalid");
  expect(failure().message).toContain(`DIR/bad.json is no annotated article:\n  - ${line}`);
});

it("names a file that is no JSON", () => {
  write("bad.json", "{");
  expect(failure()).toMatchObject({ code: "gold.not-json", message: expect.stringContaining("DIR/bad.json") });
});
