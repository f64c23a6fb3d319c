import { WEEKDAY_NAMES } from "../../dates/day-names.js";
import type { Token } from "../../tokens/token.js";
import { isComma, type NameIndex, SPEAKERS } from "../speaker.js";

const SKIP_BACK =
  /^(?:also|then|later|earlier|subsequently|previously|repeatedly|recently|has|have|had|was|were|is|been|only|once|still|and|would|reportedly|himself|herself|itself|officially|privately|publicly)$/;

const isDayName = (word: string): boolean => WEEKDAY_NAMES.has(word) || word === "yesterday" || word === "today";

const INSET =
  /^(?:for (?:instance|example|one|his part|her part|its part)|however|though|meanwhile|in turn|too|on the other hand)$/;
const LONGEST_INSET = 4;

/** "Cement makers, **for instance,** argue": back over a few words between commas that say nothing of the subject. */
export function skipInset(tokens: Token[], end: number, from: number): number {
  if (!isComma(tokens[end - 1])) return end;
  for (let at = end - 2; at > Math.max(from, end - 3 - LONGEST_INSET); at -= 1) {
    if (!isComma(tokens[at])) continue;
    const words = tokens.slice(at + 1, end - 1).map(({ lower }) => lower);
    return INSET.test(words.join(" ")) ? at : end;
  }
  return end;
}

/** Over adverbs, days and auxiliaries to the last token of the subject. */
export function skipBack(tokens: Token[], at: number, from: number, index: NameIndex): number {
  let end = at;
  for (;;) {
    while (end > from && SKIP_BACK.test(tokens[end - 1]?.lower ?? "")) end -= 1;
    const isDay = isDayName(tokens[end - 1]?.lower ?? "") && end - 3 > from && !index.byEnd.has(end);
    if (!isDay) return end;
    end -= tokens[end - 2]?.lower === "on" ? 2 : 1;
  }
}

/** "The group, which operates in Poland and Hungary, said": the comma before a clause that reaches to `end`, or -1. */
function relativeBefore(tokens: Token[], end: number, from: number): number {
  for (let at = end - 2; at > Math.max(from, end - 30); at -= 1)
    if (isComma(tokens[at]) && /^(?:which|who|whose)$/.test(tokens[at + 1]?.lower ?? "")) return at;
  return -1;
}

/** "Gen Votel, the head of Central Command, said": over a description between commas to the name before it. */
export function skipApposition(tokens: Token[], end: number, from: number, index: NameIndex): number {
  if (!isComma(tokens[end - 1]) && !(tokens[end - 1]?.text === ")")) return end;
  const relative = relativeBefore(tokens, end, from);
  if (relative > from && (index.byEnd.has(relative) || SPEAKERS.has(tokens[relative - 1]?.lower ?? "")))
    return relative;
  for (let at = end - 2; at > Math.max(from, end - 30); at -= 1) {
    if (!isComma(tokens[at]) && tokens[at]?.text !== "(") continue;
    if (index.byEnd.has(at) || SPEAKERS.has(tokens[at - 1]?.lower ?? "")) return at;
  }
  return end - 1;
}
