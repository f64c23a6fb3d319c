import { isSubstantive } from "../../syntax/is-substantive.js";
import { hasFiniteClass } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isPurpose } from "../reading/is-purpose.js";
import { isTime } from "./is-time.js";
import { INSIDE, JOINTS, LONGEST, phraseAfter, phraseFrom } from "./near-phrase.js";

const PUTTING =
  /^(?:put|puts|putting|set|sets|setting|value[sd]?|valuing|pricing|estimate[sd]?|price[sd]?|peg|pegs|pegged|place[sd]?|rated|keep|keeps|kept|hold|holds|held|leave|leaves|left|leaving)$/;
const PUT_REACH = 16;

/** "**monitoring**, which he put at": what a relative pronoun before such a verb stands for. */
function whichBefore(tokens: Token[], tree: SentenceTree, verb: number): TokenRange | null {
  if (!PUTTING.test(tokens[verb]?.lower ?? "")) return null;
  let at = verb - 1;
  while (at > verb - 4 && !/^(?:which|that)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  if (!/^(?:which|that)$/.test(tokens[at]?.lower ?? "") || at === verb - 1) return null;
  const to = tokens[at - 1]?.text === "," ? at - 1 : at;
  const from = phraseFrom(tokens, tree, to);
  return from < to && isSubstantive(tree, to - 1) ? { from, to } : null;
}

/** "puts **support for the mayor** this month at 49 percent": what is put at so much. */
export function putNoun(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  if (tokens[start - 1]?.lower !== "at") return null;
  const which = whichBefore(tokens, tree, start - 2);
  if (which) return which;
  for (let at = start - 2; at >= Math.max(tree.from, start - PUT_REACH); at -= 1) {
    const { lower, text, kind } = tokens[at] as Token;
    const isNoun =
      /^(?:value|estimate|price|peg|place|set|hold|values|estimates|prices|holds|places|sets)$/.test(lower) &&
      isSubstantive(tree, at);
    if (PUTTING.test(lower) && !isNoun && text === lower && at < start - 2)
      return phraseAfter(tokens, tree, at + 1, start - 1);
    if (kind === "punct" && !JOINTS.test(text)) return null;
    if (hasFiniteClass(tree, at) && text === lower) return null;
  }
  return null;
}

const AHEAD = /^(?:lead|leads|led|leading|trail(?:s|ed|ing)?|beat|beats|beating|defeat(?:s|ed|ing)?|over|against)$/;

/** "leads **Olsen** by 43 percent to **38**", "leads Olsen 43%-**38**%": the second share is the rival's. */
export function rivalBefore(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  const isSecond =
    tokens[start - 1]?.lower === "to" || (/^[-–]$/.test(tokens[start - 1]?.text ?? "") && !tokens[start]?.spaced);
  if (!isSecond || !tree.isQuantity(start - 2)) return null;
  for (let at = start - 3; at >= Math.max(tree.from, start - PUT_REACH); at -= 1) {
    if (tokens[at]?.kind === "punct" && !/^[-,]$/.test(tokens[at]?.text ?? "")) return null;
    if (AHEAD.test(tokens[at]?.lower ?? ""))
      return phraseAfter(tokens, tree, at + 1, start - 1) ?? namesFrom(tokens, at + 1, start - 1);
  }
  return null;
}

/** The words with capitals from a token on, whatever the tagger takes them for. */
function namesFrom(tokens: Token[], from: number, limit: number): TokenRange | null {
  let to = from;
  while (to < limit && tokens[to]?.kind === "word" && tokens[to]?.text !== tokens[to]?.lower) to += 1;
  return to > from ? { from, to } : null;
}

const SOLD = /^(?:sold|auctioned|bought|rented|leased|let|traded|advertised|offered|available|listed|snapped)$/;
const SOLD_REACH = 12;
const BE = /^(?:is|are|was|were|be|been|being|still)$/;

/** "**were sold** at the gate for", "**went** last week for": the verb whose subject the price behind "for" is of, or -1. */
export function soldBefore(tokens: Token[], tree: SentenceTree, start: number): number {
  if (tokens[start - 1]?.lower !== "for") return -1;
  for (let at = start - 2; at >= Math.max(tree.from + 1, start - SOLD_REACH); at -= 1) {
    const { lower, text } = tokens[at] as Token;
    if (/^[,;:]$/.test(text)) return -1;
    if (lower === "went" || lower === "going" || lower === "goes" || lower === "sells") return at;
    const before = tokens[at - 1]?.lower ?? "";
    if (SOLD.test(lower)) return BE.test(before) ? at : -1;
  }
  return -1;
}

const TRADES =
  /^(?:sells?|sold|selling|buys?|bought|buying|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|auction(?:s|ed))$/;

/** "**sold** Warsaw 180 tanks for $6bn", "**bought** the mill from a rival for $5m": the last noun of what changed hands. */
export function tradedBefore(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  if (tokens[start - 1]?.lower !== "for") return null;
  for (let at = start - 2; at > Math.max(tree.from, start - SOLD_REACH); at -= 1) {
    if (/^[,;:]$/.test(tokens[at]?.text ?? "")) return null;
    if (!TRADES.test(tokens[at]?.lower ?? "")) continue;
    if (BE.test(tokens[at - 1]?.lower ?? "")) return null;
    return lastThing(tokens, tree, at + 1, start - 1);
  }
  return null;
}

/** The last of the phrases side by side: of "Warsaw 180 tanks" the tanks. */
function lastThing(tokens: Token[], tree: SentenceTree, from: number, limit: number): TokenRange | null {
  let [first, to] = [-1, -1];
  for (let at = from; at < limit; at += 1) {
    if (/^(?:preposition|to|relative|conjunction)$/.test(tree.classAt(at))) break;
    if (!isSubstantive(tree, at) || isTime(tokens, at) || tree.isQuantity(at)) continue;
    first = to === at ? first : at;
    to = at + 1;
  }
  return to < 0 ? null : { from: first, to };
}

const PAID_FOR = /^(?:pay|pays|paid|paying|charge[sd]?|charging|asks?|asked|bid|offer(?:s|ed)?|sell|sells|sold)$/;
const PUT_INTO = /^(?:invest(?:s|ed|ing)?|spend|spends|spent|spending|pour(?:s|ed)?|put|puts|sank|pump(?:s|ed)?)$/;

const ADDED_TO = /^(?:add|adds|added|adding|tack(?:s|ed)?)$/;
const TAKEN_OFF =
  /^(?:knock(?:s|ed|ing)?|wipe[sd]?|wiping|shave[sd]?|shaving|lop(?:s|ped)?|strip(?:s|ped)?|take|takes|took|taken|taking|cut|cuts|cutting|slice[sd]?|slicing|slash(?:es|ed|ing)?|trim(?:s|med)?|chop(?:s|ped)?|deduct(?:s|ed)?|subtract(?:s|ed)?)$/;
const BEHIND: Record<string, RegExp> = {
  for: PAID_FOR,
  in: PUT_INTO,
  on: PUT_INTO,
  into: PUT_INTO,
  to: ADDED_TO,
  off: TAKEN_OFF,
  from: TAKEN_OFF,
};

/** "paid $5 for **fresh air**", "added half a point to **prices**": what a sum buys, and what it is added to or taken from. */
export function receiverOf(tokens: Token[], tree: SentenceTree, quantity: TokenRange): number {
  const verbs = BEHIND[tokens[quantity.to]?.lower ?? ""];
  if (!verbs) return -1;
  let isGiven = false;
  for (let at = quantity.from - 1; at >= Math.max(tree.from, quantity.from - 4); at -= 1)
    isGiven ||= verbs.test(tokens[at]?.lower ?? "");
  if (!isGiven) return -1;
  let head = -1;
  for (let at = quantity.to + 1; at < Math.min(tree.to, quantity.to + LONGEST); at += 1) {
    if (!INSIDE.test(tree.classAt(at)) && !JOINTS.test(tokens[at]?.lower ?? "")) break;
    if (tokens[at]?.lower === "of") break;
    if (isSubstantive(tree, at)) head = at;
  }
  return head >= 0 && !isTime(tokens, head) && !isPurpose(tokens, head) ? head : -1;
}

/** "$21,972 for **the van**": what a price stands beside, where nothing else says what it is of. */
export function givenFor(tokens: Token[], tree: SentenceTree, { to }: TokenRange): TokenRange | null {
  if (tokens[to]?.lower !== "for" || tree.isQuantity(to + 1)) return null;
  const range = phraseAfter(tokens, tree, to + 1, Math.min(tree.to, to + LONGEST));
  return range && !isTime(tokens, range.to - 1) ? range : null;
}

/** "By 43%-41%, **the public** says": whose shares a sentence begins with. */
export function nounAfterBy(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange): TokenRange | null {
  let [first, end] = [from, to];
  const isPair = (at: number): boolean => /^[-–]$/.test(tokens[at]?.text ?? "");
  if (isPair(first - 1)) while (first > tree.from && (isPair(first - 1) || tree.isQuantity(first - 1))) first -= 1;
  else if (isPair(end)) while (end < tree.to && (isPair(end) || tree.isQuantity(end))) end += 1;
  if (tokens[first - 1]?.lower !== "by" || tokens[end]?.text !== ",") return null;
  return phraseAfter(tokens, tree, end + 1, Math.min(tree.to, end + LONGEST));
}
