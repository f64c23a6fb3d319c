import type { Figure } from "@newsledger/contracts";
import { highEnd, intervalOf, lowEnd } from "./intervals.js";

/**
 * Pairs of claims that share no value. Each pair has one claim that ends before the other begins, so it is counted once,
 * at that claim; vague magnitudes claim no number.
 */
export function countContradictingPairs(figures: Pick<Figure, "low" | "high">[]): number {
  const claims = figures.map(intervalOf).filter((interval) => interval !== null);
  const lows = claims.map(lowEnd).sort((a, b) => a - b);
  return claims.reduce((pairs, claim) => pairs + lows.length - countUpTo(lows, highEnd(claim)), 0);
}

function countUpTo(sorted: number[], limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
