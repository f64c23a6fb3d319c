import { readSet } from "../../data/read-pairs.js";
import { hashText } from "../../hash-text.js";
import { doublings, mix } from "../../syntax/hash.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import type { SpeechView } from "../speech-view.js";
import { settingFeatures } from "./setting-features.js";

/** Somebody who may have said what a figure claims. */
export interface Candidate {
  attribution: Attribution;
  /** Where it was found: in the figure's sentence, through the quotation around it, in the sentence before, or as the doer of a clause. */
  via: "sentence" | "quote" | "before" | "clause";
}

export const ATTRIBUTION_FEATURES = 112;

const between = (tokens: Token[], from: number, to: number, words: ReadonlySet<string>): number => {
  let count = 0;
  for (let at = Math.max(from, to - 60); at < to; at += 1) if (words.has(tokens[at]?.lower ?? "")) count += 1;
  return Math.min(3, count);
};

const COMMA = new Set([","]);
const BREAKS = readSet("; but while although though whereas because after when as");
const THAT = new Set(["that"]);
const QUOTES = readSet('" “ ”');

const bucket = (count: number): number => doublings(count, 7);

/** Steps from a figure up to the cue's verb in the tree; 7 where the verb is not above it. */
function stepsUp(tree: SentenceTree, from: number, cue: number): number {
  let at = from;
  for (let steps = 0; steps < 7 && at >= 0; steps += 1) {
    if (at === cue) return steps;
    at = tree.headOf(at);
  }
  return 7;
}

const LONGEST_WAY = 6;

/** The names of the steps from a word up to another, hashed; 0 where the other is not above it. */
function wayUp(tree: SentenceTree, from: number, to: number): number {
  let way = 17;
  let at = from;
  for (let steps = 0; steps < LONGEST_WAY && at >= 0; steps += 1) {
    if (at === to) return way;
    way = mix(way, hashText(tree.relationAt(at)));
    at = tree.headOf(at);
  }
  return 0;
}

/** The word just below another on the way up to it from a figure, or -1 where the other is not above the figure. */
function branchOf(tree: SentenceTree, from: number, above: number): number {
  for (let at = from, steps = 0; at >= 0 && steps < 20; steps += 1) {
    const head = tree.headOf(at);
    if (head === above) return at;
    at = head;
  }
  return -1;
}

const FINITE = new Set(["past", "present", "modal", "base"]);

/** Whether a word heads a clause of its own: it is a verb, or has a subject or a copula. */
function isClause(tree: SentenceTree, at: number): boolean {
  if (FINITE.has(tree.classAt(at))) return true;
  return tree.childrenOf(at).some((child) => /^(?:subject|copula|auxiliary)$/.test(tree.relationAt(child)));
}

/** Whether a figure stands before speaker and cue, between them, or behind both. */
function placeOf({ from }: Target, { speaker, cue }: Attribution): number {
  const first = Math.min(speaker?.from ?? cue.from, cue.from);
  return from < first ? 0 : from < Math.max(speaker?.from ?? cue.from, cue.from) ? 1 : 2;
}

/** A verb without its endings, near enough: "announced" and "announces" are one. */
const stemOf = (word: string): number => hashText(word.replace(/(?:ing|ed|es|s|e|d)$/, "").slice(0, 7));

/** The lowest word above both, or -1. */
function meetingOf(tree: SentenceTree, a: number, b: number): number {
  const above = new Set<number>();
  for (let at = a, steps = 0; at >= 0 && steps < 20; at = tree.headOf(at), steps += 1) above.add(at);
  for (let at = b, steps = 0; at >= 0 && steps < 20; at = tree.headOf(at), steps += 1) if (above.has(at)) return at;
  return -1;
}

export interface Target extends TokenRange {
  sentence: number;
  isQuoted: boolean;
}

/** Fills `out` with what speaks for and against a candidate. */
export function attributionFeatures(
  view: SpeechView,
  target: Target,
  candidate: Candidate,
  rivals: number,
  out: Int32Array,
): number {
  const { tokens, sentences } = view.doc;
  const { attribution, via } = candidate;
  const tree = view.trees.treeOf(target.sentence);
  const { cue, content, speaker, isBelief } = attribution;
  const word = tokens[cue.from] as Token;
  const isBehind = cue.from >= target.to;
  const [gapFrom, gapTo] = isBehind ? [target.to, cue.from] : [cue.to, target.from];
  const covers = content.from <= target.from && target.to <= content.to;
  const isHere = word.sentence === target.sentence;
  const side = (isBehind ? 1 : 0) | (covers ? 2 : 0) | (isHere ? 4 : 0) | (target.isQuoted ? 8 : 0);
  const way = hashText(via);
  const state = mix(way, side);
  const cueWord = hashText(word.lower);
  const next = hashText(tokens[cue.to]?.lower ?? "");
  const last = speaker ? hashText(tokens[speaker.to - 1]?.lower ?? "") : 0;
  const isName = speaker !== null && /^\p{Lu}/u.test(tokens[speaker.to - 1]?.text ?? "");
  const commas = between(tokens, gapFrom, gapTo, COMMA);
  const breaks = between(tokens, gapFrom, gapTo, BREAKS);
  const thats = between(tokens, gapFrom, gapTo, THAT);
  const marks = between(tokens, gapFrom, gapTo, QUOTES);
  const up = isHere ? stepsUp(tree, target.from, cue.from) : 8;
  const sentence = sentences[word.sentence] as TokenRange;
  const reach = speaker ? bucket(Math.abs(speaker.from - cue.from)) : 0;
  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = mix(template, value);
  };
  put(1, state);
  put(2, cueWord);
  put(3, mix(cueWord, state));
  put(4, mix(next, state));
  put(5, mix(cueWord, next));
  put(6, mix(state, bucket(gapTo - gapFrom)));
  put(7, mix(state, commas));
  put(8, mix(state, breaks));
  put(9, mix(state, thats));
  put(10, mix(state, marks));
  put(11, mix(state, up));
  put(12, mix(mix(state, up), commas));
  put(13, mix(last, isHere ? 1 : 0));
  put(14, mix(last, cueWord));
  put(15, mix(isName ? 1 : 0, cueWord));
  put(16, mix(isName ? 1 : 0, state));
  put(17, mix(reach, isName ? 1 : 0));
  put(18, mix(reach, cueWord));
  put(19, mix(state, Math.min(4, rivals)));
  put(20, mix(state, isBelief ? 1 : 0));
  put(21, mix(state, bucket(cue.from - sentence.from)));
  put(22, mix(mix(state, bucket(target.from - (sentences[target.sentence] as TokenRange).from)), commas));
  put(23, mix(mix(state, breaks), commas));
  put(24, mix(hashText(tokens[cue.from - 1]?.lower ?? ""), cueWord));
  put(25, mix(state, Math.min(5, target.sentence - word.sentence)));
  put(26, mix(mix(state, thats), cueWord));
  put(27, mix(hashText(tokens[target.from - 1]?.lower ?? ""), side));
  put(28, mix(hashText(tokens[cue.to + 1]?.lower ?? ""), next));
  const paragraphs = (sentences[target.sentence]?.paragraph ?? 0) - (sentences[word.sentence]?.paragraph ?? 0);
  put(30, mix(mix(state, paragraphs), Math.min(5, target.sentence - word.sentence)));
  put(31, mix(mix(state, paragraphs), hashText(tokens[sentences[target.sentence]?.from ?? 0]?.lower ?? "")));
  put(32, mix(mix(state, paragraphs), cueWord));
  put(29, mix(state, speaker && speaker.from > cue.from ? 1 : 0));
  const own = sentences[target.sentence] as TokenRange;
  const opening = hashText(tokens[own.from]?.lower ?? "");
  const isNoted = between(tokens, own.from, own.to, QUOTES);
  put(41, mix(mix(way, isNoted), isHere ? 1 : 0));
  put(42, mix(mix(way, opening), cueWord));
  put(43, mix(state, mix(commas, bucket(gapTo - gapFrom))));
  put(44, mix(state, mix(thats, commas)));
  put(45, mix(mix(cueWord, thats), side));
  put(46, mix(mix(cueWord, commas), side));
  put(47, mix(mix(state, marks), target.isQuoted ? 1 : 0));
  put(48, mix(last, state));
  const stem = stemOf(word.lower);
  const unit = hashText(tokens[target.to - 1]?.lower ?? "");
  const before = hashText(tokens[target.from - 2]?.lower ?? "");
  put(61, mix(stem, state));
  put(62, mix(unit, stem));
  put(63, mix(unit, mix(last, way)));
  put(64, mix(unit, way));
  put(65, mix(mix(stem, next), side));
  put(66, mix(before, mix(hashText(tokens[target.from - 1]?.lower ?? ""), side)));
  put(67, mix(mix(opening, hashText(tokens[own.from + 1]?.lower ?? "")), way));
  put(69, mix(placeOf(target, attribution), side));
  put(70, mix(placeOf(target, attribution), mix(stem, commas)));
  put(68, mix(hashText(tokens[target.to]?.lower ?? ""), side));
  settingFeatures(view, target, candidate, stem, state, put);
  if (!isHere) return n;
  const branch = branchOf(tree, target.from, cue.from);
  const arm = branch < 0 ? 99 : hashText(tree.relationAt(branch));
  const armKind = branch < 0 ? 0 : mix(hashText(tree.classAt(branch)), isClause(tree, branch) ? 1 : 0);
  put(71, mix(arm, armKind));
  put(72, mix(arm, stem));
  put(73, mix(mix(arm, armKind), stem));
  put(74, mix(mix(arm, armKind), mix(side, commas)));
  put(75, mix(branch < 0 ? 0 : hashText(tokens[branch]?.lower ?? ""), stem));
  put(76, mix(mix(arm, armKind), last));
  put(77, mix(hashText(tree.classAt(cue.from)), mix(stem, side)));
  put(78, mix(speaker ? hashText(tree.classAt(speaker.to - 1)) : 0, mix(side, commas)));
  put(79, mix(mix(arm, armKind), mix(unit, hashText(tree.relationAt(target.to - 1)))));
  const above = wayUp(tree, target.from, cue.from);
  const meeting = meetingOf(tree, target.from, cue.from);
  const down = wayUp(tree, cue.from, meeting);
  const relation = hashText(tree.relationAt(cue.from));
  put(51, mix(side, above));
  put(52, mix(cueWord, above));
  put(53, mix(side, mix(relation, above === 0 ? 0 : 1)));
  put(54, mix(side, down));
  put(55, mix(mix(down, wayUp(tree, target.from, meeting)), side));
  put(56, mix(mix(relation, hashText(tree.classAt(cue.from))), side));
  put(57, mix(mix(hashText(tree.relationAt(target.from)), relation), mix(side, above === 0 ? 0 : 1)));
  put(58, mix(mix(speaker ? hashText(tree.relationAt(speaker.to - 1)) : 0, relation), side));
  return n;
}
