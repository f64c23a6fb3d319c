import type { Figure } from "@newsledger/contracts";
import { extract } from "@newsledger/extract";
import { CONFIDENCE_FEATURES, confidenceFeatures, singularOf } from "@newsledger/extract/training";
import type { Choice } from "../choice/learn-choice.js";
import type { AnnotatedArticle, AnnotatedFigure } from "../gold/annotated-article.js";
import { lastWord } from "../gold/last-word.js";
import { isSameSize } from "../gold/same-size.js";

type JudgedFigure = Pick<
  AnnotatedFigure,
  "numberStart" | "numberEnd" | "low" | "high" | "bounds" | "kinds" | "units" | "heads" | "optional"
>;

/** Names of units differ by annotator, those of money do not; two measures of one kind and value have one unit. */
function isSameUnit(unit: string | null, accepted: readonly (string | null)[]): boolean {
  return accepted.some((other) =>
    unit === null || other === null ? unit === other : !isMoney(unit) || unit === other,
  );
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}(?:\/|$)/.test(unit);

function isOf({ head, subject, concept }: Figure, heads: readonly string[]): boolean {
  const read = [head, subject, concept].flatMap((words) => (words ? [singularOf(lastWord(words))] : []));
  return heads.some((accepted) => read.includes(singularOf(lastWord(accepted))));
}

/** Whether all that makes a claim is as a reader annotated it: value, bound, kind, unit and what is counted or measured. */
function isRight(figure: Figure, gold: JudgedFigure | undefined): boolean {
  if (!gold) return false;
  const { low, high, bounds, kinds, units, heads } = gold;
  return (
    isSameSize(low, figure.low) &&
    isSameSize(high, figure.high) &&
    bounds.includes(figure.bound) &&
    kinds.includes(figure.kind) &&
    isSameUnit(figure.unit, units) &&
    isOf(figure, heads)
  );
}

type JudgedArticle = Pick<AnnotatedArticle, "text" | "publishedAt"> & { figures: JudgedFigure[] };

/** One choice a figure that is read: whether it is right. What may be left out teaches nothing. */
export function labelConfidence({ text, publishedAt, figures: gold }: JudgedArticle): Choice[] {
  const out = new Int32Array(CONFIDENCE_FEATURES);
  return extract({ text, publishedAt, lang: "en" }).figures.flatMap((figure) => {
    const over = gold.filter(({ numberStart, numberEnd }) => figure.start < numberEnd && numberStart < figure.end);
    const meant = over.find((each) => isRight(figure, each)) ?? over[0];
    if (meant?.optional) return [];
    const features = out.slice(0, confidenceFeatures(figure, out));
    return [{ candidates: [{ features, isRight: isRight(figure, meant) }] }];
  });
}
