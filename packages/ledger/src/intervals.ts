import type { Figure } from "@newsledger/contracts";

/** A claimed value as a closed interval; null is an open side. A single value has two equal ends. */
export interface Interval {
  low: number | null;
  high: number | null;
}

export const RELATIONS = ["agree", "nest", "overlap", "contradict"] as const;

/**
 * How two claims about one thing stand to each other: *agree* is the same interval, *nest* is one inside the other (a
 * point inside a range), *overlap* shares some values, *contradict* shares none.
 */
export type Relation = (typeof RELATIONS)[number];

/** What a figure claims; null for a vague magnitude ("hundreds of women"), which claims no number. */
export function intervalOf(figure: Pick<Figure, "low" | "high">): Interval | null {
  return figure.low === null && figure.high === null ? null : { low: figure.low, high: figure.high };
}

export function compareIntervals(a: Interval, b: Interval): Relation {
  const [aLow, aHigh, bLow, bHigh] = [lowEnd(a), highEnd(a), lowEnd(b), highEnd(b)];
  if (aLow === bLow && aHigh === bHigh) return "agree";
  if (aHigh < bLow || bHigh < aLow) return "contradict";
  const aHoldsB = aLow <= bLow && bHigh <= aHigh;
  const bHoldsA = bLow <= aLow && aHigh <= bHigh;
  return aHoldsB || bHoldsA ? "nest" : "overlap";
}

export function lowEnd(interval: Interval): number {
  return interval.low ?? Number.NEGATIVE_INFINITY;
}

export function highEnd(interval: Interval): number {
  return interval.high ?? Number.POSITIVE_INFINITY;
}
