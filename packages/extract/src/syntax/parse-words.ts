import { type LinearModel, scoreFeatures } from "./linear-model.js";
import {
  isAllowed,
  isDone,
  LEFT,
  PARSE_CLASSES,
  PARSE_FEATURES,
  parseFeatures,
  RIGHT,
  SHIFT,
  startState,
  takeAction,
} from "./parse-state.js";
import type { WordCodes } from "./tag-features.js";

/** The head of each word, as an index into the sentence; the root's is the sentence's length. Greedy, two steps a word. */
export function parseWords(codes: WordCodes[], tags: Uint8Array, model: LinearModel): Int32Array {
  const state = startState(codes.length);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(PARSE_CLASSES);
  while (!isDone(state)) {
    const count = parseFeatures(state, codes, tags, features);
    scoreFeatures(model, features, count, scores);
    let best = -1;
    for (const action of [SHIFT, LEFT, RIGHT])
      if (isAllowed(state, action) && (best < 0 || (scores[action] as number) > (scores[best] as number)))
        best = action;
    takeAction(state, best);
  }
  return state.heads;
}
