import { expect, it } from "vitest";
import { labelNouns } from "./label-nouns.js";

const TEXT = "The navy bought six frigates last week.";
const at = TEXT.indexOf("six");

it("marks the nouns that a reader would accept for what a figure counts", () => {
  const six = { kind: "count", numberStart: at, numberEnd: at + 3, heads: ["frigate"], asOf: null };
  const choices = labelNouns({ text: TEXT, publishedAt: "2024-06-03", figures: [six] });
  expect(choices).toHaveLength(1);
  expect(choices[0]?.candidates.map(({ isRight }) => isRight)).toContain(true);
  expect(choices[0]?.candidates.filter(({ isRight }) => isRight)).toHaveLength(1);
});

it("learns nothing of what may be left out, but for times that say only when something was", () => {
  const six = {
    kind: "count",
    numberStart: at,
    numberEnd: at + 3,
    heads: ["frigate"],
    asOf: null,
    optional: true,
  };
  const labelled = (kind: string) =>
    labelNouns({ text: TEXT, publishedAt: "2024-06-03", figures: [{ ...six, kind }] }).length;
  expect([labelled("count"), labelled("duration")]).toEqual([0, 1]);
});
