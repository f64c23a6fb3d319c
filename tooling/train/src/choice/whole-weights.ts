import { LOGISTIC_UNITS } from "@newsledger/extract/training";

/** Weights of a logistic model as the extractor reads them: one signed byte each. */
export function wholeWeights(weights: Float64Array): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * LOGISTIC_UNITS))));
}
