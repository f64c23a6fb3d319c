import { expect, it } from "vitest";
import { chooseAxis } from "./axis.js";
import { chooseTimeAxis } from "./time-axis.js";

it("starts a linear axis at zero and ends it beyond the greatest value", () => {
  const axis = chooseAxis([13_000, 20_000]);
  expect(axis).toMatchObject({ scale: "linear", min: 0, max: 20_000 });
  expect(axis?.ticks).toEqual([0, 5_000, 10_000, 15_000, 20_000]);
});

it("takes a logarithm where values differ more than a hundredfold", () => {
  expect(chooseAxis([3, 7_400_000])).toMatchObject({ scale: "log", min: 1, max: 10_000_000 });
});

it.each([
  [[0, 5_000_000], "log"],
  [[-3, 5_000_000], "auto"],
] as const)("stays linear for %s, which has no logarithm", (values, wish) => {
  expect(chooseAxis([...values], wish)).toMatchObject({ scale: "linear" });
});

it.each([[[0]], [[-5]], [[5]], [[1e-9]], [[1e300]], [[-4, -2]]])("places the only values %j on the axis", (values) => {
  const axis = chooseAxis(values);
  for (const value of values) {
    expect(axis?.at(value)).toBeGreaterThanOrEqual(0);
    expect(axis?.at(value)).toBeLessThanOrEqual(1);
  }
  expect(axis?.ticks.length).toBeLessThan(12);
});

it("has no axis for values that are none", () => {
  expect(chooseAxis([])).toBeNull();
});

it.each([
  ["one moment", [0, 0]],
  ["a week", [0, 7 * 86_400_000]],
  ["a year", [0, 366 * 86_400_000]],
  ["a century", [0, 36_525 * 86_400_000]],
  ["two millennia", [Date.parse("0001-01-01"), 0]],
])("gives %s between one and seven ticks", (_, [first = 0, last = 0]) => {
  const axis = chooseTimeAxis([first, last]);
  expect(axis.ticks.length).toBeGreaterThanOrEqual(1);
  expect(axis.ticks.length).toBeLessThanOrEqual(7);
});

it("tells the year of days once, and again where it changes", () => {
  const labels = (first: string, last: string) =>
    chooseTimeAxis([Date.parse(first), Date.parse(last)]).ticks.map(({ label }) => label);
  expect(labels("2019-02-01", "2019-03-01").filter((label) => label.endsWith(" 2019"))).toHaveLength(1);
  expect(labels("2019-02-01", "2019-02-01").filter((label) => label.endsWith(" 2019"))).toHaveLength(1);
  expect(labels("2019-12-20", "2020-01-20").filter((label) => / \d{4}$/.test(label))).toEqual([
    expect.stringMatching(/Dec 2019$/),
    expect.stringMatching(/Jan 2020$/),
  ]);
});
