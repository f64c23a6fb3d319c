import { expect, it } from "vitest";
import { isDenied } from "./is-denied.js";

it.each([
  ["The number is 21 and not 23.", "23", true],
  ["The number is 21 and not 23.", "21", false],
  ["There were 400 rather than 500.", "500", true],
  ["There were 200, if not 300, in the hall.", "300", false],
  ["It could not feed 500 people.", "500", false],
])("of %j, %s is denied: %s", (sentence, number, denied) => {
  expect(isDenied(sentence, sentence.indexOf(number))).toBe(denied);
});
