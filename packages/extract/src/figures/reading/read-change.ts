import type { Bound, Change } from "@newsledger/contracts";
import { VERBS_WITH_DOWN, VERBS_WITH_UP } from "../../data/figure-words.js";
import { readSet } from "../../data/read-pairs.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { DOWN, UP } from "./word-sets.js";

const FILLERS =
  /^(?:by|of|a|an|average|total|combined|record|full|whopping|mere|another|further|additional|some|the|just|only|roughly)$/;
/** These take an object ("raised $5m", "lost 12 players"): movement only when "by" follows or a share is meant. */
const TRANSITIVE =
  /^(?:rais\w+|lost|los\w+|add\w*|cut\w*|reduc\w+|lift\w+|shed|boost\w+|gain\w*|drop|expanded|improved|extended|edged|slash\w*|trim\w*|par\w+|lower\w+|hik\w+|shaved|tacked|knock\w*|wip\w+|recover\w*|upped|bumped|nudged)$/;

const OF_BOUND: Record<Bound, Change> = {
  exact: "=",
  about: "~",
  more_than: ">",
  at_least: ">",
  less_than: "<",
  at_most: "<",
  range: "=",
};

const OBJECT = 8;

/** "grow sales by 35%", "declined for a fifth month, by 2%": over the object to the verb, or where it started. */
function verbBehind(tokens: Token[], at: number, from: number): number {
  const start = tokens[at]?.text === "," ? at - 1 : at;
  for (let back = start; back >= Math.max(from, start - OBJECT); back -= 1) {
    const { lower, kind } = tokens[back] as Token;
    if (kind !== "word") return at;
    if (UP.has(lower) || DOWN.has(lower)) return back;
  }
  return at;
}

/** Verbs that take how much they move their object without "by": "raised its dividend 10%". */
const MOVING = /^(?:rais\w+|cut|cuts|cutting|reduc\w+|lift\w*|boost\w*|lower\w*|increas\w+|slash\w*|trim\w*|push\w*)$/;
const OWNED = 4;

/** "raised **its dividend** 10%": back to the verb over an object with its article, or -1. */
function moverOfObject(tokens: Token[], at: number, from: number): number {
  for (let back = at; back >= Math.max(from, at - OWNED); back -= 1) {
    const { lower, kind } = tokens[back] as Token;
    if (kind !== "word" || /^(?:to|by|of|in|on|for|from|at|with|and|or|than)$/.test(lower)) return -1;
    if (back < at && MOVING.test(lower)) return back;
  }
  return -1;
}

const HOW_FAST = /^(?:rate|pace|clip|speed)$/;
const LONGEST_DETAIL = 8;

/** Back over "at an annual rate of" and "a modest"; the same token where neither stands there. */
function overDetail(tokens: Token[], at: number, from: number): number {
  const isRate = tokens[at]?.lower === "of" && HOW_FAST.test(tokens[at - 1]?.lower ?? "");
  const start = isRate ? at - 2 : at;
  for (let back = start; back >= Math.max(from, start - LONGEST_DETAIL); back -= 1) {
    const { lower, kind, text } = tokens[back] as Token;
    if (/^an?$/.test(lower)) {
      const before = isRate && tokens[back - 1]?.lower === "at" ? back - 2 : back - 1;
      return isRate || back < at ? before : at;
    }
    if ((kind !== "word" && text !== "-") || UP.has(lower) || DOWN.has(lower) || /^(?:to|by|of|from|the)$/.test(lower))
      return at;
  }
  return at;
}

const SETTLING = /^(?:close|settle|end|finish|trade|stand|reach)$/;

/** "gained $4.20, **or 0.3%**", "shed 2 cents **to $1.98**": by how much a price moved, and no sum that somebody made or lost. */
function isMoveOfLevel(tokens: Token[], to: number): boolean {
  const comma = tokens[to]?.text === "," ? 1 : 0;
  const [link, next] = [tokens[to + comma]?.lower, tokens[to + comma + 1]];
  const isLetter = /^\p{Lu}\p{L}{0,2}$/u.test(next?.text ?? "") && tokens[to + comma + 2]?.kind === "number";
  const isAmount = isLetter || next?.kind === "number" || /^\p{Sc}/u.test(next?.text ?? "");
  if (link === "or") return isAmount && /^(?:%|percent|per|pct|pc)$/.test(tokens[to + comma + 2]?.lower ?? "");
  return link === "to" && (isAmount || SETTLING.test(next?.lower ?? ""));
}

const TRADED =
  /^(?:gold|silver|platinum|palladium|copper|zinc|nickel|tin|aluminium|aluminum|brent|crude|oil|wti|futures?|shares?|stocks?|contracts?|index|dow|nasdaq|sensex|nifty|nikkei|ftse|euro|dollar|sterling|yen|rupee|rand|naira|peso|lira|ruble|rouble|bitcoin|ether|wheat|corn|soybeans?|cocoa|coffee|sugar|cotton|rubber|yields?|benchmark)$/;
const BE = /^(?:was|were|been|be|is|are|being)$/;

/** "Gold **shed** $12", "the price **was cut** $5": what is traded or is moved itself gives nothing away. */
function movesItself(tokens: Token[], verb: number): boolean {
  const before = tokens[verb - 1]?.lower ?? "";
  return TRADED.test(before) || (BE.test(before) && /ed$|cut$/.test(tokens[verb]?.lower ?? ""));
}

const IS = /^(?:is|are|was|were|be|been|trading|traded|finished|closed|ended)$/;

const isMover = (token: Token | undefined): boolean => UP.has(token?.lower ?? "") || DOWN.has(token?.lower ?? "");

const WITH_UP = readSet(VERBS_WITH_UP);
const WITH_DOWN = readSet(VERBS_WITH_DOWN);

/** "**Shot down** 62 of 81 drones", "**takes up** 120GB": the word goes with its verb, and nothing moves. */
function isPhrasal(tokens: Token[], at: number): boolean {
  const [verb, word] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower];
  return word === "up" ? WITH_UP.has(verb) : word === "down" && WITH_DOWN.has(verb);
}

interface Lead {
  /** The word that may tell of a movement. */
  at: number;
  hasBy: boolean;
}

/** Back over "by", "another", "a modest", "at an annual rate of". */
function leadOf(tokens: Token[], from: number, floor: number): Lead {
  let at = from - 1;
  let hasBy = false;
  while (at >= floor && from - at < 4 && FILLERS.test(tokens[at]?.lower ?? "")) {
    hasBy ||= tokens[at]?.lower === "by";
    at -= 1;
  }
  if (isMover(tokens[at])) return { at, hasBy };
  const detail = overDetail(tokens, from - 1, floor);
  if (detail < from - 1 && detail >= floor) at = detail;
  return tokens[at]?.lower === "by" ? { at: at - 1, hasBy: true } : { at, hasBy };
}

/** The movement stated before a number: "fell 2%", "up by 19 cents", "grew at an annual rate of 6%". Null where none is. */
export function readMovement(
  tokens: Token[],
  { from, to }: TokenRange,
  sentenceFrom: number,
  isShare: boolean,
): Change | null {
  const { at, hasBy } = leadOf(tokens, from, sentenceFrom);
  const far = isMover(tokens[at])
    ? at
    : hasBy
      ? verbBehind(tokens, at, sentenceFrom)
      : isShare
        ? moverOfObject(tokens, from - 1, sentenceFrom)
        : -1;
  const verb = far >= 0 ? far : at;
  const word = verb >= sentenceFrom ? (tokens[verb]?.lower ?? "") : "";
  // "Brought down the price **by** $2" moves it.
  if (!isShare && !hasBy && isPhrasal(tokens, verb)) return null;
  if (word === "off") return isShare && IS.test(tokens[verb - 1]?.lower ?? "") ? "down" : null;
  const givesAway = TRANSITIVE.test(word) && !hasBy && !isShare;
  if (givesAway && !isMoveOfLevel(tokens, to) && !movesItself(tokens, verb)) return null;
  return UP.has(word) ? "up" : DOWN.has(word) ? "down" : null;
}

const GAIN = /^(?:increase|rise|jump|growth|surge|gain)$/;
const LOSS = /^(?:drop|fall|decline|decrease|slump|plunge|dip|reduction)$/;

/** "rose **by** 400 people", "an increase **of** 400 beds", "is **up** 12 seats": no other lead moves things that are counted. */
export function readCountedMovement(tokens: Token[], from: number, sentenceFrom: number): Change | null {
  const { at, hasBy } = leadOf(tokens, from, sentenceFrom);
  const word = at >= sentenceFrom ? (tokens[at]?.lower ?? "") : "";
  if (tokens[at + 1]?.lower === "of") return GAIN.test(word) ? "up" : LOSS.test(word) ? "down" : null;
  const isPredicate = /^(?:up|down)$/.test(word) && IS.test(tokens[at - 1]?.lower ?? "");
  if (!(hasBy || isPredicate) || TRANSITIVE.test(word)) return null;
  return UP.has(word) ? "up" : DOWN.has(word) ? "down" : null;
}

export function changeOf(bound: Bound): Change {
  return OF_BOUND[bound];
}
