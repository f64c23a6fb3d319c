import { expect, it } from "vitest";
import { isPlural, singularOf } from "./inflect.js";

it.each([
  ["volcanoes", "volcano"],
  ["mosquitoes", "mosquito"],
  ["shoes", "shoe"],
  ["canoes", "canoe"],
  ["cities", "city"],
  ["churches", "church"],
  ["measles", "measles"],
  ["children", "child"],
])("%s are one %s each", (plural, singular) => {
  expect(singularOf(plural)).toBe(singular);
  expect(isPlural(plural)).toBe(true);
});
