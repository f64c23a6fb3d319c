import type { Bound, Change, FigureKind } from "@newsledger/contracts";
import type { TokenRange } from "../../tokens/token.js";
import type { Link } from "../lending/link.js";
import type { NounPhrase } from "./noun-phrase.js";

/** A figure as read from the words around its number, before anything else of the article is looked at. */
export interface Draft extends TokenRange {
  /** First token of the number itself, behind its modifier and currency. */
  numberFrom: number;
  /** The token behind number and unit. */
  unitTo: number;
  low: number | null;
  high: number | null;
  bound: Bound;
  change: Change;
  kind: FigureKind;
  unit: string | null;
  noun: NounPhrase | null;
  quantifier: string | null;
  /** Whether the thing counted is named elsewhere ("200 of which"). */
  isElliptic: boolean;
  rule: string;
  /** The figure whose unit this one speaks of, by its place among the article's, and how they are tied. */
  lent?: { by: number; link: Link };
}

/** The stretch of number and unit, its modifier included. */
export function quantityOf({ from, unitTo }: Draft): TokenRange {
  return { from, to: Math.max(unitTo, from + 1) };
}
