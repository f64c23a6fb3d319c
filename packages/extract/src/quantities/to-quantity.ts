import type { Change, Figure } from "@newsledger/contracts";
import { nameOfUnit } from "@newsledger/contracts/units";
import { rangeOfVague } from "./range-of-vague.js";

/** A figure in the terms of the published quantity corpora and of the tools that are measured by them. */
export interface Quantity {
  start: number;
  end: number;
  text: string;
  /** Equal for a single value, and for a bound, which `change` tells; null where vague words give no number. */
  low: number | null;
  high: number | null;
  change: Change;
  /** The ledger's unit; of a plain count the counted noun phrase, of an age such as "year of age". */
  unit: string | null;
  /** The unit by its name in the singular: "square kilometre" of `km2`, "ship" of "grain ships". */
  normalisedUnit: string | null;
  concept: string | null;
  confidence: number;
}

/**
 * A figure as those corpora would have it, where the ledger has other conventions (decision 19): the unit of a plain
 * count is what is counted, that of an age a "year of age", an open bound is its known side, and "dozens" is 12 to 120.
 */
export function toQuantity(figure: Figure): Quantity {
  const { start, end, text, concept, confidence } = figure;
  const range = figure.quantifier === null ? null : rangeOfVague(figure.quantifier);
  return {
    start,
    end,
    text,
    low: range ? range[0] : (figure.low ?? figure.high),
    high: range ? range[1] : (figure.high ?? figure.low),
    change: range ? "=" : figure.change,
    ...unitsOf(figure),
    concept,
    confidence,
  };
}

function unitsOf({ kind, unit, subject, head }: Figure): Pick<Quantity, "unit" | "normalisedUnit"> {
  if (kind === "age")
    return { unit: `${unit ?? "year"} of age`, normalisedUnit: `${nameOfUnit(unit ?? "year")} of age` };
  if (unit !== null) return { unit, normalisedUnit: nameOfUnit(unit) };
  if (kind === "index") return { unit: null, normalisedUnit: null };
  return { unit: subject ?? head, normalisedUnit: head ?? subject };
}
