import { expect, it } from "vitest";
import { rangeOfVague } from "./range-of-vague.js";

it.each([
  ["Dozens", [12, 120]],
  ["tens of thousands", [10_000, 100_000]],
  ["hundreds of millions", [1e8, 1e9]],
  ["Several dozen", null],
  ["nearly hundreds", null],
])("takes %j for %j", (quantifier, range) => {
  expect(rangeOfVague(quantifier)).toEqual(range);
});
