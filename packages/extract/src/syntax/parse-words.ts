import { bestClass, type LinearModel, scoreFeatures } from "./linear-model.js";
import { PARSE_FEATURES, parseFeatures, RELATION_FEATURES, relationFeatures } from "./parse-features.js";
import type { ParseInput } from "./parse-input.js";
import {
  arcOf,
  isAllowed,
  isDone,
  LEFT,
  PARSE_CLASSES,
  type ParseState,
  RIGHT,
  SHIFT,
  startState,
  takeAction,
} from "./parse-state.js";
import { RELATIONS, relationIndex } from "./relation.js";

export const ROOT = relationIndex("root");

/** The likeliest relation of a word to the head it is about to get; only the root hangs as one. */
export function chooseRelation(
  state: ParseState,
  input: ParseInput,
  arc: { word: number; head: number },
  model: LinearModel,
  features: Int32Array,
  scores: Float64Array,
): { relation: number; count: number } {
  if (arc.head === state.length) return { relation: ROOT, count: 0 };
  const count = relationFeatures(state, input, arc, features);
  scoreFeatures(model, features, count, scores);
  scores[ROOT] = -Infinity;
  return { relation: bestClass(scores, RELATIONS.length), count };
}

/** The one action that is allowed, if there is but one: nothing is to be weighed then. */
function forcedAction({ depth, next, length }: ParseState): number {
  if (depth === 0) return SHIFT;
  if (next < length) return -1;
  return depth === 1 ? LEFT : RIGHT;
}

function likeliestAction(state: ParseState, scores: Float64Array): number {
  let best = -1;
  for (let action = 0; action < PARSE_CLASSES; action += 1)
    if (isAllowed(state, action) && (best < 0 || (scores[action] as number) > (scores[best] as number))) best = action;
  return best;
}

/** Heads and relations of each word, heads as indices into the sentence; the root's is the sentence's length. Greedy, two steps a word. */
export function parseWords(input: ParseInput, parser: LinearModel, relations: LinearModel): ParseState {
  const state = startState(input.codes.length);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(PARSE_CLASSES);
  const arcFeatures = new Int32Array(RELATION_FEATURES);
  const arcScores = new Float64Array(RELATIONS.length);
  while (!isDone(state)) {
    let action = forcedAction(state);
    if (action < 0) {
      scoreFeatures(parser, features, parseFeatures(state, input, features), scores);
      action = likeliestAction(state, scores);
    }
    const relation =
      action === SHIFT
        ? ROOT
        : chooseRelation(state, input, arcOf(state, action), relations, arcFeatures, arcScores).relation;
    takeAction(state, action, relation);
  }
  return state;
}
