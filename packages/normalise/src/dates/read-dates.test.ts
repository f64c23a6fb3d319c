import { describe, expect, it } from "vitest";
import { readMachineDate } from "./read-machine-date.js";
import { readWrittenDate } from "./read-written-date.js";
import { offsetOfWallTime } from "./zone-offset.js";

const AUCKLAND = "Pacific/Auckland";

describe("readMachineDate", () => {
  it.each([
    ["2019-03-24T19:25:00+13:00", "2019-03-24T19:25:00+13:00"],
    ["2019-03-24T06:25:00Z", "2019-03-24T06:25:00+00:00"],
    ["2019-03-24T06:25:00.123Z", "2019-03-24T06:25:00+00:00"],
    ["2019-03-24T06:25:00+0000", "2019-03-24T06:25:00+00:00"],
    ["2019-03-24 19:25", "2019-03-24T19:25:00+13:00"],
    ["2019-03-24", "2019-03-24T00:00:00+13:00"],
    ["20190324T192500", "2019-03-24T19:25:00+13:00"],
    ["2019-07-01T12:00", "2019-07-01T12:00:00+12:00"],
    ["2019-03-24T19:25:00+13:00[Pacific/Auckland]", "2019-03-24T19:25:00+13:00"],
    ["2019-03-24 10:25:00 UTC", "2019-03-24T10:25:00+00:00"],
    ["Sun, 24 Mar 2019 19:25:00 +1300", "2019-03-24T19:25:00+13:00"],
    ["Sun, 24 Mar 2019 06:25:00 GMT", "2019-03-24T06:25:00+00:00"],
    ["Sun Mar 24 2019 19:25:00 GMT+1300 (NZDT)", "2019-03-24T19:25:00+13:00"],
    ["1553408700", "2019-03-24T06:25:00+00:00"],
    ["1553408700000", "2019-03-24T06:25:00+00:00"],
  ])("%j is %s", (text, iso) => expect(readMachineDate(text, AUCKLAND)?.iso).toBe(iso));

  it.each(["2019-02-31", "2019-13-01", "0000-00-00T00:00:00Z", "yesterday", "", "12", "2019-03-24T99:00"])(
    "%j is no date",
    (text) => expect(readMachineDate(text, AUCKLAND)).toBeNull(),
  );
});

describe("readWrittenDate", () => {
  it.each([
    ["7:25 pm on 24 March 2019", "2019-03-24T19:25:00+13:00"],
    ["24 Mar 2019", "2019-03-24T00:00:00+13:00"],
    ["입력 2019.03.24 오후 7:25", "2019-03-24T19:25:00+13:00"],
    ["2019年3月24日 午後7時25分", "2019-03-24T19:25:00+13:00"],
    ["2019年3月24日 19時25分", "2019-03-24T19:25:00+13:00"],
    ["٢٤ مارس ٢٠١٩ ١٩:٢٥", "2019-03-24T19:25:00+13:00"],
    ["24 آذار 2019", "2019-03-24T00:00:00+13:00"],
    ["24 Μαρτίου 2019, 19:25", "2019-03-24T19:25:00+13:00"],
    ["March 24, 2019 at 7:25 p.m.", "2019-03-24T19:25:00+13:00"],
    ["Mar. 24, 2019 12:05 a.m. ET", "2019-03-24T00:05:00-04:00"],
    ["Published 24th March 2019, 7pm GMT", "2019-03-24T19:00:00+00:00"],
    ["24.03.2019, 19:25 Uhr", "2019-03-24T19:25:00+13:00"],
    ["24. März 2019 um 19.25 Uhr", "2019-03-24T19:25:00+13:00"],
    ["Publié le 24 mars 2019 à 19h25", "2019-03-24T19:25:00+13:00"],
    ["24 de marzo de 2019", "2019-03-24T00:00:00+13:00"],
    ["24/03/2019 19:25", "2019-03-24T19:25:00+13:00"],
    ["2019年3月24日 19:25", "2019-03-24T19:25:00+13:00"],
    ["24 marca 2019", "2019-03-24T00:00:00+13:00"],
  ])("%j is %s", (text, iso) => expect(readWrittenDate(text, AUCKLAND)?.iso).toBe(iso));

  it("reads 3/4/2019 as March only where the month comes first", () => {
    expect(readWrittenDate("3/4/2019", null)?.iso).toBe("2019-04-03T00:00:00+00:00");
    expect(readWrittenDate("3/4/2019", null, true)?.iso).toBe("2019-03-04T00:00:00+00:00");
  });

  it("says how much the text gave", () => {
    expect(readWrittenDate("24 March 2019", null)).toMatchObject({ precision: "day", hasZone: false });
    expect(readWrittenDate("24 March 2019 7:25 pm NZDT", null)).toMatchObject({ precision: "minute", hasZone: true });
  });
});

describe("offsetOfWallTime", () => {
  const wall = (text: string) => Date.parse(`${text}Z`);
  it.each([
    ["2019-03-24T19:25", AUCKLAND, 780],
    ["2019-07-01T12:00", AUCKLAND, 720],
    ["2019-03-31T01:59", "Europe/Berlin", 60],
    ["2019-03-31T03:00", "Europe/Berlin", 120],
    ["2019-03-31T02:30", "Europe/Berlin", 60],
    ["2019-06-01T12:00", "Asia/Kolkata", 330],
  ])("%s in %s is %i minutes east", (time, zone, minutes) => expect(offsetOfWallTime(zone, wall(time))).toBe(minutes));

  it("knows no zone that does not exist", () => expect(offsetOfWallTime("Mars/Olympus", 0)).toBeNull());
});
