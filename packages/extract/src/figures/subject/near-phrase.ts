import { isSubstantive } from "../../syntax/is-substantive.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isTime } from "./is-time.js";

export const INSIDE = /^(?:noun|name|adjective|determiner|possessive)$/;

export const JOINTS = /^(?:-|['’]s?|&|\.|of|\/)$/;

export const LONGEST = 8;

/** Back over the words of one noun phrase; the first of them, or `end` where none stands there. */
export function phraseFrom(tokens: Token[], tree: SentenceTree, end: number): number {
  let from = end;
  while (from > tree.from && end - from < LONGEST) {
    const at = from - 1;
    const isPart = INSIDE.test(tree.classAt(at)) && !tree.isQuantity(at) && tokens[at]?.kind === "word";
    if (!isPart && !(JOINTS.test(tokens[at]?.lower ?? "") && from < end)) break;
    from = at;
  }
  while (from < end && (JOINTS.test(tokens[from]?.lower ?? "") || tree.classAt(from) === "determiner")) from += 1;
  return from;
}

/** A noun phrase and what is hung on it by "of", "for" or "among". */
export function phraseAfter(tokens: Token[], tree: SentenceTree, first: number, limit: number): TokenRange | null {
  let from = first;
  while (from < limit && /^(?:determiner|possessive)$/.test(tree.classAt(from))) from += 1;
  let to = from;
  let at = from;
  while (at < limit) {
    const isLink = to > from && /^(?:of|for|among)$/.test(tokens[at]?.lower ?? "");
    const isInside = (INSIDE.test(tree.classAt(at)) && !tree.isQuantity(at)) || JOINTS.test(tokens[at]?.lower ?? "");
    if ((!isLink && !isInside) || /^(?:unchanged|steady|flat|stable|level)$/.test(tokens[at]?.lower ?? "")) break;
    if (isSubstantive(tree, at) && !isTime(tokens, at)) to = at + 1;
    at += 1;
  }
  return to > from && tree.classAt(from) !== "pronoun" ? { from, to } : null;
}
