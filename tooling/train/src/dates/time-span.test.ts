import { expect, it } from "vitest";
import { timesMeet } from "./time-span.js";

it.each([
  ["2024", "2024-05-01", true],
  ["2024-05", "2024-05-31", true],
  ["2024-05", "2024-06-01", false],
  ["2019-35", "2019-09-30", true],
  ["2019-35", "2019-10", false],
  ["2019-41", "2019-08-02", true],
  ["2019-40", "2019-08-02", false],
  ["195X", "1957", true],
  ["2020/2022", "2021-03-04", true],
  ["2020/..", "2024", true],
  ["2020/..", "2019-12-31", false],
])("%s and %s share a day: %s", (a, b, meet) => {
  expect(timesMeet(a, b)).toBe(meet);
  expect(timesMeet(b, a)).toBe(meet);
});
