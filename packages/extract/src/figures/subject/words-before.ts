import { MONTH_NAMES } from "../../dates/day-names.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import { textOf } from "../../tokens/text-of.js";
import type { Sentence, Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { DOWN, STOPS, TIME_NOUNS, UP, VERBS } from "../reading/word-sets.js";
import { type Concept, headWithin, tokensOf } from "./concept.js";

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

/** "bank stocks, which were up 2.8%": the words that a relative pronoun stands for. */
function relativeNoun(tokens: Token[], end: number, from: number): number {
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
    if (text !== lower && MONTH_NAMES.has(lower)) return at > range.from;
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

/** What stands before the predicate of a quantity back to the edge of its clause, where nothing better is known. */
export function wordsBefore(
  doc: TokenisedText,
  draft: Draft,
  sentence: Sentence,
  tree: SentenceTree,
  floor: number,
): Concept | null {
  const { tokens } = doc;
  const end = relativeNoun(tokens, subjectEnd(tokens, draft, sentence.from), sentence.from);
  const direct = end < 0 ? null : trim(tokens, phraseTo(tokens, end, sentence, tree), floor, tree);
  return (
    direct && { text: textOf(doc, direct), head: headWithin(tree, direct), words: tokensOf(direct), isMeasured: false }
  );
}
