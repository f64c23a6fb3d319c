import { checkMultiples, checkPercentChanges } from "./check-changes.js";
import { checkPartOfTotal, checkSums } from "./check-parts.js";
import { checkRanges } from "./check-ranges.js";
import { checkScaleWithin } from "./check-scale.js";
import { checkShares, checkWholes } from "./check-shares.js";
import type { CheckedFigure, Finding } from "./checked-figure.js";
import { frameSentences, type SentenceFrame } from "./sentence-frame.js";

const SENTENCE_CHECKS: ((frame: SentenceFrame) => Finding[])[] = [
  checkPartOfTotal,
  checkSums,
  checkShares,
  checkWholes,
  checkPercentChanges,
  checkMultiples,
  checkRanges,
];

/** A sentence of more figures than this is a table that lost its lines: nothing can be said of how they belong together. */
const MOST_FIGURES = 14;

/**
 * What does not add up within one article's figures, in the order of the text. The sentence patterns are English: in
 * other languages nothing is noted.
 */
export function checkArticle(figures: readonly CheckedFigure[]): Finding[] {
  const frames = frameSentences(figures).filter((frame) => frame.figures.length <= MOST_FIGURES);
  const within = frames.flatMap((frame) => SENTENCE_CHECKS.flatMap((check) => check(frame)));
  return withoutRepeats([...within, ...checkScaleWithin(figures)]);
}

/** One note of a kind on one figure. */
export function withoutRepeats(findings: Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.figureId} ${finding.kind}`;
    if (!kept.has(key)) kept.set(key, finding);
  }
  return [...kept.values()];
}
