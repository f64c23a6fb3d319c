import type { Bound, Change } from "@newsledger/contracts";
import type { Token } from "../tokens/token.js";
import { DOWN, UP } from "./word-sets.js";

const FILLERS = /^(?:by|of|a|an|another|further|additional|some|the|just|only|roughly)$/;
/** These take an object ("raised $5m", "lost 12 players"): movement only when "by" follows or a share is meant. */
const TRANSITIVE =
  /^(?:rais\w+|lost|los\w+|add\w*|cut\w*|reduc\w+|lift\w+|shed|boost\w+|gain\w*|drop|expanded|improved|extended|edged)$/;

const OF_BOUND: Record<Bound, Change> = {
  exact: "=",
  about: "~",
  more_than: ">",
  at_least: ">",
  less_than: "<",
  at_most: "<",
  range: "=",
};

const OBJECT = 5;

/** "grow sales by 35%", "cut the price of milk by 2%": over the object to the verb, or where it started. */
function verbBehind(tokens: Token[], at: number, from: number): number {
  for (let back = at; back >= Math.max(from, at - OBJECT); back -= 1) {
    const { lower, kind } = tokens[back] as Token;
    if (kind !== "word") return at;
    if (UP.has(lower) || DOWN.has(lower)) return back;
  }
  return at;
}

/** The movement stated right before a number: "fell 2%", "up by 19 cents". Null where none is. */
export function readMovement(tokens: Token[], from: number, sentenceFrom: number, isShare: boolean): Change | null {
  let at = from - 1;
  let hasBy = false;
  while (at >= sentenceFrom && from - at < 4 && FILLERS.test(tokens[at]?.lower ?? "")) {
    hasBy ||= tokens[at]?.lower === "by";
    at -= 1;
  }
  if (hasBy && !UP.has(tokens[at]?.lower ?? "") && !DOWN.has(tokens[at]?.lower ?? ""))
    at = verbBehind(tokens, at, sentenceFrom);
  const word = at >= sentenceFrom ? (tokens[at]?.lower ?? "") : "";
  if (TRANSITIVE.test(word) && !hasBy && !isShare) return null;
  return UP.has(word) ? "up" : DOWN.has(word) ? "down" : null;
}

export function changeOf(bound: Bound): Change {
  return OF_BOUND[bound];
}
