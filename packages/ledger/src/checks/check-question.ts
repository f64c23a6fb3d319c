import { withoutRepeats } from "./check-article.js";
import { checkScaleAgainst } from "./check-scale.js";
import { checkSince } from "./check-since.js";
import type { Finding, ReportedFigure } from "./checked-figure.js";

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
