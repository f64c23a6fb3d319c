import { expect, it } from "vitest";
import { codeOfUnit } from "./code-of-unit.js";

it.each([
  ["$", "USD"],
  ["us$", "USD"],
  ["pound", "pound"],
  ["pound sterling", "GBP"],
  ["Australian dollar", "AUD"],
  ["km²", "km2"],
  ["sq. km", "km2"],
  ["°C", "degC"],
  ["nautical mile", "nautical mile"],
  ["working day", "day"],
])("finds the code of %j", (written, code) => {
  expect(codeOfUnit(written)).toBe(code);
});

it.each(["t", "T", "mW", "MW", "", "people"])("takes %j for no name", (written) => {
  expect(codeOfUnit(written)).toBeUndefined();
});
