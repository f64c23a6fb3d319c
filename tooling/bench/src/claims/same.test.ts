import type { AnnotatedFigure } from "@newsledger/train/gold";
import { describe, expect, it } from "vitest";
import { goldFigure, readClaim } from "../testing/annotate.js";
import type { Claim } from "./claim.js";
import { isSamePlace } from "./same-place.js";
import { isSameUnit } from "./same-unit.js";
import { isSameValue } from "./same-value.js";

const TEXT = "The yard built 12 ferries.";
const OPEN: Partial<AnnotatedFigure> = { high: null, bound: "more_than", bounds: ["more_than"] };
const EITHER: Partial<AnnotatedFigure> = { ...OPEN, bounds: ["more_than", "exact"] };

describe("a value", () => {
  it.each<[string, Partial<AnnotatedFigure>, Partial<Claim>, boolean]>([
    ["is right with both ends", { low: 10, high: 12 }, { low: 10, high: 12 }, true],
    ["is wrong by one end", { low: 10, high: 12 }, { low: 12, high: 12 }, false],
    ["is compared by its size", {}, { low: -12, high: -12 }, true],
    ["is wrong closed where it is open", OPEN, {}, false],
    ["may be closed where the bound can be read so", EITHER, {}, true],
    ["is the known end for whoever knows no bounds", OPEN, { bound: null }, true],
    ["is no range for whoever knows one end of it", { low: 10 }, { bound: null }, false],
  ])("%s", (_, gold, claim, isRight) => {
    expect(isSameValue(goldFigure(TEXT, "12", gold), readClaim(TEXT, "12 ferries", claim))).toBe(isRight);
  });
});

it.each([
  ["km", "kilometres", true],
  ["mi/h", "mph", true],
  ["USD/Barrel", "usd/barrel", true],
  ["degF", "fahrenheit", true],
  ["mile/hour", "mph", true],
  ["litre/day", "l/d", true],
  ["g", "gallon", false],
  ["pp", "%", false],
  [null, "time", false],
  [null, null, true],
])("the units %j and %j are the same: %s", (a, b, isSame) => {
  expect(isSameUnit(a, b)).toBe(isSame);
});

it.each([
  ["Port of Larvik", "Larvik", true],
  ["the United States", "U.S.", true],
  ["Britain", "UK", true],
  ["Córdoba", "Cordoba", true],
  ["North Larvik", "South Larvik", false],
])("the places %j and %j are the same: %s", (a, b, isSame) => {
  expect(isSamePlace(a, b)).toBe(isSame);
});
