import type { Sentence, TokenisedText } from "../tokens/token.js";
import { joinQuantities, type SyntaxWord } from "./join-quantities.js";
import { mendTags } from "./mend-tags.js";
import { parseInput } from "./parse-input.js";
import type { ParseState } from "./parse-state.js";
import { parseWords } from "./parse-words.js";
import { syntaxModel } from "./read-weights.js";
import { RELATIONS, type Relation, relationIndex } from "./relation.js";
import { tagWords } from "./tag-words.js";
import { WORD_CLASSES, type WordClass } from "./word-class.js";
import type { WordCodes } from "./word-codes.js";

/** Word classes, heads and relations of one sentence; all indices are tokens of the text. The tokens of a quantity hang on its first. */
export interface SentenceTree {
  from: number;
  to: number;
  classAt(at: number): WordClass;
  /** The head of a token, or -1 for the root. */
  headOf(at: number): number;
  /** How a token hangs on its head; the inner tokens of a quantity are its "compound". */
  relationAt(at: number): Relation;
  childrenOf(at: number): readonly number[];
  /** Whether a token is of a number or a measure that was read as one word. */
  isQuantity(at: number): boolean;
  /** First and last token (inclusive) of what hangs on a token, itself included. */
  firstOf(at: number): number;
  lastOf(at: number): number;
}

/** Heads of tokens, counted from the sentence's first, out of heads of words; the root's is the sentence's length, and that of punctuation. */
function headsOfTokens(words: SyntaxWord[], kept: Int32Array, { heads }: ParseState, from: number, length: number) {
  const found = new Int32Array(length).fill(length);
  kept.forEach((i, at) => {
    const word = words[i] as SyntaxWord;
    const head = words[kept[heads[at] as number] as number];
    if (head) found[word.from - from] = head.from - from;
    found.fill(word.from - from, word.from + 1 - from, word.to - from);
  });
  return found;
}

/** How the words of a sentence hang on one another, by token counted from the sentence's first. */
interface Shape {
  heads: Int32Array;
  /** The indices of the relations, by word. */
  relations: Uint8Array;
  children: number[][];
  first: Int32Array;
  last: Int32Array;
}

function childrenOfHeads(heads: Int32Array, from: number): number[][] {
  const children: number[][] = [];
  for (let at = 0; at < heads.length; at += 1) children.push([]);
  heads.forEach((head, at) => {
    children[head]?.push(at + from);
  });
  return children;
}

function growShape(words: SyntaxWord[], codes: WordCodes[], tags: Uint8Array, { from, to }: Sentence): Shape {
  const { parser, relations } = syntaxModel();
  const input = parseInput(words, codes, tags);
  const parsed = parseWords(input, parser, relations);
  const heads = headsOfTokens(words, input.kept, parsed, from, to - from);
  const names = new Uint8Array(words.length).fill(relationIndex("mark"));
  input.kept.forEach((i, at) => {
    names[i] = parsed.relations[at] as number;
  });
  const first = heads.map((_, at) => at);
  const last = first.slice();
  for (let at = 0; at < heads.length; at += 1)
    for (let up = heads[at] as number; up < heads.length; up = heads[up] as number) {
      first[up] = Math.min(first[up] as number, at);
      last[up] = Math.max(last[up] as number, at);
    }
  return { heads, relations: names, children: childrenOfHeads(heads, from), first, last };
}

/** The classes are read at once; most sentences are asked for nothing else, so that they are parsed when somebody asks. */
function growTree(doc: TokenisedText, sentence: Sentence): SentenceTree {
  const { from, to } = sentence;
  const { coder, tagger } = syntaxModel();
  const words = joinQuantities(doc, { from, to });
  const codes = coder.codesOf(words);
  const tags = tagWords(codes, tagger);
  mendTags(words, tags);
  const wordAt = new Int32Array(to - from);
  for (const [i, word] of words.entries()) wordAt.fill(i, word.from - from, word.to - from);
  let known: Shape | null = null;
  const shape = (): Shape => {
    known ??= growShape(words, codes, tags, sentence);
    return known;
  };
  const isInner = (at: number): boolean => words[wordAt[at - from] as number]?.from !== at;
  return {
    from,
    to,
    classAt: (at) => WORD_CLASSES[tags[wordAt[at - from] as number] as number] ?? "other",
    headOf: (at) => {
      const head = shape().heads[at - from] as number;
      return head < to - from ? head + from : -1;
    },
    relationAt: (at) =>
      isInner(at) ? "compound" : (RELATIONS[shape().relations[wordAt[at - from] as number] as number] ?? "other"),
    childrenOf: (at) => shape().children[at - from] ?? [],
    isQuantity: (at) => (words[wordAt[at - from] as number]?.quantity ?? null) !== null,
    firstOf: (at) => (shape().first[at - from] as number) + from,
    lastOf: (at) => (shape().last[at - from] as number) + from,
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
