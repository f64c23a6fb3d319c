import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Sentence, Token, TokenisedText, TokenRange } from "../tokens/token.js";
import type { Draft } from "./draft.js";
import { doerOf, findOwner, phraseOf, subjectOfClause, widen } from "./find-owner.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { DOWN, STOPS, TIME_NOUNS, UP, VERBS } from "./word-sets.js";

const LONGEST = 12;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|be|been|will|would|could|now|also|by|to|at|about|already|just|only|further|another|then|a|an|the|ended|closed|stood|dipped|worth|valued|costs?|cost|priced|averaged?|totall?ed|reached|hit|rose|fell)$/;
const EDGES =
  /^(?:,|;|:|\(|\)|"|“|”|—|–|but|and|while|as|that|which|who|when|where|if|because|after|before|since|with|until|although|whereas|\.)$/;

const LEADS = /^(?:however|meanwhile|but|year|month|week|today|yesterday|overall|now)$/;

function isVerbLike(token: Token): boolean {
  if (token.text !== token.lower) return false;
  return (
    VERBS.has(token.lower) ||
    UP.has(token.lower) ||
    DOWN.has(token.lower) ||
    AUXILIARY.test(token.lower) ||
    /(?:ed|ly)$/.test(token.lower)
  );
}

const RELATIVE = /^(?:which|that|who)$/;
const SUMS = /^(?:total|sum|average|maximum|minimum|peak|equivalent|rate|level|record|amount|figure|all|half|most)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const CLAUSAL = new Set(["past", "present", "base", "modal", "relative", "to"]);

/** Back over the predicate ("was up about") to the last word of its subject, or -1. */
function subjectEnd(tokens: Token[], draft: Draft, from: number): number {
  let at = draft.from - 1;
  let hasVerb = false;
  while (
    at >= from &&
    draft.from - at < 6 &&
    (tokens[at] as Token).kind === "word" &&
    isVerbLike(tokens[at] as Token)
  ) {
    hasVerb = true;
    at -= 1;
  }
  return hasVerb && at >= from && tokens[at]?.kind !== "punct" ? at : -1;
}

/** "a fine of $5m", "a price of $3": the noun before "of". */
function ofEnd(tokens: Token[], draft: Draft, from: number): number {
  const at = draft.from - 1;
  const isOf = tokens[at]?.lower === "of" && tokens[at - 1]?.kind === "word" && !STOPS.has(tokens[at - 1]?.lower ?? "");
  return isOf && at - 1 >= from ? at - 1 : -1;
}

const LINKS =
  /^(?:to|at|and|or|end|ended|close|closing|closed|by|from|up|down|a|the|finish|settle|with|,|\(|\/|for|of|in|total)$/;

/** "rose 0.65% to end at 27,349", "87 mph (140 km/h)": a figure that goes on about what the one before is about. */
export function isContinued(tokens: Token[], before: Draft, draft: Draft): boolean {
  const from = Math.max(before.to, before.unitTo);
  if (draft.from - from > 5 || draft.from < from) return false;
  for (let at = from; at < draft.from; at += 1) if (!LINKS.test(tokens[at]?.lower ?? "")) return false;
  return true;
}

/** "bank stocks, which were up 2.8%": the words that a relative pronoun stands for. */
function antecedent(tokens: Token[], end: number, from: number): number {
  if (!RELATIVE.test(tokens[end]?.lower ?? "")) return end;
  const before = tokens[end - 1]?.text === "," ? end - 2 : end - 1;
  return before >= from ? before : end;
}

function isClauseEdge(tokens: Token[], at: number, tree: SentenceTree): boolean {
  const { lower, text, kind } = tokens[at] as Token;
  if (EDGES.test(lower)) return true;
  if (kind !== "word" || text !== lower) return false;
  const isGerund = tree.classAt(at) === "gerund" && tokens[at - 1]?.text !== "-";
  return VERBS.has(lower) || CLAUSAL.has(tree.classAt(at)) || isGerund;
}

/** The words that end at a token, back to the edge of their clause. */
function phraseTo(tokens: Token[], end: number, sentence: Sentence, tree: SentenceTree): TokenRange {
  let from = end + 1;
  while (from > sentence.from && end - from < LONGEST && !isClauseEdge(tokens, from - 1, tree)) from -= 1;
  return { from, to: end + 1 };
}

/** Without a lead-in or the edges of a clause; null where nothing is left but a time. */
function trim(tokens: Token[], range: TokenRange, floor: number, tree: SentenceTree): TokenRange | null {
  let [first, end] = [range.to > floor ? Math.max(range.from, floor) : range.from, range.to];
  const isIdle = (at: number): boolean => {
    const { lower, kind, text } = tokens[at] as Token;
    if (text !== lower && MONTH.test(lower)) return false;
    return STOPS.has(lower) || LEADS.test(lower) || kind === "punct";
  };
  const isVerb = (at: number): boolean => tokens[at]?.text === tokens[at]?.lower && CLAUSAL.has(tree.classAt(at));
  while (first < end && (isIdle(first) || isVerb(first))) first += 1;
  while (end > first && isIdle(end - 1)) end -= 1;
  for (let at = first; at < end; at += 1)
    if (tokens[at]?.kind === "word" && !TIME_NOUNS.has(tokens[at]?.lower ?? "") && !isIdle(at))
      return { from: first, to: end };
  return null;
}

/** What the tree of the sentence and the words right before a figure say that it is about. */
function aboutWhat(doc: TokenisedText, draft: Draft, sentence: Sentence, tree: SentenceTree, floor: number) {
  const { tokens } = doc;
  const quantity = { from: draft.from, to: Math.max(draft.unitTo, draft.from + 1) };
  const of = ofEnd(tokens, draft, sentence.from);
  if (of >= 0 && !SUMS.test(tokens[of]?.lower ?? ""))
    return trim(tokens, phraseTo(tokens, of, sentence, tree), floor, tree);
  const owner = findOwner(tokens, tree, quantity);
  const grown = owner >= 0 ? phraseOf(tokens, tree, owner, quantity) : null;
  const whole = grown && widen(tokens, tree, grown, grown.from >= floor ? floor : sentence.from);
  const end = antecedent(tokens, subjectEnd(tokens, draft, sentence.from), sentence.from);
  const direct = end < 0 ? null : phraseTo(tokens, end, sentence, tree);
  const isSame = whole && direct && whole.from < direct.to && direct.from < whole.to;
  if (isSame) return trim(tokens, { from: Math.min(whole.from, direct.from), to: direct.to }, floor, tree);
  return (direct && trim(tokens, direct, floor, tree)) ?? (whole && trim(tokens, whole, floor, tree));
}

/** What a share, price, sum or index level is about, as "S&P 500" in "the S&P 500 rose 2%". */
export function findConcept(
  doc: TokenisedText,
  draft: Draft,
  sentence: Sentence,
  tree: SentenceTree,
  floor: number,
): string | null {
  const words = aboutWhat(doc, draft, sentence, tree, floor);
  return words && textOf(doc, words);
}

function textOf({ text, tokens }: TokenisedText, { from, to }: TokenRange): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}

/** Whose count or time it is: the doer of the verb that has the figure for its object. */
export function findDoer(doc: TokenisedText, draft: Draft, sentence: Sentence, tree: SentenceTree): string | null {
  const { tokens } = doc;
  const figure = { from: draft.from, to: Math.max(draft.unitTo, draft.noun?.to ?? 0, draft.from + 1) };
  const doer = doerOf(tokens, tree, figure);
  if (doer < 0) return null;
  const phrase = widen(tokens, tree, phraseOf(tokens, tree, doer, figure), sentence.from);
  const words = trim(tokens, phrase, sentence.from, tree);
  return words && words.to <= draft.from ? textOf(doc, words) : null;
}

/** "stake **in a college**", "purchase **of shares**": a plain noun right behind completes what is measured, a time or a place does not. */
function completed(tokens: Token[], { head }: NounPhrase, limit: number): number {
  let at = head + 1;
  if (!/^(?:of|in)$/.test(tokens[at]?.lower ?? "")) return at;
  while (/^(?:of|in|the|a|an|its|their|his|her)$/.test(tokens[at]?.lower ?? "")) at += 1;
  const noun = readNounPhrase(tokens, at, limit, true);
  const word = noun && (tokens[noun.head] as Token);
  const isPlain = word && word.text === word.lower && !TIME_NOUNS.has(word.lower);
  return noun && isPlain ? noun.head + 1 : head + 1;
}

/** A measured noun with what describes it, behind whom or what the clause is about: "Apple: stake in a college". */
export function findMeasured(
  doc: TokenisedText,
  draft: Draft,
  noun: NounPhrase,
  sentence: Sentence,
  tree: SentenceTree,
): string {
  const { tokens } = doc;
  const quantity = { from: draft.from, to: Math.max(draft.unitTo, draft.from + 1) };
  const grown = phraseOf(tokens, tree, noun.head, quantity);
  const isTimed = tokens.slice(noun.head + 1, grown.to).some((token) => TIME_NOUNS.has(token.lower));
  const end = isTimed ? noun.head + 1 : Math.max(grown.to, noun.head + 1);
  const words = textOf(doc, { from: noun.from, to: Math.max(end, completed(tokens, noun, sentence.to)) });
  const subject = subjectOfClause(tokens, tree, noun.head);
  const owner = subject < 0 || subject >= noun.from ? null : phraseOf(tokens, tree, subject, quantity);
  const wide = owner && trim(tokens, widen(tokens, tree, owner, sentence.from), sentence.from, tree);
  return wide && wide.to <= draft.from ? `${textOf(doc, wide)}: ${words}` : words;
}
