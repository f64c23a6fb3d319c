import type { Token } from "../../tokens/token.js";
import { isClosingQuote, startsNumber } from "../choice/claim-marks.js";

const SELF = /^(?:himself|herself|itself|themselves|myself|ourselves)$/;
const OWNER = /^(?:his|her|its|their|my|our)$/;
/** So many words behind the verb settle its sense. */
const REACH = 3;

function hasSoon(tokens: Token[], at: number, word: RegExp): boolean {
  for (let i = at; i < at + REACH; i += 1) if (word.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "**showed up** late"; but "showed up to 40 boats were lost" claims it. */
function isArrival(tokens: Token[], next: number): boolean {
  if (tokens[next]?.lower !== "up") return false;
  const behind = tokens[next + 1]?.lower === "to" ? next + 2 : next + 1;
  return tokens[behind]?.lower !== "by" && !isSum(tokens, behind);
}

/** Verbs that may claim something, by how they begin, and where the words behind them (from `next` on) show a deed instead. */
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
  // "called off", "called up"
  [/^call/, (tokens, next) => /^(?:off|up)$/.test(tokens[next]?.lower ?? "")],
  // "wrote off", "wrote down"
  [/^wr[io]t/, (tokens, next) => /^(?:off|down)$/.test(tokens[next]?.lower ?? "")],
  [/^show/, isArrival],
];

const BENT = /^(?:about|around|nearly|almost|roughly|over|some|another|more|than)$/;

/** Whether a number stands there, at once or behind words that bend it. */
function isSum(tokens: Token[], from: number): boolean {
  let at = from;
  while (at < from + REACH && BENT.test(tokens[at]?.lower ?? "")) at += 1;
  return startsNumber(tokens[at]);
}

const VERB = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|did|do|does)$/;
const CLAUSE_REACH = 12;

/** Whether a number is what was added or put, since no verb follows in its clause: "added 300 jobs **would** go" claims it. */
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

/** Whether a verb that may claim something ("added", "declined", "put") is used in another sense that claims nothing. */
export function isOtherSense(tokens: Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? "";
  return SENSES.some(([begins, isDeed]) => begins.test(verb) && isDeed(tokens, at + 1)) && !isBehindQuote(tokens, at);
}
