import { withoutRepeats } from "./check-article.js";
import { checkScaleAgainst, LEAST_VALUE } from "./check-scale.js";
import { checkSince } from "./check-since.js";
import type { CheckedFigure, Finding, ReportedFigure } from "./checked-figure.js";
import { singleValue } from "./read-written.js";

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

/** Whether other answers to its question could show that a figure is wrong: for most, nothing would be looked at. */
export function isComparable(figure: CheckedFigure & { questionId: number | null }): boolean {
  if (figure.questionId === null) return false;
  return (singleValue(figure) ?? 0) >= LEAST_VALUE || SAYS_SINCE.test(figure.sentence);
}
