import type { FieldOrigin } from "@newsledger/contracts";
import { foldText } from "../body/fold-text.js";
import type { Field } from "./field.js";

/** One place where a page says what its headline is, and how much its word counts. */
export interface TitleVote {
  readonly text: string;
  readonly origin: FieldOrigin;
  readonly weight: number;
}

/**
 * The headline that most places agree on. Outlets test headlines against each other, prefix them for one place and
 * shorten them for another, so that no single place is right everywhere; letters and digits alone are compared, and
 * among spellings of one headline the first of `votes` is taken. Null without votes.
 */
export function voteTitle(votes: readonly TitleVote[]): Field<string> | null {
  const sums = new Map<string, number>();
  for (const { text, weight } of votes) {
    const key = foldText(text);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  let best: TitleVote | null = null;
  let bestSum = 0;
  for (const vote of votes) {
    const sum = sums.get(foldText(vote.text)) ?? 0;
    if (sum > bestSum) {
      best = vote;
      bestSum = sum;
    }
  }
  return best === null ? null : { value: best.text, origin: best.origin };
}
