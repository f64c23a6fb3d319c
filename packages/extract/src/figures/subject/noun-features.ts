import { hashText } from "../../hash-text.js";
import { mix } from "../../syntax/hash.js";
import { relationIndex } from "../../syntax/relation.js";
import type { Token } from "../../tokens/token.js";
import { isPlural, singularOf } from "../../units/inflect.js";
import { bucket, Features, flag } from "../weighing/features.js";
import { meet } from "../weighing/meet.js";
import { caseOf } from "./clause.js";
import { countBetween, type Sort } from "./count-sorts.js";
import type { NounCandidate } from "./gather-nouns.js";
import { isTime } from "./is-time.js";
import type { NounSetting } from "./noun-setting.js";
import { isHuman } from "./of-people.js";

/** No noun has more features than this. */
export const NOUN_FEATURES = 96;

const wordAt = (tokens: Token[], at: number): number => hashText(tokens[at]?.lower ?? "");
const lemmaAt = (tokens: Token[], at: number): string => singularOf((tokens[at] as Token).text);
const stemOf = (lower: string): string => lower.replace(/(?:ing|ed|es|s|e)$/, "");

/** Behind the figure, before it, or in an earlier sentence. */
const sideOf = ({ draft }: NounSetting, { at, back }: NounCandidate): number =>
  back > 0 ? 2 : at < draft.from ? 1 : 0;

const KINDS = /^(?:time|money|power|area|distance|speed|energy|temperature|people)$/;

function addRules(features: Features, setting: NounSetting, { at, back }: NounCandidate): void {
  const { tokens, draft, rules, toldLemmas } = setting;
  const lemma = lemmaAt(tokens, at);
  const role = flag(at === rules.noun, at === rules.concept, at === rules.owner, at === rules.carried);
  const state = rules.head === null ? 0 : KINDS.test(rules.head) ? 1 : 2;
  const isHead = Number(lemma === rules.head);
  features.add(1, role, state, isHead);
  features.add(2, role, hashText(draft.rule));
  features.add(3, isHead, state, Number(at === rules.concept));
  features.add(12, Number(rules.speaker !== null && at >= rules.speaker.from && at < rules.speaker.to));
  const isToldAgain = toldLemmas.includes(lemma);
  features.add(13, flag(rules.before.includes(at), isToldAgain, rules.before.at(-1) === at), back);
  if (isToldAgain) features.add(31, Number(toldLemmas.at(-1) === lemma), setting.lead);
}

function addWord(features: Features, setting: NounSetting, candidate: NounCandidate): void {
  const { tokens, rules } = setting;
  const { at, tree } = candidate;
  const side = sideOf(setting, candidate);
  const token = tokens[at] as Token;
  const isName = tree.classAt(at) === "name";
  features.add(5, hashText(lemmaAt(tokens, at)));
  features.add(6, side, flag(isTime(tokens, at), isName));
  features.add(
    7,
    flag(rules.places.has(at), rules.persons.has(at + 1), isHuman(token), isPlural(token.text), isName),
    side,
  );
  let left = at - 1;
  while (left >= tree.from && /^(?:noun|name|adjective)$/.test(tree.classAt(left))) left -= 1;
  features.add(10, wordAt(tokens, left), side);
  features.add(11, wordAt(tokens, at + 1), side);
}

function addPlace(features: Features, setting: NounSetting, candidate: NounCandidate, count: number): void {
  const { draft } = setting;
  const { at, back, order } = candidate;
  const side = sideOf(setting, candidate);
  const near = Math.min(order, 5);
  features.add(4, side, back, bucket(at < draft.from ? draft.from - at : at - draft.unitTo + 1));
  features.add(14, near, back, side);
  features.add(15, Math.min(count, 6), near);
}

function addEarlier(
  features: Features,
  { tokens, draft, lead, follow }: NounSetting,
  { at, tree, back }: NounCandidate,
): void {
  const isMany = isPlural((tokens[at] as Token).text);
  let left = at - 1;
  while (left >= tree.from && /^(?:noun|name|adjective|determiner|possessive)$/.test(tree.classAt(left))) left -= 1;
  features.add(8, left < tree.from ? 0 : wordAt(tokens, left), back);
  features.add(16, back, left < tree.from ? 0 : hashText(tree.classAt(left)), flag(isMany));
  features.add(17, back, lead);
  features.add(18, back, follow);
  features.add(19, back, flag(left < tree.from), hashText(draft.rule));
}

const NEAR_WAY = 5;
const CLIMB = 4;

function addTree(features: Features, setting: NounSetting, { at }: NounCandidate): void {
  const { tokens, tree, way, verb } = setting;
  const { down, path, last, up } = meet(setting, at);
  const relation = relationIndex(tree.relationAt(at));
  const lead = hashText(caseOf(tokens, tree, at));
  features.add(8, relation, Number(at < setting.draft.from));
  features.add(9, lead, Number(at < setting.draft.from));
  if (up < 0) features.add(24, 1);
  else {
    const climb = way.slice(0, Math.min(up, CLIMB)).reduce(mix, 3);
    features.add(20, up, down);
    if (up + down <= NEAR_WAY) features.add(21, climb, path);
    features.add(22, climb, down === 0 ? 99 : last);
    if (down <= 1 && up <= 2) features.add(23, up, relation, lead);
  }
  if (verb < 0 || tree.headOf(at) !== verb) return;
  features.add(25, relation, hashText(stemOf((tokens[verb] as Token).lower)));
  features.add(26, relation, lead, way[0] as number);
}

const SIDE_BY_SIDE = 3;

function addBetween(features: Features, setting: NounSetting, { at }: NounCandidate): void {
  const { tokens, tree, draft, counts } = setting;
  const isBefore = at < draft.from;
  const side = Number(isBefore);
  const [from, to] = isBefore ? [at + 1, draft.from] : [draft.unitTo, at];
  const between = (sort: Sort): number => countBetween(counts, sort, from - tree.from, to - tree.from);
  const two = (sort: Sort): number => Math.min(between(sort), 2);
  const [commas, nouns, verbs, breaks, figures] = [two("comma"), two("noun"), two("verb"), two("break"), two("figure")];
  features.add(27, side, commas, breaks, figures);
  features.add(28, side, Math.min(between("verb"), 3), commas);
  features.add(29, side, verbs, nouns, Math.min(breaks, 1), Math.min(figures, 1));
  if (to - from <= SIDE_BY_SIDE) {
    let words = 11;
    for (let i = from; i < to; i += 1) words = mix(words, wordAt(tokens, i));
    features.add(30, side, words);
  }
  const link = isBefore ? setting.lead : setting.follow;
  features.add(32, side, link, nouns);
  features.add(33, side, link, verbs, relationIndex(tree.relationAt(at)));
  if (isBefore) features.add(34, wordAt(tokens, at + 1), verbs);
}

/**
 * What speaks for and against a noun being what a figure counts or measures: what the rules say of it, the word, where it
 * stands, the way to it in the tree and the words between. Sets the addresses of weights in `out` and returns how many.
 */
export function nounFeatures(setting: NounSetting, candidate: NounCandidate, count: number, out: Int32Array): number {
  const features = new Features(out, setting.group);
  addRules(features, setting, candidate);
  addWord(features, setting, candidate);
  addPlace(features, setting, candidate, count);
  if (candidate.back > 0) addEarlier(features, setting, candidate);
  else {
    addTree(features, setting, candidate);
    addBetween(features, setting, candidate);
  }
  return features.count;
}
