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

function growTree(doc: TokenisedText, { from, to }: Sentence): SentenceTree {
  const { coder, tagger, parser, relations } = syntaxModel();
  const words = joinQuantities(doc, { from, to });
  const codes = coder.codesOf(words);
  const tags = tagWords(codes, tagger);
  mendTags(words, tags);
  const input = parseInput(words, codes, tags);
  const parsed = parseWords(input, parser, relations);
  const wordAt = new Int32Array(to - from);
  for (const [i, word] of words.entries()) wordAt.fill(i, word.from - from, word.to - from);
  const heads = headsOfTokens(words, input.kept, parsed, from, to - from);
  const names = new Uint8Array(words.length).fill(relationIndex("mark"));
  input.kept.forEach((i, at) => {
    names[i] = parsed.relations[at] as number;
  });
  const children: number[][] = Array.from(heads, () => []);
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
  const isInner = (at: number): boolean => words[wordAt[at - from] as number]?.from !== at;
  return {
    from,
    to,
    classAt: (at) => WORD_CLASSES[tags[wordAt[at - from] as number] as number] ?? "other",
    headOf: (at) => ((heads[at - from] as number) < heads.length ? (heads[at - from] as number) + from : -1),
    relationAt: (at) =>
      isInner(at) ? "compound" : (RELATIONS[names[wordAt[at - from] as number] as number] ?? "other"),
    childrenOf: (at) => children[at - from] ?? [],
    isQuantity: (at) => (words[wordAt[at - from] as number]?.quantity ?? null) !== null,
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
