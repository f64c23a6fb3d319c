import { expect, it } from "vitest";
import { formatDuration, parseDuration } from "./duration.js";

it.each([
  ["250ms", 250],
  ["90s", 90_000],
  ["10m", 600_000],
  ["1.5h", 5_400_000],
  ["2d", 172_800_000],
  [" 5 m ", 300_000],
  ["10", null],
  ["ten minutes", null],
  ["-5m", null],
])("reads %j as %j milliseconds", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

it.each([1, 1_500, 60_000, 600_000, 5_400_000, 86_400_000])("writes %d ms so that it reads back the same", (ms) => {
  expect(parseDuration(formatDuration(ms))).toBe(ms);
});
