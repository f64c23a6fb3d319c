import { hashText } from "../../hash-text.js";
import { doublings, mix } from "../../syntax/hash.js";
import { hasFiniteClass, isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { TokenRange } from "../../tokens/token.js";
import type { SpeechView } from "../speech-view.js";
import type { Candidate, Target } from "./attribution-features.js";

const HIGHEST = 8;

/** The nearest verb above a word, or -1. */
function governorOf(tree: SentenceTree, from: number): number {
  let at = tree.headOf(from);
  for (let steps = 0; steps < HIGHEST && at >= 0; steps += 1, at = tree.headOf(at)) if (isVerbal(tree, at)) return at;
  return -1;
}

const bucket = (count: number): number => doublings(count, 5);

/** How many finite verbs stand in a stretch, three and more being one. */
function verbsWithin(tree: SentenceTree, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(tree.from, from); at < Math.min(tree.to, to) && count < 3; at += 1)
    if (hasFiniteClass(tree, at)) count += 1;
  return count;
}

/**
 * What the article and the clause around speak for or against a candidate: how much is said in it and by whom, the verb that governs the
 * figure, and the word classes beside the cue. `stem` and `state` are the candidate's verb and situation, hashed.
 */
export function settingFeatures(
  { doc, trees, times, density }: SpeechView,
  target: Target,
  { attribution, via }: Candidate,
  stem: number,
  state: number,
  put: (template: number, value: number) => void,
): void {
  const { tokens, sentences } = doc;
  const { cue, speaker, name } = attribution;
  const tree = trees.treeOf(target.sentence);
  const way = hashText(via);
  const isHere = tokens[cue.from]?.sentence === target.sentence;
  const governor = governorOf(tree, target.from);
  const kind = governor < 0 ? 0 : hashText(tree.classAt(governor));
  const hangs = governor < 0 ? 0 : hashText(tree.relationAt(governor));
  const governing = governor < 0 ? 0 : hashText(tokens[governor]?.lower ?? "");
  put(81, mix(way, Math.min(6, times.get(name) ?? 0)));
  put(82, mix(state, density));
  put(83, mix(stem, density));
  put(84, mix(state, bucket((sentences[tokens[cue.from]?.sentence ?? 0] as TokenRange).to - cue.to)));
  put(85, mix(way, governing));
  put(86, mix(state, kind));
  put(87, mix(state, mix(hangs, kind)));
  put(88, mix(way, hashText(speaker ? (tokens[speaker.from]?.lower ?? "") : "")));
  if (!isHere) return;
  const after = cue.to < tree.to ? hashText(tree.classAt(cue.to)) : 0;
  const before = cue.from > tree.from ? hashText(tree.classAt(cue.from - 1)) : 0;
  const [gapFrom, gapTo] = cue.from >= target.to ? [target.to, cue.from] : [cue.to, target.from];
  put(91, mix(stem, before));
  put(92, mix(stem, mix(after, state)));
  put(93, mix(state, mix(hashText(tree.classAt(cue.from)), hashText(tree.relationAt(cue.from)))));
  put(94, mix(state, verbsWithin(tree, gapFrom, gapTo)));
  put(95, mix(stem, mix(way, governor === cue.from ? 1 : 0)));
  put(96, mix(after, mix(before, way)));
}
