import {
  arcOf,
  chooseRelation,
  isAllowed,
  isDone,
  LEFT,
  PARSE_CLASSES,
  PARSE_FEATURES,
  type ParseInput,
  type ParseState,
  parseFeatures,
  parseInput,
  RELATION_FEATURES,
  RELATIONS,
  RIGHT,
  ROOT,
  SHIFT,
  scoreFeatures,
  startState,
  takeAction,
  type WordCoder,
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

interface Choice {
  guess: number;
  gold: number;
  isWrong: boolean;
}

/** The best action by the weights, and the best of those that cost least. */
function choose(state: ParseState, heads: Int32Array, scores: Float64Array): Choice {
  let [guess, gold, least, guessCost] = [-1, -1, Infinity, 0];
  for (const action of ACTIONS) {
    if (!isAllowed(state, action)) continue;
    const score = scores[action] as number;
    const cost = costOf(state, action, heads);
    if (guess < 0 || score > (scores[guess] as number)) [guess, guessCost] = [action, cost];
    if (cost < least || (cost === least && score > (scores[gold] as number))) [gold, least] = [action, cost];
  }
  return { guess, gold, isWrong: guessCost > least };
}

export interface ParserWeights {
  parser: Int8Array;
  relations: Int8Array;
}

interface ParserOptions {
  coder: WordCoder;
  slots: number;
  relationSlots: number;
  epochs: number;
  log: (line: string) => void;
}

/** Learns arcs and their names together, one sentence at a time. */
class ParserLearner {
  readonly arcs: AveragedPerceptron;
  readonly names: AveragedPerceptron;
  readonly #features = new Int32Array(PARSE_FEATURES);
  readonly #scores = new Float64Array(PARSE_CLASSES);
  readonly #arcFeatures = new Int32Array(RELATION_FEATURES);
  readonly #arcScores = new Float64Array(RELATIONS.length);

  constructor(slots: number, relationSlots: number) {
    this.arcs = new AveragedPerceptron(slots, PARSE_CLASSES);
    this.names = new AveragedPerceptron(relationSlots, RELATIONS.length);
  }

  /** `isLed` follows the gold; without it the learner follows its own mistakes, so that it learns to go on after them. */
  learn(sentence: TreeSentence, input: ParseInput, isLed: boolean): number {
    const state = startState(input.codes.length);
    while (!isDone(state)) {
      const count = parseFeatures(state, input, this.#features);
      scoreFeatures(this.arcs.model, this.#features, count, this.#scores);
      const { guess, gold, isWrong } = choose(state, sentence.heads, this.#scores);
      this.arcs.tick();
      if (isWrong) {
        this.arcs.add(this.#features, count, gold, 1);
        this.arcs.add(this.#features, count, guess, -1);
      }
      const action = isWrong && isLed ? gold : guess;
      takeAction(
        state,
        action,
        action === SHIFT ? ROOT : this.#nameArc(state, arcOf(state, action), sentence, input, isLed),
      );
    }
    return state.heads.reduce((right, head, at) => right + (head === sentence.heads[at] ? 1 : 0), 0);
  }

  #nameArc(
    state: ParseState,
    arc: { word: number; head: number },
    { heads, relations }: TreeSentence,
    input: ParseInput,
    isLed: boolean,
  ): number {
    const { model } = this.names;
    const { relation, count } = chooseRelation(state, input, arc, model, this.#arcFeatures, this.#arcScores);
    const gold = relations[arc.word] as number;
    if (count === 0) return relation;
    this.names.tick();
    if (heads[arc.word] !== arc.head || relation === gold) return relation;
    this.names.add(this.#arcFeatures, count, gold, 1);
    this.names.add(this.#arcFeatures, count, relation, -1);
    return isLed ? gold : relation;
  }
}

/** Greedy steps learnt with a dynamic oracle: the first round is led, the others are not. */
export function trainParser(
  sentences: TreeSentence[],
  tagged: Map<TreeSentence, Uint8Array>,
  { coder, slots, relationSlots, epochs, log }: ParserOptions,
): ParserWeights {
  const learner = new ParserLearner(slots, relationSlots);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let [right, all] = [0, 0];
    for (const sentence of shuffle(sentences, epoch)) {
      const tags = tagged.get(sentence) as Uint8Array;
      const input = parseInput(sentence.words, coder.codesOf(sentence.words), tags);
      right += learner.learn(sentence, input, epoch === 0);
      all += sentence.heads.length;
    }
    log(`parser ${epoch + 1}/${epochs}: ${((100 * right) / all).toFixed(2)}% of heads right in training`);
  }
  return { parser: learner.arcs.quantise(), relations: learner.names.quantise() };
}
