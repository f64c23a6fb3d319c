import { type LinearModel, parseInput, parseWords, tagWords, type WordCoder } from "@newsledger/extract/syntax";
import type { TreeSentence } from "./treebank.js";

export interface SyntaxScore {
  tags: number;
  heads: number;
  /** Heads with the right relation. */
  relations: number;
  wordsPerSecond: number;
}

export interface SyntaxModels {
  coder: WordCoder;
  tagger: LinearModel;
  parser: LinearModel;
  relations: LinearModel;
}

export function measureSyntax(sentences: TreeSentence[], models: SyntaxModels): SyntaxScore {
  let [tagged, headed, related, words, all] = [0, 0, 0, 0, 0];
  const started = performance.now();
  for (const sentence of sentences) {
    const codes = models.coder.codesOf(sentence.words);
    const tags = tagWords(codes, models.tagger);
    const input = parseInput(sentence.words, codes, tags);
    const { heads, relations } = parseWords(input, models.parser, models.relations);
    all += tags.length;
    words += heads.length;
    tags.forEach((tag, at) => {
      tagged += tag === sentence.tags[at] ? 1 : 0;
    });
    heads.forEach((head, at) => {
      const isHead = head === sentence.heads[at];
      headed += isHead ? 1 : 0;
      related += isHead && relations[at] === sentence.relations[at] ? 1 : 0;
    });
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    tags: tagged / all,
    heads: headed / words,
    relations: related / words,
    wordsPerSecond: Math.round(all / seconds),
  };
}
