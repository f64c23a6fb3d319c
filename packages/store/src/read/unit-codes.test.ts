import { expect, it } from "vitest";
import { unitCodesOf } from "./unit-codes.js";

it.each([
  ["USD", "USD"],
  ["usd", "USD"],
  ["chf", "CHF"],
  ["$", "USD"],
  ["dollars", "USD"],
  ["km²", "km2"],
  ["square kilometres", "km2"],
  ["Square feet", "ft2"],
  ["degrees Celsius", "degC"],
  ["miles per hour", "mph"],
  ["months", "month"],
  ["centuries", "century"],
  ["inches", "inch"],
  ["feet", "foot"],
  ["solar masses", "solar mass"],
  ["kilometres", "km"],
  [" per cent ", "%"],
  ["rupees", "INR"],
  ["rupees", "rupee"],
  ["nautical miles", "nautical mile"],
])("finds %j under %s", (written, code) => {
  expect(unitCodesOf(written)).toContain(code);
});

it.each(["mph", "USD/month", "frame/s", "solar radius", "gauss", "degC", "kcal"])(
  "takes the code %j for itself",
  (code) => {
    expect(unitCodesOf(code)).toContain(code);
  },
);

it.each(["m", "T", "mW"])("takes the sign %j for no other", (sign) => {
  expect(unitCodesOf(sign)).toEqual([sign]);
});
