import type { Sentence, Token, TokenisedText } from "../tokens/token.js";
import type { Draft } from "./draft.js";
import { DOWN, STOPS, UP, VERBS } from "./word-sets.js";

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

/** What a share, price, sum or index level is about: the subject of its verb, as "S&P 500" in "the S&P 500 rose 2%". */
export function findConcept(doc: TokenisedText, draft: Draft, sentence: Sentence): string | null {
  if (draft.kind === "count" || draft.kind === "duration") return null;
  const { tokens, text } = doc;
  const of = ofEnd(tokens, draft, sentence.from);
  const end = of >= 0 ? of : subjectEnd(tokens, draft, sentence.from);
  if (end < 0) return null;
  let from = end + 1;
  while (from > sentence.from && end - from < LONGEST) {
    const token = tokens[from - 1] as Token;
    if (EDGES.test(token.lower) || (token.kind === "word" && token.text === token.lower && VERBS.has(token.lower)))
      break;
    from -= 1;
  }
  while (from <= end && (STOPS.has(tokens[from]?.lower ?? "") || LEADS.test(tokens[from]?.lower ?? ""))) from += 1;
  if (from > end) return null;
  return text.slice((tokens[from] as Token).start, (tokens[end] as Token).end);
}
