import { expect, it } from "vitest";
import { pluralOf } from "./plural.js";

it.each([
  ["militant", "militants"],
  ["child", "children"],
  ["policeman", "policemen"],
  ["casualty", "casualties"],
  ["bus", "bus"],
  ["troops", "troops"],
  ["police", "police"],
  ["class", "classes"],
  ["day", "days"],
  ["homeless", "homeless"],
  ["jobless", "jobless"],
  ["century", "centuries"],
  ["radius", "radii"],
  ["women", "women"],
  ["specimen", "specimens"],
])("writes the plural of %s as %s", (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural);
});
