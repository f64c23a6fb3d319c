import { readSet } from "../data/read-pairs.js";
import { TIME_WORDS } from "../data/time-words.js";
import type { Token } from "../tokens/token.js";

/** "Three years **ago**", "a week **later**", "six weeks **from now**": what stands behind a length of time makes a point in time of it, so that nothing lasted so long. */
export function tellsWhen(tokens: Token[], to: number): boolean {
  const next = tokens[to]?.lower ?? "";
  return /^(?:ago|later|earlier|hence)$/.test(next) || (next === "from" && tokens[to + 1]?.lower === "now");
}

const STRETCHES = new Set([...readSet(TIME_WORDS), "night"]);
const POINTS_OUT = /^(?:last|this|next|that|same|in|on)$/;

/** Whether a word ends the naming of a time: "last **week**", "in **May**", "three years **ago**", "**yesterday**". */
export function endsTime(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (/^(?:ago|yesterday|earlier|later)$/.test(word)) return true;
  return STRETCHES.has(word) && POINTS_OUT.test(tokens[at - 1]?.lower ?? "");
}
