import { expect, it } from "vitest";
import { writeFraction } from "./write-fraction.js";

it.each([
  [2 / 3, "two thirds", "2/3"],
  [2 / 3, "⅔", "2/3"],
  [0.5, "half of them", "1/2"],
  [0.25, "one in four", "1/4"],
  [1 / 3, "1 in 3", "1/3"],
  [0.25, "0.25", null],
  [0.615, "0.615", null],
  [1 / 97, "one in 97", null],
  [1, "all", null],
  [2.5, "two and a half", null],
])("%d, told as %s, is %s", (value, text, fraction) => expect(writeFraction(value, text)).toBe(fraction));
