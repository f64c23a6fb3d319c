import { Instant } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { readDate } from "./read-date.js";

describe("readDate", () => {
  it.each([
    ["Sun, 24 Mar 2019 19:25:00 +1300", "2019-03-24T19:25:00+13:00"],
    ["Sun, 24 Mar 2019 06:25:00 GMT", "2019-03-24T06:25:00Z"],
    ["24 Mar 2019 06:25 GMT", "2019-03-24T06:25:00Z"],
    ["Sun, 24 March 2019 06:25:00 -0000", "2019-03-24T06:25:00Z"],
    ["Sun, 24 Mar 19 02:25:00 EDT", "2019-03-24T02:25:00-04:00"],
    ["Sun, 24 Mar 2019 19:25:00 NZDT", "2019-03-24T19:25:00+13:00"],
    ["Sun,  24 Mar 2019\n 6:25:00  GMT", "2019-03-24T06:25:00Z"],
    ["2019-03-24T19:25:00+13:00", "2019-03-24T19:25:00+13:00"],
    ["2019-03-24T19:25:00.123+1300", "2019-03-24T19:25:00+13:00"],
    ["2019-03-24T06:25Z", "2019-03-24T06:25:00Z"],
    ["2019-03-24 06:25:00 UTC", "2019-03-24T06:25:00Z"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"],
  ])("reads %j", (given, wanted) => {
    expect(readDate(given)).toBe(wanted);
    expect(Instant.safeParse(wanted).success).toBe(true);
  });

  it.each([
    ["no time of day", "2019-03-24"],
    ["no zone", "2019-03-24T19:25:00"],
    ["an ambiguous zone name", "Sun, 24 Mar 2019 19:25:00 IST"],
    ["a day that does not exist", "2019-02-30T10:00:00Z"],
    ["an hour that does not exist", "2019-03-24T24:30:00Z"],
    ["an impossible offset", "2019-03-24T10:00:00+19:00"],
    ["words", "yesterday at noon"],
    ["nothing", ""],
  ])("does not guess at %s", (_why, given) => {
    expect(readDate(given)).toBeNull();
  });
});
