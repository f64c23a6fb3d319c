import type { AnnotatedFigure } from "@newsledger/train/gold";
import { expect, it } from "vitest";
import { goldFigure, readClaim } from "../testing/annotate.js";
import type { Claim } from "./claim.js";
import { CLAIM_FIELDS, type ClaimField, type FieldName } from "./claim-fields.js";

const TEXT = "The yard built 12 ferries.";

function judge(
  name: FieldName,
  gold: Partial<AnnotatedFigure>,
  claim: Partial<Claim>,
): "right" | "wrong" | "not asked" {
  const field: ClaimField = CLAIM_FIELDS[name];
  const figure = goldFigure(TEXT, "12", gold);
  if (field.isAsked?.(figure) === false) return "not asked";
  return field.isRight(figure, readClaim(TEXT, "12 ferries", claim)) ? "right" : "wrong";
}

const NOBODY = { speaker: null };
const HALE = { speaker: "Ana Hale" };

it.each<[FieldName, Partial<AnnotatedFigure>, Partial<Claim>, string]>([
  ["bound", { bounds: ["exact", "about"] }, { bound: "about" }, "right"],
  ["bound", { bounds: ["exact", "about"] }, { bound: "at_least" }, "wrong"],
  ["kind", { kinds: ["count", "rate"] }, { kind: "rate" }, "right"],
  ["kind", {}, { kind: null }, "wrong"],
  ["unit", { units: ["GBP/year", "GBP"] }, { unit: "GBP" }, "right"],
  ["unit", { units: ["GBP"] }, { unit: null }, "wrong"],
  ["head", { heads: ["ship", "ferry"] }, { head: "ferry" }, "right"],
  ["head", { heads: ["ferry"] }, { subject: "new ferries" }, "wrong"],
  ["subjectStrict", { heads: ["ferry"] }, { subject: "new ferries" }, "right"],
  ["subjectStrict", { heads: ["ferry"] }, { subject: "ferries of the yard" }, "wrong"],
  ["subjectLoose", { heads: ["ferry"] }, { subject: "ferries of the yard" }, "right"],
  ["subjectLoose", { heads: ["ship", "ferry"] }, { concept: "Ferry orders" }, "right"],
  ["subjectLoose", { heads: ["ferry"] }, {}, "wrong"],
  ["placesExtra", { places: ["Larvik"] }, {}, "not asked"],
  ["placesExtra", {}, { places: ["Larvik"] }, "wrong"],
  ["asOf", {}, { asOf: "2026" }, "not asked"],
  ["asOf", { asOf: "2026-02" }, { asOf: "2026-02-27/2026-03-05" }, "right"],
  ["asOf", { asOf: "2026-02" }, { asOf: "2026-03" }, "wrong"],
  ["asOf", { asOf: "2026-02" }, { asOf: null }, "wrong"],
  ["asOfExtra", {}, { asOf: "2026" }, "wrong"],
  ["speaker", HALE, { speaker: "Minister Hale" }, "right"],
  ["speaker", { speaker: "Minister Ana Hale" }, { speaker: "Minister Ito" }, "wrong"],
  ["speaker", { speaker: "officials" }, { speaker: "state officials" }, "right"],
  ["speaker", { speaker: "Larvik Port" }, { speaker: "a clerk", speakerOrg: "Port of Larvik" }, "right"],
  ["speaker", { ...HALE, speakerUnclear: true }, NOBODY, "not asked"],
  ["speaker", NOBODY, HALE, "not asked"],
  ["ownVoice", NOBODY, HALE, "wrong"],
  ["ownVoice", NOBODY, NOBODY, "right"],
])("%s of %j read as %j is %s", (name, gold, claim, verdict) => {
  expect(judge(name, gold, claim)).toBe(verdict);
});
