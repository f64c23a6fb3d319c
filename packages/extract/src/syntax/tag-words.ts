import { bestClass, type LinearModel, scoreFeatures } from "./linear-model.js";
import { TAG_FEATURES, tagFeatures } from "./tag-features.js";
import type { WordCodes } from "./word-codes.js";

const START = 30;

/** The class of each word of a sentence, from left to right: an averaged perceptron (Collins 2002) without search. */
export function tagWords(codes: WordCodes[], model: LinearModel): Uint8Array {
  const tags = new Uint8Array(codes.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(model.classes);
  for (let at = 0; at < codes.length; at += 1) {
    const count = tagFeatures(codes, at, tags[at - 1] ?? START, tags[at - 2] ?? START, features);
    scoreFeatures(model, features, count, scores);
    tags[at] = bestClass(scores, model.classes);
  }
  return tags;
}
