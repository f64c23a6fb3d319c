import { expect, it } from "vitest";
import { unitCodeOf } from "./unit-codes.js";

it.each([
  ["USD", "USD"],
  ["usd", "USD"],
  ["$", "USD"],
  ["dollars", "USD"],
  ["km²", "km2"],
  ["square kilometres", "km2"],
  ["months", "month"],
  ["kilometres", "km"],
  [" per cent ", "%"],
  ["mph", "mph"],
  ["USD/month", "USD/month"],
  ["m", "m"],
  ["gauss", "gauss"],
  ["nautical miles", "nautical mile"],
])("takes %j for %s", (written, code) => {
  expect(unitCodeOf(written)).toBe(code);
});
