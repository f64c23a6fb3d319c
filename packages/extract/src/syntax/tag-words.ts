import { addFeatures, bestClass, type LinearModel } from "./linear-model.js";
import { pairFeatures, TAG_FEATURES, TAG_PLACES } from "./tag-features.js";
import { TagSums } from "./tag-sums.js";
import { OUTSIDE, type WordCodes } from "./word-codes.js";

const START = 30;
const PLACES = TAG_PLACES.length;
/** So many words beyond either end of a sentence are looked at. */
const MARGIN = (PLACES - 1) / 2;
const BEYOND: readonly WordCodes[] = new Array(MARGIN).fill(OUTSIDE);

const sumsOf = new WeakMap<LinearModel, TagSums>();

function sumsFor(model: LinearModel): TagSums {
  const sums = sumsOf.get(model) ?? new TagSums(model);
  sumsOf.set(model, sums);
  return sums;
}

/**
 * The class of each word of a sentence, from left to right: an averaged perceptron (Collins 2002) without search. The
 * model's weights are of eight bits, and change no more.
 */
export function tagWords(codes: WordCodes[], model: LinearModel): Uint8Array {
  const sums = sumsFor(model);
  const numbers = sums.numbersOf([...BEYOND, ...codes, ...BEYOND]);
  const tags = new Uint8Array(codes.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(model.classes);
  for (let at = 0; at < codes.length; at += 1) {
    scores.fill(0);
    for (let place = 0; place < PLACES; place += 1) sums.addTo(scores, numbers[at + place] as number, place);
    const count = pairFeatures(codes, at, tags[at - 1] ?? START, tags[at - 2] ?? START, features);
    addFeatures(model, features, count, scores);
    tags[at] = bestClass(scores, model.classes);
  }
  return tags;
}
