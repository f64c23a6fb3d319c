import {
  codesOfSentence,
  isAllowed,
  isDone,
  type KnownWords,
  LEFT,
  PARSE_CLASSES,
  PARSE_FEATURES,
  type ParseState,
  parseFeatures,
  RIGHT,
  SHIFT,
  scoreFeatures,
  startState,
  takeAction,
} from "@newsledger/extract/syntax";
import { AveragedPerceptron } from "./averaged-perceptron.js";
import { shuffle } from "./shuffle.js";
import type { TreeSentence } from "./treebank.js";

/** How many gold arcs an action puts out of reach (Goldberg and Nivre 2013, for arc-hybrid). */
function costOf(state: ParseState, action: number, heads: Int32Array): number {
  const { stack, depth, next, length } = state;
  const s0 = stack[depth - 1] as number;
  let cost = 0;
  if (action === SHIFT) {
    for (let i = 0; i < depth; i += 1) {
      const word = stack[i] as number;
      if (heads[word] === next) cost += 1;
      if (i < depth - 1 && heads[next] === word) cost += 1;
    }
    return cost;
  }
  for (let at = next; at < length; at += 1) if (heads[at] === s0) cost += 1;
  const head = heads[s0] as number;
  if (action === RIGHT) return cost + (head >= next ? 1 : 0);
  const under = depth > 1 ? (stack[depth - 2] as number) : -2;
  return cost + (head > next || head === under ? 1 : 0);
}

const ACTIONS = [SHIFT, LEFT, RIGHT];

/** Follows its own mistakes from the second round on, so that it learns to go on after them. */
export function trainParser(
  sentences: TreeSentence[],
  tagged: Map<TreeSentence, Uint8Array>,
  known: KnownWords,
  slots: number,
  epochs: number,
  log: (line: string) => void,
): Int8Array {
  const learner = new AveragedPerceptron(slots, PARSE_CLASSES);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(PARSE_CLASSES);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let [right, all] = [0, 0];
    for (const sentence of shuffle(sentences, epoch)) {
      const { tokens, heads } = sentence;
      const codes = codesOfSentence(tokens, { from: 0, to: tokens.length }, known);
      const tags = tagged.get(sentence) as Uint8Array;
      const state = startState(tokens.length);
      while (!isDone(state)) {
        const count = parseFeatures(state, codes, tags, features);
        scoreFeatures(learner.model, features, count, scores);
        let [guess, gold, least] = [-1, -1, Infinity];
        for (const action of ACTIONS) {
          if (!isAllowed(state, action)) continue;
          const score = scores[action] as number;
          if (guess < 0 || score > (scores[guess] as number)) guess = action;
          const cost = costOf(state, action, heads);
          if (cost < least || (cost === least && score > (scores[gold] as number))) [gold, least] = [action, cost];
        }
        learner.tick();
        const isWrong = costOf(state, guess, heads) > least;
        if (isWrong) {
          learner.add(features, count, gold, 1);
          learner.add(features, count, guess, -1);
        }
        takeAction(state, isWrong && epoch === 0 ? gold : guess);
      }
      for (let at = 0; at < heads.length; at += 1) right += state.heads[at] === heads[at] ? 1 : 0;
      all += heads.length;
    }
    log(`parser ${epoch + 1}/${epochs}: ${((100 * right) / all).toFixed(2)}% of heads right in training`);
  }
  return learner.quantise();
}
