import type { Figure } from "@newsledger/contracts";
import { highEnd, type Interval, intervalOf, lowEnd } from "./intervals.js";

/** What all figures of one question say together. */
export interface Spread {
  figures: number;
  /** Figures that claim a number; the rest are vague magnitudes. */
  claims: number;
  speakers: number;
  /** The least and greatest number claimed; null where no figure closes that side. */
  low: number | null;
  high: number | null;
  /** Pairs of claims that share no value. */
  contradictions: number;
}

export function summariseQuestion(figures: Pick<Figure, "low" | "high" | "speaker">[]): Spread {
  const claims = figures.map(intervalOf).filter((interval) => interval !== null);
  const ends = claims.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  return {
    figures: figures.length,
    claims: claims.length,
    speakers: new Set(figures.map((figure) => figure.speaker).filter((speaker) => speaker !== null)).size,
    low: ends.length === 0 ? null : ends.reduce((a, b) => Math.min(a, b)),
    high: ends.length === 0 ? null : ends.reduce((a, b) => Math.max(a, b)),
    contradictions: countContradictions(claims),
  };
}

/** Each contradicting pair has one claim that ends before the other begins, so it is counted once, at that claim. */
function countContradictions(claims: Interval[]): number {
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
