import { hashText, type KnownWords } from "@newsledger/extract/syntax";
import type { TreeSentence } from "./treebank.js";

/** The words that occur often enough to be learnt as themselves. */
export function findKnownWords(sentences: TreeSentence[], atLeast: number): KnownWords {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { token } of words) counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  const known = new Uint8Array(2 ** 13);
  for (const [word, count] of counts) {
    if (count < atLeast) continue;
    const bit = hashText(word) & 0xffff;
    known[bit >> 3] = (known[bit >> 3] as number) | (1 << (bit & 7));
  }
  return known;
}
