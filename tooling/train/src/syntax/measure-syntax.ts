import {
  codesOfSentence,
  type KnownWords,
  type LinearModel,
  parseWords,
  tagWords,
  WORD_CLASSES,
} from "@newsledger/extract/syntax";
import type { TreeSentence } from "./treebank.js";

export interface SyntaxScore {
  tags: number;
  /** Heads of all words but punctuation. */
  heads: number;
  wordsPerSecond: number;
}

export function measureSyntax(
  sentences: TreeSentence[],
  known: KnownWords,
  tagger: LinearModel,
  parser: LinearModel,
): SyntaxScore {
  const mark = WORD_CLASSES.indexOf("mark");
  let [tagged, headed, words, all] = [0, 0, 0, 0];
  const started = performance.now();
  for (const sentence of sentences) {
    const codes = codesOfSentence(sentence.tokens, { from: 0, to: sentence.tokens.length }, known);
    const tags = tagWords(codes, tagger);
    const heads = parseWords(codes, tags, parser);
    for (let at = 0; at < heads.length; at += 1) {
      all += 1;
      tagged += tags[at] === sentence.tags[at] ? 1 : 0;
      if (sentence.tags[at] === mark) continue;
      words += 1;
      headed += heads[at] === sentence.heads[at] ? 1 : 0;
    }
  }
  const seconds = (performance.now() - started) / 1000;
  return { tags: tagged / all, heads: headed / words, wordsPerSecond: Math.round(all / seconds) };
}
