import { countContradictingPairs } from "@newsledger/ledger";
import type { FigureRow } from "@newsledger/store";

/**
 * Pairs of claims for one and the same date that share no value. Claims for different dates may differ without
 * contradicting each other, and those that name no date cannot be said to.
 */
export function countContradictions(figures: FigureRow[]): number {
  const byDate = new Map<string, FigureRow[]>();
  for (const figure of figures)
    if (figure.asOf !== null) byDate.set(figure.asOf, [...(byDate.get(figure.asOf) ?? []), figure]);
  return [...byDate.values()].reduce((pairs, ofDate) => pairs + countContradictingPairs(ofDate), 0);
}
