import { expect, it } from "vitest";
import { valueWords } from "./value.js";

const claim = {
  low: 1,
  high: 1,
  bound: "exact",
  change: "=",
  kind: "count",
  unit: null,
  quantifier: null,
  text: "one",
} as const;

it.each([
  ["groups digits", { low: 88_000, high: 88_000, kind: "area", unit: "km2" }, "88,000 km²"],
  [
    "writes a range once with its scale",
    { low: 39e6, high: 231e6, kind: "money", unit: "GBP", bound: "range" },
    "£39–231 million",
  ],
  ["keeps every digit that a scale word would lose", { low: 1_234_567, high: 1_234_567 }, "1,234,567"],
  ["names no scale for ends of different size", { low: 2, high: 7_400_000, bound: "range" }, "2–7,400,000"],
  ["says that a side is open", { low: 2_500, high: null, bound: "more_than" }, "more than 2,500"],
  ["says that the other side is open", { low: null, high: 40_000, bound: "at_most" }, "up to 40,000"],
  ["takes the words of a vague magnitude", { low: null, high: null, quantifier: "hundreds" }, "hundreds"],
  [
    "says the unit of a vague magnitude in its own words",
    { low: null, high: null, quantifier: "billions", unit: "USD", text: "billions of dollars" },
    "billions of dollars",
  ],
  ["takes its text where a vague magnitude has no words", { low: null, high: null, text: "billions" }, "billions"],
  [
    "writes a part as its words tell it",
    { low: 2 / 3, high: null, kind: "ratio", bound: "more_than", text: "more than two thirds" },
    "more than 2/3",
  ],
  ["glues the percent sign", { low: 2, high: 2, kind: "percent", unit: "percent", change: "up" }, "up 2%"],
  ["glues degrees", { low: -3.5, high: -3.5, kind: "temperature", unit: "degC" }, "-3.5°C"],
  [
    "puts units of more than one in the plural",
    { low: 6, high: 12, kind: "duration", unit: "month", bound: "range" },
    "6–12 months",
  ],
  ["leaves one in the singular", { kind: "duration", unit: "century" }, "1 century"],
  ["writes rates", { low: 50, high: 50, kind: "rate", unit: "1/month", bound: "about" }, "about 50 per month"],
  ["writes prices a unit", { low: 70, high: 70, kind: "money", unit: "USD/barrel" }, "$70 per barrel"],
  ["leaves currencies that it does not know as they are", { low: 5, high: 5, kind: "money", unit: "XQZ" }, "XQZ 5"],
  ["leaves signs that it does not know as they are", { low: 5, high: 5, unit: "kWp" }, "5 kWp"],
  ["writes whole words in the plural", { low: 5, high: 5, unit: "nautical_mile" }, "5 nautical miles"],
  ["changes the noun alone", { low: 5, high: 5, unit: "part per trillion" }, "5 parts per trillion"],
  ["knows what is irregular", { low: 5, high: 5, unit: "acre-foot" }, "5 acre-feet"],
  ["leaves a long sign as it is", { low: 5, high: 5, unit: "kcal" }, "5 kcal"],
  [
    "spells out what a lone letter stands for",
    { low: 30, high: 30, kind: "rate", unit: "frame/s" },
    "30 frames per second",
  ],
  [
    "writes cents in full",
    { low: 1.4, high: 2.25, bound: "range", kind: "money", unit: "USD/l" },
    "$1.40–2.25 per litre",
  ],
  ["leaves whole sums without cents", { low: 3, high: 3, kind: "money", unit: "USD" }, "$3"],
  ["leaves tenths of a scale as they are", { low: 3.1e9, high: 3.1e9, kind: "money", unit: "USD" }, "$3.1 billion"],
] as const)("%s", (_, figure, expected) => {
  expect(valueWords({ ...claim, ...figure }, "en-US")).toBe(expected);
});

it("groups digits as the reader's locale does", () => {
  expect(valueWords({ ...claim, low: 14_000, high: 18_000, bound: "range" }, "de")).toBe("14.000–18.000");
});

it("says of a number that its sentence denies that it is not so", () => {
  expect(valueWords({ ...claim, isDenied: true, low: 23, high: 23 }, "en-US")).toBe("not 23");
  expect(valueWords({ ...claim, isDenied: false, low: 21, high: 21 }, "en-US")).toBe("21");
});

it("puts the measure over a rate in the plural", () => {
  expect(valueWords({ ...claim, low: 390, high: 390, kind: "rate", unit: "t/week" }, "en-US")).toBe(
    "390 tonnes per week",
  );
  expect(valueWords({ ...claim, low: 1, high: 1, kind: "mass", unit: "t" }, "en-US")).toBe("1 tonne");
});
