import { expect, it } from "vitest";
import { labelDates } from "./label-dates.js";

const TEXT = "The navy bought six frigates in May 2023. It sold two in 2021.";
const at = TEXT.indexOf("six");
const six = { kind: "count", numberStart: at, numberEnd: at + 3, heads: ["frigate"], asOf: "2023-05" };
const rightOf = (figure: typeof six | (Omit<typeof six, "asOf"> & { asOf: string | null })) =>
  labelDates({ text: TEXT, publishedAt: "2024-06-03", figures: [figure] }).map(({ candidates }) =>
    candidates.map(({ isRight }) => isRight),
  );

it("marks the time that a reader gave", () => {
  expect(rightOf(six)).toEqual([[true]]);
});

it("marks a time that shares a day with it where it is not named itself", () => {
  expect(rightOf({ ...six, asOf: "2023" })).toEqual([[true]]);
});

it("marks none where the reader gave none", () => {
  expect(rightOf({ ...six, asOf: null })).toEqual([[false]]);
});
