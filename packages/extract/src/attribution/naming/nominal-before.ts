import { endsTime } from "../../dates/tells-when.js";
import { isCapital } from "../../entities/capitals.js";
import { textOf } from "../../tokens/text-of.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import {
  DETERMINER,
  isEdge,
  isPointer,
  isPronoun,
  LEFT_EDGE,
  type NameIndex,
  nominal,
  orgIn,
  SPEAKERS,
  type Speaker,
} from "../speaker.js";

/** "Advocates", "cement makers": without an article only plurals speak. */
const isPluralNoun = ({ lower }: Token): boolean => /[^su]s$/.test(lower) && lower.length > 4;

const PREPOSITION = /^(?:in|on|at|of|for|with|to|from|by|about|over|after|before)$/;

/** "supporters of the **president**", "in the **past**": a noun that a preposition brings in is no subject. */
export function isBroughtIn(tokens: Token[], { from }: TokenRange): boolean {
  let at = from;
  while (DETERMINER.test(tokens[at - 1]?.lower ?? "")) at -= 1;
  return PREPOSITION.test(tokens[at - 1]?.lower ?? "");
}

/** Before "said", "says" and "told" any noun with an article speaks: "the billionaire says". */
function isPlainNoun(tokens: Token[], end: number, cue: number): boolean {
  const word = tokens[end - 1] as Token;
  const isSaid = /^(?:said|says|told|say)$/.test(tokens[cue]?.lower ?? "");
  if (!(isSaid || isPlainVerb(tokens, cue)) || word.kind !== "word" || word.text !== word.lower) return false;
  if (word.lower.length < 4 || /(?:ly|ing|ed|self)$/.test(word.lower)) return false;
  for (let at = end - 2; at >= Math.max(0, end - 6); at -= 1) {
    if (tokens[at]?.sentence !== word.sentence || /^(?:that|what|but|while|,|["“])$/.test(tokens[at]?.lower ?? ""))
      return isPluralNoun(word);
    if (isSaid && DETERMINER.test(tokens[at]?.lower ?? "")) return !PREPOSITION.test(tokens[at - 1]?.lower ?? "");
    if (tokens[at]?.kind !== "word" || LEFT_EDGE.test(tokens[at]?.lower ?? "")) return false;
  }
  return end < 6 && isPluralNoun(word);
}

const LONGEST_LABEL = 4;

/** 'The polls were right - HuffPollster: "…"': the words in capitals before a colon. */
function headingBefore(text: string, tokens: Token[], end: number, from: number, index: NameIndex): Speaker | null {
  let start = end - 1;
  while (start > from && end - start <= LONGEST_LABEL && isCapital(tokens[start - 1])) start -= 1;
  return end - start > LONGEST_LABEL ? null : nominal(text, tokens, { from: start, to: end }, index);
}

function isPlainVerb(tokens: Token[], at: number): boolean {
  return /^(?:said|says|say|told|found|argued|argue|added|reported|estimated|put)$/.test(tokens[at]?.lower ?? "");
}

const ARTICLE = /^(?:the|a|an)$/;
export function nominalBefore(
  text: string,
  tokens: Token[],
  end: number,
  from: number,
  cue: number,
  index: NameIndex,
): Speaker | null {
  const word = tokens[end - 1];
  if (!word || end - 1 < from) return null;
  if (tokens[cue]?.text === ":" && isCapital(word)) return headingBefore(text, tokens, end, from, index);
  if (isPronoun(word.lower) || (isPointer(word.lower) && isPlainVerb(tokens, cue)))
    return { range: { from: end - 1, to: end }, mention: null, words: word.lower, role: null, org: null };
  const listed = nominalHead(tokens, end, from);
  const head = listed < 0 && isPlainNoun(tokens, end, cue) ? end - 1 : listed;
  if (head < 0) return null;
  let start = head;
  while (
    start > from &&
    end - start < 12 &&
    !ARTICLE.test(tokens[start]?.lower ?? "") &&
    !isEdge(tokens, start - 1) &&
    // "Last week officials said": a time is no part of who speaks.
    !endsTime(tokens, start - 1) &&
    !/^(?:of|to|for|and)$/.test(tokens[start - 1]?.lower ?? "")
  )
    start -= 1;
  start = overPair(tokens, start, from);
  while (start < head && DETERMINER.test(tokens[start]?.lower ?? "")) start += 1;
  const range = { from: start, to: end };
  return { range, mention: null, words: textOf({ text, tokens }, range), role: null, org: orgIn(range, index) };
}

/** "**Federal and** state officials", "**Doctors and** nurses": back over the first of a pair that opens its clause. */
function overPair(tokens: Token[], start: number, from: number): number {
  const first = tokens[start - 2];
  if (tokens[start - 1]?.lower !== "and" || start - 2 < from || first?.kind !== "word") return start;
  const before = tokens[start - 3];
  const isOpening =
    before === undefined ||
    before.sentence !== first.sentence ||
    /^(?:,|["“]|that|but|while|as|so|though)$/.test(before.lower);
  return isOpening && !LEFT_EDGE.test(first.lower) && !isPronoun(first.lower) ? start - 2 : start;
}

/** What may stand behind a noun that speaks: "a person familiar with the matter", "two people briefed on the talks". */
const DESCRIBED =
  /^(?:of|for|in|at|with|on|from|to|about|familiar|briefed|close|involved|present|seen|obtained|reviewed|polled|surveyed|working|living|speaking)$/;

function isThinkTank(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "-" ? tokens[at - 2] : tokens[at - 1];
  return /^tanks?$/.test(tokens[at]?.lower ?? "") && before?.lower === "think";
}

/** "officials", and "officials in the ministry", "a spokesman for the group": the noun that speaks, a few words back. */
function nominalHead(tokens: Token[], end: number, from: number): number {
  for (let at = end - 1; at >= Math.max(from, end - 10); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === "punct" && !/^(?:-|'s|’s|&)$/.test(token.text)) return -1;
    const isFree = at === end - 1 || DESCRIBED.test(tokens[at + 1]?.lower ?? "");
    if (isFree && (SPEAKERS.has(token.lower) || isThinkTank(tokens, at))) return at;
  }
  return -1;
}
