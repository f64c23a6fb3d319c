import { CONFIDENCE_WEIGHTS } from "../../data/confidence-weights.js";
import type { LinearModel } from "../../syntax/linear-model.js";
import { logOdds } from "../../syntax/log-odds.js";
import { readModel } from "../../syntax/read-weights.js";
import { CONFIDENCE_FEATURES, confidenceFeatures, type ReadFigure } from "./confidence-features.js";

let learned: LinearModel | undefined;
const features = new Int32Array(CONFIDENCE_FEATURES);

/**
 * How likely a figure's value, bound, kind, unit and what it counts or measures are all as a careful reader has them, from 0 to 1 in
 * hundredths: a logistic model learnt from annotated articles that no rule was fitted to.
 */
export function confidenceOf(figure: ReadFigure): number {
  learned ??= readModel(CONFIDENCE_WEIGHTS, 1);
  const odds = Math.exp(logOdds(learned, features, confidenceFeatures(figure, features)));
  return Math.round((100 * odds) / (1 + odds)) / 100;
}
