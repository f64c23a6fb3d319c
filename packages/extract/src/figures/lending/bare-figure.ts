import { isNumberWord, SCALE } from "../../numbers/read-words.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { counterBehind } from "../reading/read-exchange.js";
import { isTime } from "../subject/is-time.js";

/** A number that says neither of what unit it is nor what it counts; how often in a while it may say ("27,000 a day"). */
export function isBare({ unit, noun, quantifier, rule, kind }: Draft): boolean {
  if (noun !== null || quantifier !== null || (unit !== null && !isPace(unit))) return false;
  return /^(?:count|range|rate)$/.test(rule) && /^(?:count|index|rate)$/.test(kind);
}

/** "1/day", with no thing that comes so often. */
export const isPace = (unit: string): boolean => /^1\/[a-z]/.test(unit);

/** The token behind all that belongs to a bare number. */
export const endOfBare = ({ unit, to, unitTo }: Draft): number => (unit === null ? unitTo : to);

/** The factor of the scale that a number is written with ("million"), and the number before it. */
export function sizeOf(tokens: Token[], draft: Draft): { plain: number; scale: number } {
  const value = Math.abs(draft.high ?? draft.low ?? 0);
  for (let at = draft.unitTo - 1; at >= draft.numberFrom; at -= 1) {
    const { lower, kind } = tokens[at] as Token;
    if (kind !== "number") {
      const scale = SCALE.get(lower);
      if (scale !== undefined && scale > 1 && scale <= value) return { plain: value / scale, scale };
      continue;
    }
    const plain = Number(lower.replaceAll(",", ""));
    const factor = plain > 0 ? Math.round(value / plain) : 1;
    return factor >= 1000 ? { plain, scale: factor } : { plain: value, scale: 1 };
  }
  return { plain: value, scale: 1 };
}

export const hasPoint = (tokens: Token[], draft: Draft): boolean => !Number.isInteger(sizeOf(tokens, draft).plain);

const MARK = /^(?:[.,;:?!()"”’'[\]]|-|–|—|--|…)$/;
const GOES_ON =
  /^(?:and|or|but|while|whereas|as|in|on|at|by|for|from|with|to|since|during|a|an|last|this|next|compared|against|versus|vs|before|after|ago|earlier|later|now|then|today|yesterday|tomorrow|when|if|because|until|through|among|per|each|apiece|respectively|previously|already|instead|according|too|again|just|only|under|within|across|nationwide|overall|altogether|more|fewer|less|higher|lower|above|below|than|so|yet|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const SOMEBODY = /^(?:i|we|you|he|she|it|they|nobody|everybody|everyone|the|this|that|who|which)$/;

/**
 * What the words behind a bare number make of it: "alone" where they leave it, "told" where they go on about it ("75,000 pledged"),
 * "no" where they name what it counts or is in.
 */
export function whatFollows(tokens: Token[], tree: SentenceTree, draft: Draft): "alone" | "told" | "no" {
  const at = endOfBare(draft);
  const next = tokens[at];
  if (next === undefined || at >= tree.to) return "alone";
  if (next.kind === "punct") return MARK.test(next.text) && !isGlued(tokens, at) ? "alone" : "no";
  // "110.70 to the dollar"
  if (counterBehind(tokens, at) !== null) return "no";
  // "9 five years ago"
  const isOther = isNumberWord(next) && isTime(tokens, at + 1);
  if (next.kind === "number" || isOther) return "alone";
  if (GOES_ON.test(next.lower)) return next.text === "may" ? "told" : "alone";
  return /[a-z]ed$/.test(next.lower) || isVerbal(tree, at) || SOMEBODY.test(next.lower) || tree.classAt(at) === "adverb"
    ? "told"
    : "no";
}

/** "6.72 metres 2. Drechsler 6.65 **3.** May 6.64". */
export function isListMark(tokens: Token[], at: number): boolean {
  return tokens[at]?.kind === "number" && tokens[at + 1]?.text === "." && tokens[at + 1]?.spaced === false;
}

/** "12-3", "4-year": a hyphen that ties the number to what follows. */
function isGlued(tokens: Token[], at: number): boolean {
  const [mark, next] = [tokens[at] as Token, tokens[at + 1]];
  return /^[-–—:]$/.test(mark.text) && !mark.spaced && next !== undefined && !next.spaced;
}
