import { expect, it } from "vitest";
import { writeAtOutlet, writeDayHeading, writeDuration, writeFull, writeInstant, writeRelative } from "./time.js";

const now = new Date("2019-03-25T10:00:00Z");
const at = "2019-03-24T19:25:00+13:00";

it("writes a time on the outlet's clock until the reader's zone is known", () => {
  expect(writeFull(at, { locale: "en-GB", timeZone: null, now })).toBe("24 March 2019 at 19:25");
  expect(writeFull(at, { locale: "en-GB", timeZone: "Europe/Berlin", now })).toBe("24 March 2019 at 07:25");
});

it("always tells the outlet's own clock", () => {
  expect(writeAtOutlet(at, { locale: "en-GB", timeZone: "Europe/Berlin", now })).toBe(
    "24 March 2019 at 19:25 (UTC+13:00)",
  );
});

it.each([
  ["2019-03-25T09:00:00Z", "09:00", "Today"],
  ["2019-03-24T09:00:00Z", "24 Mar", "Yesterday"],
  ["2018-03-24T09:00:00Z", "24 Mar 2018", "Saturday 24 March 2018"],
])("writes %s as near as it is", (iso, instant, heading) => {
  const view = { locale: "en-GB", timeZone: "UTC", now };
  expect(writeInstant(iso, view)).toBe(instant);
  expect(writeDayHeading(iso, view).replace(",", "")).toBe(heading);
});

it("keeps English months for a reader of another language, whose numbers differ", () => {
  expect(writeFull(at, { locale: "de", timeZone: null, now })).toContain("March");
});

it.each([
  [now, "just now"],
  [new Date(now.getTime() - 40_000), "40 seconds ago"],
  [new Date(now.getTime() + 120_000), "in 2 minutes"],
  [new Date(now.getTime() - 26 * 3600_000), "1 day ago"],
])("says how long ago", (instant, words) => {
  expect(writeRelative(instant.toISOString(), { locale: "en-GB", timeZone: "UTC", now })).toBe(words);
});

it.each([
  [0.2, "under 1 s"],
  [40, "40 s"],
  [600, "10 min"],
  [7_800, "2 h 10 min"],
])("writes %s seconds as %s", (seconds, words) => {
  expect(writeDuration(seconds)).toBe(words);
});
