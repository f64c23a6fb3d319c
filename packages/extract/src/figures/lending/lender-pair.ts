import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { hasPoint, sizeOf } from "./bare-figure.js";
import { isPredicate, leadOf, verbBefore } from "./lender-words.js";

/** The types of names by the token behind them. */
export type NameEnds = Map<number, string>;

/** A bare figure and one before it that has a unit. */
export interface Pair {
  tokens: Token[];
  /** The figures that stand between the two. */
  between: Draft[];
  nameEnds: NameEnds;
  lender: Draft;
  draft: Draft;
  /** Of the sentence of the bare figure, and of the other's. */
  tree: SentenceTree;
  lenderTree: SentenceTree;
  isSameSentence: boolean;
  /** The word that leads to the bare number. */
  lead: number;
  /** Whether nothing behind the bare number goes on about it. */
  isAlone: boolean;
}

/** "the 12 months to June", "in 154 days", "for three weeks": a while that only says when or how long, and is not told. */
export function isAside({ tokens, lender, lenderTree }: Pair): boolean {
  if (lender.kind !== "duration" || lender.lent) return false;
  const word = tokens[leadOf(tokens, lender.from, lenderTree.from)]?.lower ?? "";
  return !/^(?:from|to|at|by)$/.test(word) && !isPredicate(tokens, lenderTree, lender);
}

/** "the older **one**": nothing that is counted. */
const isOne = ({ low, high, noun }: Draft): boolean => low === 1 && high === 1 && noun === null;

/** Whether something is counted between the two, which the bare number may count as well. */
export function isCountBetween({ between, draft, tokens, tree, lead }: Pair): boolean {
  if (hasPoint(tokens, draft)) return false;
  // "His two sons got 18": those who got are not what they got.
  const verb = verbBefore(tokens, tree, lead);
  return between.some(
    (other) =>
      other.unit === null && /^(?:count|age)$/.test(other.kind) && !isOne(other) && (verb < 0 || other.to !== verb),
  );
}

/** Whether nothing but those who got or took it stands between: "24 years …; his two sons got 18". */
export function isNearest({ between, tokens, tree, lead }: Pair): boolean {
  const verb = verbBefore(tokens, tree, lead);
  return between.every((other) => other.unit === null && (other.to === verb || isOne(other)));
}

/** Whether both are written alike, so that one may stand for the other: with decimals, in millions, in digits. */
export function isAlike({ tokens, lender, draft }: Pair): boolean {
  if (hasPoint(tokens, draft)) return hasPoint(tokens, lender) || lender.kind === "percent";
  const { scale } = sizeOf(tokens, draft);
  return scale === 1 || scale === sizeOf(tokens, lender).scale;
}

/** Whether both are in millions, or both in thousands: no few things are counted so beside a measure. */
export function isOfOneScale({ tokens, lender, draft }: Pair): boolean {
  const { scale } = sizeOf(tokens, draft);
  return scale > 1 && scale === sizeOf(tokens, lender).scale;
}

/** How far the bare number stands behind the other's unit. */
export const gapOf = ({ lender, draft }: Pair): number => draft.from - lender.unitTo;
