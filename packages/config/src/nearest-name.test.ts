import { expect, it } from "vitest";
import { nearestName } from "./nearest-name.js";

it.each([
  ["dashbord", "dashboard"],
  ["timezone", "timeZone"],
  ["log_level", "logLevel"],
  ["sorces", "sources"],
  ["dahsboard", "dashboard"],
  ["quux", null],
])("takes %j for %j", (mistyped, name) => {
  expect(nearestName(mistyped, ["dashboard", "timeZone", "logLevel", "sources"])).toBe(name);
});
