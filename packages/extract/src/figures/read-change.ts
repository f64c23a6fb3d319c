import type { Bound, Change } from "@newsledger/contracts";
import type { Token, TokenRange } from "../tokens/token.js";
import { DOWN, UP } from "./word-sets.js";

const FILLERS =
  /^(?:by|of|a|an|average|total|combined|record|full|whopping|mere|another|further|additional|some|the|just|only|roughly)$/;
/** These take an object ("raised $5m", "lost 12 players"): movement only when "by" follows or a share is meant. */
const TRANSITIVE =
  /^(?:rais\w+|lost|los\w+|add\w*|cut\w*|reduc\w+|lift\w+|shed|boost\w+|gain\w*|drop|expanded|improved|extended|edged|slash\w*|trim\w*|par\w+|lower\w+|hik\w+|shaved|tacked)$/;

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

const SETTLING = /^(?:close|settle|end|finish|trade|stand|reach)$/;

/** "gained $4.20, **or 0.3%**", "shed 2 cents **to $1.98**": by how much a price moved, and no sum that somebody made or lost. */
function isMoveOfLevel(tokens: Token[], to: number): boolean {
  const comma = tokens[to]?.text === "," ? 1 : 0;
  const [link, next] = [tokens[to + comma]?.lower, tokens[to + comma + 1]];
  const isAmount = next?.kind === "number" || /^\p{Sc}/u.test(next?.text ?? "");
  if (link === "or") return isAmount && /^(?:%|percent|per|pct|pc)$/.test(tokens[to + comma + 2]?.lower ?? "");
  return link === "to" && (isAmount || SETTLING.test(next?.lower ?? ""));
}

/** The movement stated right before a number: "fell 2%", "up by 19 cents". Null where none is. */
export function readMovement(
  tokens: Token[],
  { from, to }: TokenRange,
  sentenceFrom: number,
  isShare: boolean,
): Change | null {
  let at = from - 1;
  let hasBy = false;
  while (at >= sentenceFrom && from - at < 4 && FILLERS.test(tokens[at]?.lower ?? "")) {
    hasBy ||= tokens[at]?.lower === "by";
    at -= 1;
  }
  if (hasBy && !UP.has(tokens[at]?.lower ?? "") && !DOWN.has(tokens[at]?.lower ?? ""))
    at = verbBehind(tokens, at, sentenceFrom);
  const word = at >= sentenceFrom ? (tokens[at]?.lower ?? "") : "";
  if (TRANSITIVE.test(word) && !hasBy && !isShare && !isMoveOfLevel(tokens, to)) return null;
  return UP.has(word) ? "up" : DOWN.has(word) ? "down" : null;
}

export function changeOf(bound: Bound): Change {
  return OF_BOUND[bound];
}
