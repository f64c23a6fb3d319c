import type { Sentence, TokenisedText } from "../tokens/token.js";
import { parseWords } from "./parse-words.js";
import { syntaxModel } from "./read-weights.js";
import { codesOfSentence, tagWords } from "./tag-words.js";
import { WORD_CLASSES, type WordClass } from "./word-class.js";

/** Word classes and heads of one sentence; all indices are tokens of the text. */
export interface SentenceTree {
  from: number;
  to: number;
  classAt(at: number): WordClass;
  /** The head of a token, or -1 for the root. */
  headOf(at: number): number;
  childrenOf(at: number): readonly number[];
  /** First and last token (inclusive) of what hangs on a token, itself included. */
  firstOf(at: number): number;
  lastOf(at: number): number;
}

function growTree(doc: TokenisedText, { from, to }: Sentence): SentenceTree {
  const { known, tagger, parser } = syntaxModel();
  const codes = codesOfSentence(doc.tokens, { from, to }, known);
  const tags = tagWords(codes, tagger);
  const heads = parseWords(codes, tags, parser);
  const children: number[][] = codes.map(() => []);
  heads.forEach((head, at) => {
    children[head]?.push(at + from);
  });
  const first = Int32Array.from(heads, (_, at) => at);
  const last = Int32Array.from(first);
  for (let at = 0; at < heads.length; at += 1)
    for (let up = heads[at] as number; up < heads.length; up = heads[up] as number) {
      first[up] = Math.min(first[up] as number, at);
      last[up] = Math.max(last[up] as number, at);
    }
  return {
    from,
    to,
    classAt: (at) => WORD_CLASSES[tags[at - from] as number] ?? "other",
    headOf: (at) => ((heads[at - from] as number) < codes.length ? (heads[at - from] as number) + from : -1),
    childrenOf: (at) => children[at - from] ?? [],
    firstOf: (at) => (first[at - from] as number) + from,
    lastOf: (at) => (last[at - from] as number) + from,
  };
}

/** Trees grown on demand: only sentences that somebody asks about are parsed. */
export class Treebank {
  readonly #doc: TokenisedText;
  readonly #trees = new Map<number, SentenceTree>();

  constructor(doc: TokenisedText) {
    this.#doc = doc;
  }

  treeOf(sentenceAt: number): SentenceTree {
    const known = this.#trees.get(sentenceAt);
    if (known) return known;
    const tree = growTree(this.#doc, this.#doc.sentences[sentenceAt] as Sentence);
    this.#trees.set(sentenceAt, tree);
    return tree;
  }
}
