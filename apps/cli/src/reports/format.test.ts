import { describe, expect, it } from "vitest";
import { formatInterval } from "./format.js";

describe("formatInterval", () => {
  const plain = { change: "=", kind: "count", text: "", quantifier: null };

  it.each([
    ["a range", { ...plain, low: 14_000, high: 18_000 }, "14,000–18,000"],
    ["the one end of an open side, which no dash makes negative", { ...plain, low: null, high: 900 }, "900"],
    ["the other end likewise", { ...plain, low: 65, high: null }, "65"],
    ["which way it went", { ...plain, change: "down", low: 18, high: 18 }, "down 18"],
    ["a negative number as it is", { ...plain, low: -3, high: -3 }, "-3"],
    ["a part as its words tell it", { ...plain, kind: "ratio", text: "a third", low: 1 / 3, high: 1 / 3 }, "1/3"],
    ["a magnitude in its words", { ...plain, low: null, high: null, quantifier: "dozens" }, "dozens"],
  ])("writes %s", (_rule, interval, words) => {
    expect(formatInterval(interval)).toBe(words);
  });
});
