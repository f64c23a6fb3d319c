import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isTime } from "./is-time.js";

import { phraseTokens } from "./thing-phrase.js";

const LONGEST_LEFT = 10;
const LONGEST_PART = 9;
const PARTS = 4;
/** Words that may be skipped between those of the tree without their making two stretches of it. */
const HOLES = 2;
const BEFORE = /^(?:noun|name|adjective|determiner|possessive|number)$/;
const INSIDE = /^(?:noun|name|adjective|determiner|possessive|number|gerund)$/;
const TIES = /^(?:-|['’]s?|&|\.|\/)$/;
const LINKS = /^(?:of|for|in|on|at|from|to|with|between|among|against|by)$/;

/** The end of the phrase that a preposition at a token introduces; the same token where none does, or a time. */
function endOfPart(tokens: Token[], tree: SentenceTree, at: number, isOpen: (i: number) => boolean): number {
  let last = -1;
  for (let end = at + 1; end - at < LONGEST_PART && isOpen(end); end += 1) {
    const lower = tokens[end]?.lower ?? "";
    if (tree.isQuantity(end)) continue;
    if (!INSIDE.test(tree.classAt(end)) && !TIES.test(lower) && lower !== "and") break;
    if (/^(?:noun|name|number)$/.test(tree.classAt(end))) last = end;
  }
  const isDated = last >= 0 && (isTime(tokens, last) || /^(?:19|20)\d\d$/.test(tokens[last]?.text ?? ""));
  return last < 0 || isDated ? at : last + 1;
}

/** The unbroken words of a noun: what describes it, and what prepositions hang on it. */
function stretchAround(tokens: Token[], tree: SentenceTree, head: number, quantity: TokenRange): number[] {
  const isOpen = (i: number): boolean => i >= tree.from && i < tree.to && (i < quantity.from || i >= quantity.to);
  const isFree = (i: number): boolean => isOpen(i) && !tree.isQuantity(i);
  const isName = (i: number): boolean => isFree(i) && tree.classAt(i) === "name";
  let from = head;
  while (isFree(from - 1) && head - from < LONGEST_LEFT) {
    if (!BEFORE.test(tree.classAt(from - 1)) && !TIES.test(tokens[from - 1]?.lower ?? "")) break;
    // "pushed the price": an article begins its phrase, whatever the tagger makes of the word before it.
    if (/^(?:the|a|an)$/.test(tokens[from]?.lower ?? "")) break;
    from -= 1;
  }
  let to = head + 1;
  while (isName(head) && isName(to) && tokens[to - 1]?.kind === "word") to += 1;
  for (let parts = 0; parts < PARTS && isFree(to) && LINKS.test(tokens[to]?.lower ?? ""); parts += 1) {
    const end = endOfPart(tokens, tree, to, isOpen);
    if (end === to) break;
    to = end;
  }
  return Array.from({ length: to - from }, (_, i) => from + i).filter((i) => !tree.isQuantity(i));
}

/**
 * The words of a noun with what describes it, in order: those side by side, with those of the tree where both make one
 * stretch. A tree that reaches further is wrong more often than not.
 */
export function wordsAround(tokens: Token[], tree: SentenceTree, head: number, quantity: TokenRange): number[] {
  const beside = stretchAround(tokens, tree, head, quantity);
  const both = [...new Set([...beside, ...phraseTokens(tokens, tree, head, quantity)])].sort((a, b) => a - b);
  let holes = 0;
  for (let at = both[0] as number; at <= (both.at(-1) as number); at += 1)
    if (!both.includes(at) && !tree.isQuantity(at)) holes += 1;
  return holes <= HOLES ? both : beside;
}
