import type { GoldSpan } from "@newsledger/train/names";
import { expect, it } from "vitest";
import { sortErrors } from "./sort-errors.js";

const text = "Ana Hale of Peru met the Northern River Council in Dimra.";

function span(name: string, type: GoldSpan["type"]): GoldSpan {
  const start = text.indexOf(name);
  return { start, end: start + name.length, type };
}

it.each([
  ["nothing where all is right", [span("Peru", "place")], [span("Peru", "place")], []],
  ["what was missed", [span("Peru", "place")], [], ["missed place"]],
  ["what was invented", [], [span("Ana", "person")], ["extra person"]],
  ["another type", [span("Dimra", "place")], [span("Dimra", "person")], ["place taken for person"]],
  ["other bounds, once", [span("Ana Hale", "person")], [span("Hale", "person")], ["bounds of person"]],
] as const)("names %s", (_, gold, found, kinds) => {
  const errors = sortErrors({ id: "a", text, gold: [...gold] }, found);
  expect(errors.map(({ kind }) => kind)).toEqual(kinds);
});
