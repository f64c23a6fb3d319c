import { describe, expect, it } from "vitest";
import { cellWidth, wrapCell } from "./cell-width.js";
import { canColour, styleFor } from "./style.js";
import { type Column, drawTable } from "./table.js";

const COLUMNS: Column<{ n: number; text: string }>[] = [
  { title: "N", value: (row) => row.n, align: "right" },
  { title: "Text", value: (row) => row.text, least: 6 },
];

function draw(rows: { n: number; text: string }[], width: number): string[] {
  return drawTable(rows, COLUMNS, { width, style: styleFor({}, {}) }).split("\n");
}

describe("a table", () => {
  it("is as wide as its cells where there is room", () => {
    expect(
      draw(
        [
          { n: 7, text: "seven" },
          { n: 12, text: "a dozen" },
        ],
        80,
      ),
    ).toEqual([" N  Text", "──  ───────", " 7  seven", "12  a dozen"]);
  });

  it("wraps the widest column where there is none", () => {
    const lines = draw([{ n: 7, text: "between the river and the sea" }], 20);
    expect(lines.every((line) => cellWidth(line) <= 20)).toBe(true);
    expect(lines.slice(2).map((line) => line.trim())).toEqual(["7  between the river", "and the sea"]);
  });

  it("breaks no number, however narrow", () => {
    const lines = draw([{ n: 39_000_000_231, text: "between the river and the sea" }], 20);
    expect(lines[2]).toMatch(/^39000000231 {2}\S/);
  });

  it("never shrinks a column below what it needs", () => {
    expect(
      draw([{ n: 7, text: "abcdefghijkl" }], 4)
        .at(-1)
        ?.trim(),
    ).toBe("ghijkl");
  });
});

it.each([
  ["abc", 3],
  ["日本", 4],
  ["e\u0301", 1],
  ["\u200b", 0],
])("%j takes %d columns", (text, width) => {
  expect(cellWidth(text)).toBe(width);
});

it("breaks a word that is longer than a line", () => {
  expect(wrapCell("ab abcdefgh c", 4)).toEqual(["ab", "abcd", "efgh", "c"]);
});

it.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: "1" }, false],
  [{ isTTY: true }, { NO_COLOR: "" }, true],
  [{ isTTY: true }, { TERM: "dumb" }, false],
  [{}, {}, false],
  [{}, { FORCE_COLOR: "1" }, true],
  [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
])("on %j with %j colour is %j", (stream, env, expected) => {
  expect(canColour(stream, env)).toBe(expected);
});
