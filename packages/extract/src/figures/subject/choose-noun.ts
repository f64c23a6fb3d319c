import { NOUN_WEIGHTS } from "../../data/noun-weights.js";
import type { LinearModel } from "../../syntax/linear-model.js";
import { logOdds } from "../../syntax/log-odds.js";
import { readModel } from "../../syntax/read-weights.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { singularOf } from "../../units/inflect.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { gatherNouns, type NounCandidate } from "./gather-nouns.js";
import { isTime } from "./is-time.js";
import { NOUN_FEATURES, nounFeatures } from "./noun-features.js";
import { type RuleHeads, settingOf } from "./noun-setting.js";
import { isHuman } from "./of-people.js";

/** Says which noun a figure counts or measures that the rules have nothing to say of. */
export type NounChooser = (view: ArticleView, i: number, rules: RuleHeads) => NounCandidate | null;

/** A noun that is less likely than this is none. */
const LIKELY = 0.3;
/** Where it is known whose the figure is, more is asked. */
const LIKELIER = 0.4;

const features = new Int32Array(NOUN_FEATURES);

/** How much likelier each candidate is than none of them. */
function weigh(
  model: LinearModel,
  view: ArticleView,
  i: number,
  rules: RuleHeads,
  candidates: NounCandidate[],
): number[] {
  const setting = settingOf(view, i, rules);
  return candidates.map((candidate) => {
    const count = nounFeatures(setting, candidate, candidates.length, features);
    return Math.exp(logOdds(model, features, count));
  });
}

/** "**Analysts** expect 3 percent". */
function isSpeaker({ speaker }: RuleHeads, at: number): boolean {
  return speaker !== null && at >= speaker.from && at < speaker.to;
}

/** A bare number counts what was named before it, and nobody by name; an age is somebody's. */
function mayBeOf(
  { tokens }: TokenisedText,
  { kind, from }: Draft,
  { persons }: RuleHeads,
  noun: NounCandidate,
): boolean {
  const { at, tree } = noun;
  const word = tokens[at] as Token;
  // "raised $20 million in **January**"
  if (isTime(tokens, at) && word.text !== word.lower) return false;
  if (kind === "age") return persons.has(at + 1) || isHuman(word);
  return kind !== "count" || (at < from && tree.classAt(at) !== "name");
}

/** The candidate of the likeliest word: one that is named twice is as likely as both together. */
function likeliest(tokens: Token[], candidates: NounCandidate[], odds: number[], least: number): NounCandidate | null {
  const byWord = new Map<string, { sum: number; best: number }>();
  candidates.forEach(({ at }, c) => {
    const lemma = singularOf((tokens[at] as Token).text);
    const { sum, best } = byWord.get(lemma) ?? { sum: 0, best: c };
    const better = (odds[c] as number) > (odds[best] as number) ? c : best;
    byWord.set(lemma, { sum: sum + (odds[c] as number), best: better });
  });
  let found = { sum: 0, best: -1 };
  for (const word of byWord.values()) if (word.sum > found.sum) found = word;
  const all = 1 + odds.reduce((sum, each) => sum + each, 0);
  return found.sum / all > least ? (candidates[found.best] ?? null) : null;
}

/**
 * A chooser by a logistic model in which the nouns of a figure's sentence and of the two before it compete with none. It is asked only
 * where the rules leave open what a figure counts or measures; behind a bare number they would have found what it counts.
 */
export function chooserOf(model: LinearModel): NounChooser {
  return (view, i, rules) => {
    if (!rules.isOpen && !rules.isHalfOpen) return null;
    const draft = view.drafts[i] as Draft;
    const candidates = gatherNouns(view, draft, rules.isOpen).filter(
      (noun) => mayBeOf(view.doc, draft, rules, noun) && !isSpeaker(rules, noun.at),
    );
    return likeliest(
      view.doc.tokens,
      candidates,
      weigh(model, view, i, rules, candidates),
      rules.isOpen ? LIKELY : LIKELIER,
    );
  };
}

let learned: NounChooser | undefined;

/** The chooser by the weights that the package ships, unpacked on first use. */
export const chooseNoun: NounChooser = (view, i, rules) => {
  learned ??= chooserOf(readModel(NOUN_WEIGHTS, 1));
  return learned(view, i, rules);
};
