import { expect, it } from "vitest";
import { nameOfUnit } from "./name-of-unit.js";

it.each([
  ["km2", "square kilometre"],
  ["%", "percent"],
  ["USD", "us dollar"],
  ["USD/barrel", "us dollar per barrel"],
  ["km/h", "kilometre per hour"],
  ["h/week", "hour per week"],
  ["1/month", "per month"],
  ["day/week", "day per week"],
  ["degC", "degree celsius"],
  ["widget", "widget"],
])("calls %j %j", (code, name) => {
  expect(nameOfUnit(code)).toBe(name);
});
