import { expect, it } from "vitest";
import { labelConfidence } from "./label-confidence.js";

const TEXT = "The navy bought six frigates for $2 million.";
type Judged = Parameters<typeof labelConfidence>[0]["figures"][number];
const six: Judged = {
  numberStart: TEXT.indexOf("six"),
  numberEnd: TEXT.indexOf("six") + 3,
  ...{ low: 6, high: 6, heads: ["ship", "frigate"], optional: false },
  ...{ bounds: ["exact"], kinds: ["count"], units: [null] },
};
const sum: Judged = {
  numberStart: TEXT.indexOf("2"),
  numberEnd: TEXT.indexOf("2") + 9,
  ...{ low: 2e6, high: 2e6, heads: ["money", "frigate"], optional: false },
  ...{ bounds: ["exact"], kinds: ["money"], units: ["USD"] },
};
const rightOf = (...figures: Judged[]) =>
  labelConfidence({ text: TEXT, publishedAt: "2024-06-03", figures }).map(
    ({ candidates }) => candidates[0]?.isRight ?? null,
  );

it("takes a figure for right whose claim is as a reader has it, by any noun that would do", () => {
  expect(rightOf(six, sum)).toEqual([true, true]);
});

it.each<[string, Partial<Judged>]>([
  ["value", { low: 7, high: 7 }],
  ["bound", { bounds: ["at_least"] }],
  ["kind", { kinds: ["age"] }],
  ["unit", { units: ["USD"] }],
  ["noun", { heads: ["sailor"] }],
])("takes it for wrong by its %s alone", (_, change) => {
  expect(rightOf({ ...six, ...change }, sum)).toEqual([false, true]);
});

it("takes what nobody annotated for wrong, and leaves out what may be left out", () => {
  expect(rightOf(sum)).toEqual([false, true]);
  expect(rightOf({ ...six, optional: true }, sum)).toEqual([true]);
});
