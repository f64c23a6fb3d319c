import { type LinearModel, scoreFeatures } from "./linear-model.js";

/** Weights of a logistic model are whole numbers, so many of them to one unit of its scale. */
export const LOGISTIC_UNITS = 32;

const score = new Float64Array(1);

/** What the features say for or against something, on the logistic scale. `model` has one class. */
export function logOdds(model: LinearModel, features: Int32Array, count: number): number {
  scoreFeatures(model, features, count, score);
  return (score[0] as number) / LOGISTIC_UNITS;
}
