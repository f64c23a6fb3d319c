import { readSet } from "../../data/read-pairs.js";
import { DOCUMENT_NOUNS } from "../../data/speech-words.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isOwnerMark } from "../speaker.js";
import type { Cue } from "./cue.js";

const DOCUMENTS = readSet(`${DOCUMENT_NOUNS} average poll polls data figures`);
const CLAIM_NOUNS = readSet(
  `estimate estimates forecast forecasts projection projections outlook figures data poll polls survey surveys report reports
  study studies count tally prediction predictions calculation calculations analysis statistics records numbers average`,
);
const NOUN_REACH = 4;
const THAT_NOUNS =
  /^(?:report|reports|claim|claims|allegation|allegations|statement|estimate|finding|findings|warning|warnings|promise|pledge|announcement|prediction|assertion|accusation|suggestion|boast|complaint|contention)$/;

/** "the budget office**'s** 10-year **outlook**": what somebody's noun claims. */
export function nounCueAt(tokens: Token[], at: number, sentence: TokenRange): Cue | null {
  const isThat = tokens[at + 1]?.lower === "that" && THAT_NOUNS.test(tokens[at]?.lower ?? "");
  if (isThat && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ""))
    return { from: at, to: at + 1, pattern: "owned", isBelief: false };
  if (!isThat && !CLAIM_NOUNS.has(tokens[at]?.lower ?? "")) return null;
  for (let back = at - 1; back >= Math.max(sentence.from + 1, at - NOUN_REACH); back -= 1) {
    if (isOwnerMark(tokens[back]) && tokens[back]?.spaced === false)
      return { from: at, to: at + 1, pattern: "owned", isBelief: false };
    if (tokens[back]?.kind === "punct" && tokens[back]?.text !== "-") return null;
  }
  return null;
}

const LEAD = 14;

/** "In a new poll by Acme, 50% …": a document that leads the sentence speaks for what follows the comma. */
export function leadAt(tokens: Token[], sentence: TokenRange): Cue | null {
  if (!/^(?:in|per)$/.test(tokens[sentence.from]?.lower ?? "")) return null;
  let isDocument = false;
  for (let at = sentence.from + 1; at < Math.min(sentence.to, sentence.from + LEAD); at += 1) {
    isDocument ||= DOCUMENTS.has(tokens[at]?.lower ?? "");
    if (tokens[at]?.text === ",")
      return isDocument ? { from: sentence.from, to: sentence.from + 1, pattern: "according", isBelief: false } : null;
  }
  return null;
}

const RECKONINGS = /^(?:estimates?|counts?|accounts?|reckonings?|calculations?|tally|tallies|measures?|admission)$/;
const RECKONING_REACH = 6;

/** "**by** one estimate", "by the union's own count". */
export function reckoningAt(tokens: Token[], at: number, sentence: TokenRange): Cue | null {
  if (tokens[at]?.lower !== "by") return null;
  for (let next = at + 1; next < Math.min(sentence.to, at + RECKONING_REACH); next += 1) {
    const { kind, lower, text } = tokens[next] as Token;
    const isLast = !/^(?:of|for|in|by)$/.test(tokens[next + 1]?.lower ?? "") && next > at + 1;
    if (RECKONINGS.test(lower) && isLast) return { from: at, to: at + 1, pattern: "according", isBelief: false };
    if (kind !== "word" && !/^['’]s?$/.test(text)) return null;
  }
  return null;
}

const POLL_REACH = 10;
const POLL_NOUN = /^(?:polls?|surveys?|average|survey)$/;

/** "leads by five points **in** a new Acme poll". */
export function pollAt(tokens: Token[], at: number, sentence: TokenRange): Cue | null {
  if (tokens[at]?.lower !== "in" || at === sentence.from) return null;
  for (let next = at + 1; next < Math.min(sentence.to, at + POLL_REACH); next += 1) {
    const { kind, lower, text, spaced } = tokens[next] as Token;
    if (POLL_NOUN.test(lower)) return { from: at, to: at + 1, pattern: "according", isBelief: false };
    const isJoint = kind === "punct" && (!spaced || text === "&") && /^(?:-|\/|['’]s?|&|\.)$/.test(text);
    if (!isJoint && (kind === "punct" || /^(?:in|to|for|with|at|by|on|that|and|but)$/.test(lower))) return null;
  }
  return null;
}
