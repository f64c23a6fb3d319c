import { expect, it } from "vitest";
import { startOfEdtf, writeEdtf } from "./edtf.js";

it.each([
  ["2019", "2019", "2019-01-01"],
  ["2019-02", "Feb 2019", "2019-02-01"],
  ["2019-03-24", "24 Mar 2019", "2019-03-24"],
  ["2019-02~", "about Feb 2019", "2019-02-01"],
  ["2019-03-11/2019-03-20", "11–20 Mar 2019", "2019-03-11"],
  ["2018-07/2018-09", "Jul–Sep 2018", "2018-07-01"],
  ["2018-12/2019-01", "Dec 2018 – Jan 2019", "2018-12-01"],
  ["2018-12/..", "since Dec 2018", "2018-12-01"],
  ["../2018", "until 2018", "2018-01-01"],
  ["2018-21", "spring 2018", "2018-03-01"],
  ["2026-24", "winter 2026", "2026-01-01"],
  ["2018-35~", "about Q3 2018", "2018-07-01"],
  ["2018-41", "second half of 2018", "2018-07-01"],
  ["2018-33/2018-34", "Q1–Q2 2018", "2018-01-01"],
  ["2018-77", "2018", "2018-01-01"],
])("reads %s as %s", (edtf, words, start) => {
  expect(writeEdtf(edtf)).toBe(words);
  expect(startOfEdtf(edtf)).toBe(Date.parse(start));
});

it("leaves what is no date as it is, and places it nowhere", () => {
  expect(writeEdtf("some day")).toBe("some day");
  expect(startOfEdtf("some day")).toBeNull();
});
