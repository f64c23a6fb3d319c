import { tellsWhen } from "../../dates/tells-when.js";
import { isNumber } from "../../numbers/read-words.js";
import type { Token } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import type { Candidate, Target } from "./attribution-features.js";
import { isClosingQuote, isDashSign } from "./claim-marks.js";

/**
 * What is held against a candidate, on the scale of log odds: that the figure is of those who act or stands outside the claim,
 * beside a quotation or in an aside, is a time, or is a share of others than the speakers.
 */
const AWAY = { outside: -5, beside: -3, aside: -2, time: -2, counted: -1 };

/** Further back than this nothing is looked at, so that a sentence of any length is read in time. */
const REACH = 60;

/** First and last token of speaker and cue, the last exclusive. */
function edgesOf({ cue, speaker }: Attribution): [first: number, last: number] {
  return speaker ? [Math.min(speaker.from, cue.from), Math.max(speaker.to, cue.to)] : [cue.from, cue.to];
}

const isPercent = (tokens: Token[], { to }: Target): boolean => /^(?:percent|%)$/.test(tokens[to - 1]?.lower ?? "");

const PREFERRING = /^(?:favou?r|prefer|back|support|oppos)/;

/** "officers **favored** him 46 percent to 32": the share is of those who do so. */
function isPreferred(tokens: Token[], target: Target, { cue }: Attribution): boolean {
  return PREFERRING.test(tokens[cue.from]?.lower ?? "") && target.from >= cue.to && isPercent(tokens, target);
}

const TELLING = /^(?:said|says|say|told|tells|spoke|speaks|speaking|saying)$/;
const HEARERS =
  /^(?:to|an?|the|about|around|some|nearly|almost|over|more|than|his|her|their|of|\p{L}+ing|small|large|huge|crowds?|audiences?|groups?|rally|room|panel|hall|conference)$/u;

/** "told **3,000** in Reno", "said to a crowd of **500**": those who hear it. */
function isHearer(tokens: Token[], target: Target, attribution: Attribution): boolean {
  const verb = tokens[attribution.cue.from]?.lower ?? "";
  const [, from] = edgesOf(attribution);
  if (!TELLING.test(verb) || target.from < from || isPercent(tokens, target)) return false;
  if (!verb.startsWith("t") && tokens[from]?.lower !== "to") return false;
  return tokens.slice(from, Math.min(target.from, from + REACH)).every(({ lower }) => HEARERS.test(lower));
}

/** '"It is over," he said, looking out at **300** people': beside a quotation that is done with, the article tells what was done. */
function isBesideQuote(tokens: Token[], target: Target, attribution: Attribution): boolean {
  const [first, from] = edgesOf(attribution);
  if (!isClosingQuote(tokens[first - 1]) || target.from <= from || tokens[from]?.text !== ",") return false;
  if (!/\p{L}{3,}ing$/u.test(tokens[from + 1]?.lower ?? "")) return false;
  return !tokens.slice(from, Math.min(target.from, from + REACH)).some(({ lower }) => /^(?:that|:|["“])$/.test(lower));
}

/** A dash between words, whether it is written as one sign or two; no hyphen. */
function isDash(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!isDashSign(token)) return false;
  const { text, spaced } = token;
  const isSecond = text === "-" && !spaced && tokens[at - 1]?.text === "-";
  return !isSecond && (spaced || text !== "-" || tokens[at + 1]?.text === "-");
}

/** "an ambitious - some **say** unrealistic - pledge of $9 billion": a claim within dashes that ends with them. */
function isShutIn(tokens: Token[], target: Target, attribution: Attribution): boolean {
  const [first, last] = edgesOf(attribution);
  if (first === 0 || target.from < last || !isDash(tokens, first - 1)) return false;
  for (let at = last + 1; at < Math.min(target.from, last + REACH); at += 1) if (isDash(tokens, at)) return true;
  return false;
}

/** "warned the town - **9,000** people live there - of a storm": in an open aside, or behind "where", the article speaks more often. */
function isAside(tokens: Token[], target: Target, attribution: Attribution): boolean {
  const [, last] = edgesOf(attribution);
  let isOpen = false;
  for (let at = Math.max(last, target.from - REACH); at < target.from; at += 1) {
    if (tokens[at]?.lower === "where") return true;
    if (isDash(tokens, at)) isOpen = !isOpen;
  }
  return isOpen;
}

const SHARE = /^(?:half|third|quarter|most|majority|percent|%)$/;

/** "a third say …, compared with **23 percent** who": those who are counted do not count others. */
function isCounted(tokens: Token[], target: Target, { speaker }: Attribution): boolean {
  if (!speaker || !isPercent(tokens, target)) return false;
  for (let at = speaker.from; at < speaker.to && tokens[at]?.lower !== "of"; at += 1)
    if (SHARE.test(tokens[at]?.lower ?? "") || (isNumber(tokens[at]) && tokens[at + 1]?.text !== "-")) return true;
  return false;
}

/** How much is held against a candidate by what stands between claim and figure: 0 or less. Only what shares its sentence is read so. */
export function leaningAway(tokens: Token[], target: Target, { attribution, via }: Candidate): number {
  const time = tellsWhen(tokens, target.to) ? AWAY.time : 0;
  if (via !== "sentence") return time;
  const isOutside =
    isPreferred(tokens, target, attribution) ||
    isHearer(tokens, target, attribution) ||
    isShutIn(tokens, target, attribution);
  if (isOutside) return AWAY.outside;
  if (isBesideQuote(tokens, target, attribution)) return AWAY.beside;
  const share = isCounted(tokens, target, attribution) ? AWAY.counted : 0;
  return time + share + (isAside(tokens, target, attribution) ? AWAY.aside : 0);
}
