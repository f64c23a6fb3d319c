import type { Token } from "@newsledger/extract/training";
import type { Choice } from "../choice/learn-choice.js";
import type { GoldFigure } from "./read-gold.js";

interface Candidate {
  features: Int32Array;
}

/** A figure that the rules found: where its number stands, in UTF-16 code units, and what may be chosen for it. */
export interface Seen<C extends Candidate> {
  start: number;
  end: number;
  candidates: C[];
}

/** What was seen of the figure whose number begins with a token. */
export function seenAt<C extends Candidate>(number: Token | undefined, candidates: C[]): Seen<C> {
  return { start: number?.start ?? 0, end: number?.end ?? 0, candidates };
}

/** The choices of those figures that somebody annotated: `isRight` tells of each candidate whether it is that of the annotation. */
export function labelSeen<C extends Candidate>(
  seen: Seen<C>[],
  gold: GoldFigure[],
  isRight: (candidate: C, figure: GoldFigure, candidates: C[]) => boolean,
): Choice[] {
  return seen.flatMap(({ start, end, candidates }) => {
    const figure = gold.find(({ numberStart, numberEnd }) => start < numberEnd && numberStart < end);
    if (!figure || candidates.length === 0) return [];
    const labelled = candidates.map((candidate) => ({
      features: candidate.features,
      isRight: isRight(candidate, figure, candidates),
    }));
    return [{ candidates: labelled }];
  });
}
