import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";

const SORTS = ["comma", "break", "figure", "verb", "noun"] as const;

/** What may stand between a noun and a figure. */
export type Sort = (typeof SORTS)[number];

/** How many of each sort a sentence has before each of its tokens. */
export type SortCounts = Record<Sort, Uint16Array>;

const BREAK = /^(?:;|:|—|–|\(|\)|and|but|or|while|that|which|who|as|than|when|if|because)$/;

function isOfSort(tokens: Token[], tree: SentenceTree, at: number, sort: Sort): boolean {
  const { text, lower } = tokens[at] as Token;
  if (sort === "comma") return text === ",";
  if (sort === "break") return BREAK.test(lower);
  const isQuantity = tree.isQuantity(at);
  if (sort === "figure") return isQuantity && (at === tree.from || !tree.isQuantity(at - 1));
  if (isQuantity) return false;
  if (sort === "verb") return isVerbal(tree, at);
  return tree.classAt(at) === "noun" || tree.classAt(at) === "name";
}

export function countSorts(tokens: Token[], tree: SentenceTree): SortCounts {
  const length = tree.to - tree.from;
  const counts = Object.fromEntries(SORTS.map((sort) => [sort, new Uint16Array(length + 1)])) as SortCounts;
  for (const sort of SORTS)
    for (let i = 0; i < length; i += 1)
      counts[sort][i + 1] = (counts[sort][i] as number) + Number(isOfSort(tokens, tree, tree.from + i, sort));
  return counts;
}

/** Positions count from the sentence's first token. */
export function countBetween(counts: SortCounts, sort: Sort, from: number, to: number): number {
  return from >= to ? 0 : (counts[sort][to] as number) - (counts[sort][from] as number);
}
