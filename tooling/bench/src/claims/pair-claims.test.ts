import { expect, it } from "vitest";
import { goldArticle, goldFigure, readClaim } from "../testing/annotate.js";
import { pairClaims } from "./pair-claims.js";

const TEXT = "Of 40 masts 12 broke within 3 hours.";
const forty = goldFigure(TEXT, "40");
const twelve = goldFigure(TEXT, "12");

it("pairs what touches the number, and tells what was missed and what is no figure", () => {
  const claims = [readClaim(TEXT, "40 masts"), readClaim(TEXT, "3 hours")];
  const { found, missed, spurious } = pairClaims(goldArticle(TEXT, [forty, twelve]), claims);
  expect(found).toEqual([{ gold: forty, claim: claims[0] }]);
  expect(missed).toEqual([twelve]);
  expect(spurious).toEqual([claims[1]]);
});

it("neither asks for what is optional nor holds it against whoever found it", () => {
  const hours = goldFigure(TEXT, "3", { optional: true });
  const twice = [readClaim(TEXT, "3 hours"), readClaim(TEXT, "within 3", { low: 2 })];
  expect(pairClaims(goldArticle(TEXT, [hours]), twice)).toMatchObject({ found: [], missed: [], spurious: [] });
});

it("gives a number one claim alone: the one of its value, else the one that is shortest", () => {
  const wide = readClaim(TEXT, "40 masts 12 broke");
  const other = readClaim(TEXT, "40", { low: 7, high: 7 });
  const short = readClaim(TEXT, "40 masts", { low: 7, high: 7 });
  const paired = (claims: (typeof wide)[]) => pairClaims(goldArticle(TEXT, [forty]), claims).found[0]?.claim;
  expect(paired([other, wide])).toBe(wide);
  expect(paired([short, other])).toBe(other);
});

it("gives a claim to one number alone", () => {
  const wide = readClaim(TEXT, "40 masts 12 broke");
  const { found, missed } = pairClaims(goldArticle(TEXT, [forty, twelve]), [wide]);
  expect([found.map(({ gold }) => gold), missed]).toEqual([[forty], [twelve]]);
});
