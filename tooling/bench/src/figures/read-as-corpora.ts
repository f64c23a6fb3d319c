import type { Figure } from "@newsledger/contracts";
import type { Reading } from "./quantity.js";

/** What stands behind the last of them is tenfold: the corpora take "dozens" for 12 to 120. */
const VAGUE = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** "Tens of thousands" as 10,000 to 100,000; null where it is vaguer than that ("several dozen"). */
export function rangeOfVague(quantifier: string): [number, number] | null {
  const factors = quantifier
    .toLowerCase()
    .split(" of ")
    .map((word) => VAGUE.get(word) ?? Number.NaN);
  const least = factors.reduce((product, factor) => product * factor, 1);
  return Number.isNaN(least) ? null : [least, 10 * least];
}

/** A figure as the ledger records it; an open bound is compared by its known side. */
export function readAsRecorded({ low, high, unit, change, concept, confidence }: Figure): Reading {
  const [from, to] = [low ?? high ?? Number.NaN, high ?? low ?? Number.NaN];
  return { value: from === to ? from : [from, to], unit, change, concept, confidence, isCount: unit === null };
}

/**
 * A figure as the corpora would have it, where the ledger has other conventions: the unit of a plain count is the noun
 * phrase that is counted, that of an age a "year of age", and a vague magnitude is a range.
 */
export function readAsCorpora(figure: Figure): Reading {
  const { kind, unit, subject, head, quantifier } = figure;
  const recorded = readAsRecorded(figure);
  const range = quantifier === null ? null : rangeOfVague(quantifier);
  return {
    ...recorded,
    unit: kind === "age" ? `${unit} of age` : (unit ?? (kind === "index" ? null : (subject ?? head))),
    ...(range && { value: range, change: "=" }),
  };
}
