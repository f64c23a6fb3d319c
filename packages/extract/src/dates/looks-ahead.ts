import type { Token } from "../tokens/token.js";

const AHEAD =
  /^(?:will|would|see|sees|seen|targets?|targeting|hopes?|expects?|forecasts?|predicts?|expected|scheduled|planned|due|upcoming|plans|aims|slated|upcoming|ahead|chance|bets|deadline|starting|beginning|recommends?|starts|begins|expires|resumes|effective)$/;
const AHEAD_REACH = 20;
const TOLD = /^(?:had|was|were|did|died|killed|rose|fell|began|took|ended|won|lost|said)$/;
const NEAR_VERB = 4;

/** "**Takes effect** on Jan. 1", "rates **go up** in May". */
function comesInto(tokens: Token[], at: number): boolean {
  const [before, word, next] = [at - 1, at, at + 1].map((near) => tokens[near]?.lower ?? "");
  if (/^goe?s?$/.test(word ?? "")) return /^(?:up|down|on|into)$/.test(next ?? "");
  return word === "effect" && /^takes?$/.test(before ?? "");
}

const FROM_REACH = 8;

/** "**From October** the ration would be halved": the verb behind the date looks forward. */
function isFromOn(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== "from") return false;
  const clause = tokens.slice(at, at + FROM_REACH).filter(({ sentence }) => sentence === tokens[at]?.sentence);
  const end = clause.findIndex(({ text }) => /^[;:"“”]$/.test(text));
  return clause.slice(0, end < 0 ? clause.length : end).some(({ lower }) => /^(?:will|would)$/.test(lower));
}

/** Whether the words around a date look forward: "is due in June", "will end by 3 May"; "since May" never does. */
export function looksAhead(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  if (tokens[at - 1]?.lower === "since") return false;
  if (isFromOn(tokens, at)) return true;
  for (let back = at - 1; back >= Math.max(0, at - AHEAD_REACH) && tokens[back]?.sentence === sentence; back -= 1) {
    const { lower, text } = tokens[back] as Token;
    const isSet = lower === "set" && /^(?:to|for)$/.test(tokens[back + 1]?.lower ?? "");
    // "Has **seen** mixed results" looks back, "is seen rising" ahead.
    const isPerfect = lower === "seen" && /^(?:has|have|had)$/.test(tokens[back - 1]?.lower ?? "");
    if (
      (AHEAD.test(lower) && text === lower && !isPerfect) ||
      isSet ||
      comesInto(tokens, back) ||
      /['’]ll$/.test(lower)
    )
      return true;
    const isPassive = /^(?:is|are|be|been|being)$/.test(tokens[back - 1]?.lower ?? "");
    const isTold =
      TOLD.test(lower) || (text === lower && !isPassive && /[a-z]{3}ed$/.test(lower) && !AHEAD.test(lower));
    if (/^[;:]$/.test(text) || (back > at - NEAR_VERB && isTold)) return false;
  }
  return false;
}

const AWAITED = /^(?:will|due|scheduled|expected|planned|slated)$/;
const DAY_REACH = 9;

/** "Will vote on Friday", "is set for Thursday": a weekday soon behind such a word, with nothing told between, is the next one. */
export function awaitsDay(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let back = at - 1; back >= Math.max(0, at - DAY_REACH) && tokens[back]?.sentence === sentence; back -= 1) {
    const { lower, text, kind } = tokens[back] as Token;
    if (kind === "punct" || TOLD.test(lower) || /^(?:that|and|but)$/.test(lower)) return false;
    const isSet = lower === "set" && /^(?:to|for)$/.test(tokens[back + 1]?.lower ?? "");
    if (isSet || (text === lower && AWAITED.test(lower))) return true;
  }
  return false;
}

const STARTS = /^(?:is|are|begins?|resumes?|expires?|opens|meets?)$/;

/** "The next match **is on** Friday", "talks **resume on** Monday". */
export function startsOn(tokens: Token[], at: number): boolean {
  const [before, verb] = [tokens[at - 3]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
  const isPhrase = (verb === "place" && /^takes?$/.test(before)) || (verb === "off" && /^kicks?$/.test(before));
  return tokens[at - 1]?.lower === "on" && (isPhrase || STARTS.test(verb));
}

const EVENT =
  /^(?:attacks?|massacres?|bombings?|blasts?|explosions?|earthquakes?|quake|shootings?|killings?|crash|crashes|raids?|riots?|assaults?|strikes?|coup|uprising|disaster|fires?|floods?|murders?|deaths?)$/;

/** "The Oct. 7 **attacks**": an event is named by a day that is over. */
export function namesEvent(tokens: Token[], to: number): boolean {
  return EVENT.test(tokens[to]?.lower ?? "") || EVENT.test(tokens[to + 1]?.lower ?? "");
}

const TOLD_REACH = 8;

/** Whether a verb in the past stands before a date: "was held on Sept. 5" is of the last one. */
export function isToldBefore(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let back = at - 1; back >= Math.max(0, at - TOLD_REACH) && tokens[back]?.sentence === sentence; back -= 1) {
    const { lower, text } = tokens[back] as Token;
    if (text === lower && (TOLD.test(lower) || (lower.length > 4 && lower.endsWith("ed")))) return true;
  }
  return false;
}
