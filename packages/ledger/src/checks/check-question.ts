import { withoutRepeats } from "./check-article.js";
import { checkScaleAgainst, LEAST_VALUE } from "./check-scale.js";
import { checkSince } from "./check-since.js";
import type { CheckedFigure, Finding, ReportedFigure } from "./checked-figure.js";

/** What does not add up between the answers to one question, over all articles. */
export function checkQuestion(figures: readonly ReportedFigure[]): Finding[] {
  return withoutRepeats([...checkScaleAgainst(figures), ...sinceOf(figures)]);
}

/** Sentences of different articles may begin at the same offset. */
function sinceOf(figures: readonly ReportedFigure[]): Finding[] {
  const articles = new Set(
    figures.filter(({ sentence }) => /\bsince\b/i.test(sentence)).map(({ articleId }) => articleId),
  );
  return [...articles].flatMap((articleId) =>
    checkSince(
      figures.filter((figure) => figure.articleId === articleId),
      figures,
    ),
  );
}

const SAYS_SINCE =
  /\b(?:doubl|tripl|trebl|quadrupl|halv)ed\b.*\bsince\b|\bsince\b.*\b(?:doubl|tripl|trebl|quadrupl|halv)ed\b/i;

/** Whether a figure's sentence tells how often it is what was reported before. */
export function needsHistory({ sentence }: CheckedFigure): boolean {
  return SAYS_SINCE.test(sentence);
}

/** Answers that lie less far apart than this, or are smaller, have no thousandfold slip between them. */
export const FAR_APART = { factor: 800, value: LEAST_VALUE };
