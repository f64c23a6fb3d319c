import { describe, expect, it } from "vitest";
import { tokenise } from "../tokens/tokenise.js";
import { parseDigits } from "./parse-digits.js";
import { readNumber } from "./read-number.js";

function read(text: string): [number, string] | null {
  const { tokens } = tokenise(text);
  const number = readNumber(text, tokens, 0, () => true);
  return number && [number.value, text.slice(0, tokens[number.to - 1]?.end)];
}

describe("a run of digits", () => {
  it.each([
    ["2,000", 2000],
    ["1.5", 1.5],
    ["1,234,567.89", 1234567.89],
    ["1.234.567,89", 1234567.89],
    ["12,34,567", 1234567],
    ["0,5", 0.5],
    ["3.2.1", null],
    ["1,2,3", null],
  ])("%s is %s", (text, value) => expect(parseDigits(text)).toBe(value));
});

describe("a number in words, digits or both", () => {
  it.each([
    ["eight million people", 8e6, "eight million"],
    ["two hundred and fifty thousand votes", 250_000, "two hundred and fifty thousand"],
    ["twenty-five", 25, "twenty-five"],
    ["ninety five years", 95, "ninety five"],
    ["a million", 1e6, "a million"],
    ["half a dozen", 6, "half a dozen"],
    ["half a million", 500_000, "half a million"],
    ["half million dollars", 500_000, "half million"],
    ["a quarter million", 250_000, "a quarter million"],
    ["two and a half million", 2.5e6, "two and a half million"],
    ["two-thirds of them", 2 / 3, "two-thirds"],
    ["three quarters of them", 0.75, "three quarters"],
    ["a third of them", 1 / 3, "a third"],
    ["10 1/2 miles", 10.5, "10 1/2"],
    ["2½ hours", 2.5, "2½"],
    ["¾ cup", 0.75, "¾"],
    ["1.2m", 1.2e6, "1.2m"],
    ["3.4 billion", 3.4e9, "3.4 billion"],
    ["35 lakh", 3.5e6, "35 lakh"],
    ["1 000 000", 1e6, "1 000 000"],
    ["one in four", 0.25, "one in four"],
    ["nine out of 10", 0.9, "nine out of 10"],
  ])("%s", (text, value, span) => expect(read(text)).toEqual([expect.closeTo(value, 9), span]));

  it("keeps a plain space before a year or a count out of the number", () => {
    expect(read("12 500 people")).toEqual([12, "12"]);
  });

  it.each(["third of May", "and five", "the first", "a house"])("none begins %s", (text) =>
    expect(read(text)).toBeNull(),
  );
});
