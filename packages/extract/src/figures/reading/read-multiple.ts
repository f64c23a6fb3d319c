import type { Bound, Change } from "@newsledger/contracts";
import { FOLDS, MULTIPLES } from "../../data/number-words.js";
import { readPairs } from "../../data/read-pairs.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import type { Draft } from "./draft.js";
import { findModifier } from "./modifiers.js";
import { changeOf } from "./read-change.js";
import type { SentenceScope } from "./sentence-scope.js";
import { DOWN, UP } from "./word-sets.js";

const FOLD = readPairs(FOLDS);
const MULTIPLE = readPairs(MULTIPLES);

const OF_WHAT = /^(?:the|that|what|its|their|his|her|those|last|as|from|this|our)$/;
const LED = /^(?:to|nearly|almost|than|about|around|roughly|will|would|could|may|might|can|should|must|at|more)$/;
const OTHER_SENSE =
  /^(?:down|up|back|as|digits?|check|checking|standards?|act|agent|murder|bill|decker|time|period|play|bed|room|faults?|bogey)$/;
const OCCASIONS = /^(?:a|an|per|each|every|daily|weekly|in|on|before|this|last)$/;

/** "in half" behind a verb that cuts: "cut its debt in half". */
const CUTTING =
  /^(?:cut|cuts|cutting|slash|slashed|slashing|reduce|reduced|reducing|split|sliced|chop|chopped|shrink|shrank)$/;
const CUT_REACH = 20;

function isCutInHalf(tokens: Token[], at: number, from: number): boolean {
  if (tokens[at]?.lower !== "half" || tokens[at - 1]?.lower !== "in") return false;
  for (let back = at - 2; back >= Math.max(from, at - CUT_REACH); back -= 1)
    if (CUTTING.test(tokens[back]?.lower ?? "")) return true;
  return false;
}

/** Whether a word of multiplying says how much: "doubled to", "nearly double", "twice the rate", not "double down". */
function multiplies(tokens: Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (tokens[at]?.text !== word && at > 0 && tokens[at - 1]?.sentence === tokens[at]?.sentence) return false;
  if (OTHER_SENSE.test(next) && !(word === "twice" && next === "as")) return false;
  if (next === "over" && /^(?:in|with|onto|laughing|,|\.|and)$/.test(tokens[at + 2]?.lower ?? ".")) return false;
  if (tokens[at + 1]?.text === "-" && !tokens[at + 1]?.spaced) return false;
  if (word === "twice" && next === "that")
    return (
      tokens[at + 2]?.lower === "of" ||
      tokens[at + 2]?.kind !== "word" ||
      /^(?:amount|number|rate|level|figure|sum|in|at|for|from|on|last|by|this|when|a|as|during|since|before)$/.test(
        tokens[at + 2]?.lower ?? "",
      )
    );
  if (word === "twice") return OF_WHAT.test(next) && next !== "from" && !OCCASIONS.test(next);
  if (/^(?:double|triple|treble|quadruple)$/.test(word)) return OF_WHAT.test(next) || LED.test(before);
  if (/^(?:doubles|trebles)$/.test(word)) return OF_WHAT.test(next);
  return true;
}

function valueAt(tokens: Token[], at: number, from: number): number | undefined {
  const { lower: word, kind } = tokens[at] as Token;
  const fold = FOLD.get(word);
  if (fold !== undefined) return fold;
  if (foldEnd(tokens, at) > at) {
    if (kind === "number" && /^\d{1,4}(?:\.\d)?$/.test(word)) return Number(word);
    return FOLD.get(`${word}fold`);
  }
  if (word === "half") return isCutInHalf(tokens, at, from) ? 0.5 : undefined;
  const value = MULTIPLE.get(word);
  return value !== undefined && multiplies(tokens, at) ? value : undefined;
}

/** "a **10x** zoom": so many times, and neither sides ("4x4") nor a name. */
function isTimesSign(tokens: Token[], at: number): boolean {
  const [number, sign, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (number?.kind !== "number" || !number.spaced || !/^[x×]$/.test(sign?.text ?? "") || sign?.spaced) return false;
  return next === undefined || (next.kind !== "number" && next.text !== "-");
}

/** The token behind "-fold", "fold" or "x"; the number's own where none stands there. */
function foldEnd(tokens: Token[], at: number): number {
  if (isTimesSign(tokens, at)) return at + 2;
  if (tokens[at + 1]?.text === "-" && tokens[at + 2]?.lower === "fold") return at + 3;
  return tokens[at]?.kind === "number" && tokens[at + 1]?.lower === "fold" ? at + 2 : at;
}

function endAt(tokens: Token[], at: number): number {
  return Math.max(foldEnd(tokens, at), at + 1);
}

function ends(bound: Bound, value: number): { low: number | null; high: number | null } {
  const isOpenLow = bound === "less_than" || bound === "at_most";
  const isOpenHigh = bound === "more_than" || bound === "at_least";
  return { low: isOpenLow ? null : value, high: isOpenHigh ? null : value };
}

/** "Doubled" tells of a movement, "twice the rate" compares. */
function movementOf({ lower }: Token): Change {
  if (!/(?:ed|ing|es)$/.test(lower)) return "=";
  return lower.startsWith("hal") ? "down" : "up";
}

/** "increased tenfold" */
function movementBefore(tokens: Token[], at: number): Change {
  const word = tokens[at - 1]?.lower ?? "";
  return UP.has(word) ? "up" : DOWN.has(word) ? "down" : "=";
}

/** "Tenfold", "almost doubled", "twice the rate", "cut in half": so many times what it was or is compared with. */
export function readMultiple({ tokens }: TokenisedText, at: number, scope: SentenceScope): Draft | null {
  const value = valueAt(tokens, at, scope.from);
  if (value === undefined) return null;
  const modifier = findModifier(tokens, at, scope.from);
  const bound = modifier?.bound ?? "exact";
  const to = endAt(tokens, at);
  const isFold = /fold$/.test(tokens[to - 1]?.lower ?? "");
  return {
    from: modifier?.from ?? at,
    to,
    numberFrom: at,
    unitTo: to,
    ...ends(bound, value),
    bound,
    change: bound !== "exact" ? changeOf(bound) : isFold ? movementBefore(tokens, at) : movementOf(tokens[at] as Token),
    kind: "ratio",
    unit: null,
    noun: isFold ? { from: at, to, head: at } : null,
    quantifier: null,
    isElliptic: false,
    rule: isFold ? "fold" : "multiple",
  };
}
