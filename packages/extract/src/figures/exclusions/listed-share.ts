import { isNumber } from "../../numbers/read-words.js";
import type { Token } from "../../tokens/token.js";
import type { QuantitySpan } from "../reading/read-span.js";

const SHARES = 8;
const LONGEST_NAME = 4;

/** The last token of the item before in "Labour 44%, the Greens 6": over the name, its article and the link; -1 where they stand otherwise. */
function itemBefore(tokens: Token[], at: number): number {
  let back = at;
  while (back > at - LONGEST_NAME && /^\p{Lu}/u.test(tokens[back - 1]?.text ?? "")) back -= 1;
  if (back === at) return -1;
  if (tokens[back - 1]?.text === "the") back -= 1;
  const isLinked = /^(?:,|;|and)$/.test(tokens[back - 1]?.lower ?? "");
  return isLinked ? back - (tokens[back - 1]?.lower === "and" && tokens[back - 2]?.text === "," ? 3 : 2) : -1;
}

/** The number of the item behind in "Greens 6, the Labour Party 44%"; -1 where none stands there. */
export function itemBehind(tokens: Token[], at: number): number {
  if (!/^(?:,|;|and)$/.test(tokens[at]?.lower ?? "")) return -1;
  let to = at + 1;
  if (tokens[to]?.lower === "and") to += 1;
  if (tokens[to]?.lower === "the") to += 1;
  const from = to;
  while (to < from + LONGEST_NAME && /^\p{Lu}/u.test(tokens[to]?.text ?? "")) to += 1;
  if (to === from) return -1;
  if (/^(?:on|at)$/.test(tokens[to]?.lower ?? "")) to += 1;
  return tokens[to]?.kind === "number" ? to : -1;
}

function isPercent(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return /^(?:%|percent|pc)$/.test(word) || (word === "per" && tokens[at + 1]?.lower === "cent");
}

/** "Greens **6**, SPD **15**, Labour 44%": the sign stands behind a later one. */
function isBeforeShare(tokens: Token[], end: number): boolean {
  let at = end;
  for (let item = 0; item < SHARES; item += 1) {
    const number = itemBehind(tokens, at);
    if (number < 0) return false;
    if (isPercent(tokens, number + 1)) return true;
    at = number + 1;
  }
  return false;
}

const LISTED =
  /^(?:seats|votes|points|medals|goals|runs|delegates|members|lawmakers|mps|cases|deaths|jobs|cars|vehicles|units|homes|schools|stores|patients|passengers|tests|tonnes|tons|wins|titles|councillors|councils)$/;

/** "Won 240 **seats**, the Congress 99": what the first item counts. */
function isCounted(tokens: Token[], at: number): boolean {
  if (!LISTED.test(tokens[at]?.lower ?? "")) return false;
  return isNumber(tokens[at - 1]) || isNumber(tokens[at - 2]);
}

/** "Labour 44%, Reform **11**, the Greens **6**": shares go on without their sign, or wait for it. */
export function isListedShare(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.to];
  const isClosed = next === undefined || /^[,;.]$/.test(next.text) || next.lower === "and";
  if (!isClosed) return false;
  if (span.low <= 100 && isBeforeShare(tokens, span.to)) return true;
  let at = span.from;
  for (let item = 0; item < SHARES; item += 1) {
    const end = itemBefore(tokens, at);
    const word = tokens[end]?.lower ?? "";
    if (/^(?:%|percent)$/.test(word) || (word === "cent" && tokens[end - 1]?.lower === "per")) return span.low <= 100;
    if (isCounted(tokens, end)) return true;
    if (tokens[end]?.kind !== "number") return false;
    at = end;
  }
  return false;
}
