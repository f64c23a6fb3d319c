import type { Token } from "../../tokens/token.js";
import { isClosingQuote, startsNumber } from "../choice/claim-marks.js";

const SELF = /^(?:himself|herself|itself|themselves|myself|ourselves)$/;
const OWNER = /^(?:his|her|its|their|my|our)$/;
const REACH = 3;

function hasSoon(tokens: Token[], at: number, word: RegExp): boolean {
  for (let i = at; i < at + REACH; i += 1) if (word.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** By how a verb begins: what behind it tells that it is a deed and says nothing. */
const SENSES: readonly [verb: RegExp, isDeed: (tokens: Token[], next: number) => boolean][] = [
  // "added 300 jobs", "adds to the drama"
  [/^add/, (tokens, next) => tokens[next]?.lower === "to" || isObject(tokens, next)],
  // "declined 40 percent", "declined in May"; but "declined to say"
  [/^declin/, (tokens, next) => tokens[next]?.lower !== "to"],
  // "found its way"
  [/^f(?:ind|ound)/, (tokens, next) => OWNER.test(tokens[next]?.lower ?? "") && tokens[next + 1]?.lower === "way"],
  // "identified herself to the paper"
  [/^identif/, (tokens, next) => SELF.test(tokens[next]?.lower ?? "")],
  // "puts him within $4 million", "put $5 million into"
  [/^puts?$/, (tokens, next) => isObject(tokens, next) || hasSoon(tokens, next + 1, /^(?:within|into)$/)],
  // "called off", "wrote down", "wrote off", "showed up"
  [/^call/, (tokens, next) => /^(?:off|up)$/.test(tokens[next]?.lower ?? "")],
  [/^wr[io]t/, (tokens, next) => /^(?:off|down)$/.test(tokens[next]?.lower ?? "")],
  [
    /^show/,
    (tokens, next) => tokens[next]?.lower === "up" && !isSum(tokens, next + 1) && tokens[next + 1]?.lower !== "by",
  ],
];

const BENT = /^(?:about|around|nearly|almost|roughly|over|some|another|more|than)$/;

/** A number at once, or behind words that bend it. */
function isSum(tokens: Token[], from: number): boolean {
  let at = from;
  while (at < from + REACH && BENT.test(tokens[at]?.lower ?? "")) at += 1;
  return startsNumber(tokens[at]);
}

const VERB = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|did|do|does)$/;
const CLAUSE_REACH = 12;

/** A number that is what was added or put; "added 300 jobs **would** go" claims it. */
function isObject(tokens: Token[], from: number): boolean {
  if (!isSum(tokens, from)) return false;
  for (let at = from; at < from + CLAUSE_REACH; at += 1) {
    const token = tokens[at];
    if (!token || /^[.,;:]$/.test(token.text)) return true;
    if (VERB.test(token.lower)) return false;
  }
  return true;
}

const QUOTE_REACH = 6;

/** '"It doubled," she **added** to the paper': what is claimed stands before. */
function isBehindQuote(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i >= at - QUOTE_REACH && tokens[i]?.sentence === sentence; i -= 1)
    if (isClosingQuote(tokens[i])) return true;
  return false;
}

/** Whether a verb that may claim something is used in a sense that claims nothing, by the words behind it. */
export function isOtherSense(tokens: Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? "";
  return SENSES.some(([begins, isDeed]) => begins.test(verb) && isDeed(tokens, at + 1)) && !isBehindQuote(tokens, at);
}
