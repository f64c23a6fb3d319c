import type { FigureKind } from "@newsledger/contracts";
import { plainSpelling, wordKey } from "../crf/lexicon.js";
import { loadModel } from "../crf/load-model.js";
import { hashText } from "../hash-text.js";
import type { Token } from "../tokens/token.js";
import { mix } from "./hash.js";
import type { SyntaxWord } from "./join-quantities.js";

/** A word's hashes, worked out once a spelling. */
export interface WordCodes {
  word: number;
  suffix3: number;
  suffix2: number;
  prefix: number;
  shape: number;
  /** Classes of words that stand in the same places, as the names model learnt them from plain text. */
  fine: number;
  coarse: number;
}

const EDGE = 77;
export const OUTSIDE: WordCodes = {
  word: EDGE,
  suffix3: EDGE,
  suffix2: EDGE,
  prefix: EDGE,
  shape: EDGE,
  fine: 7777,
  coarse: 88,
};

const UNCLASSED = { fine: 5000, coarse: 90 };
const QUANTITY_FINE = 6000;
const QUANTITY_COARSE = 91;
const QUANTITY_SHAPE = 32;

/** Quantities differ in syntax by little: money, shares, times and ages apart, all measures are one. */
const QUANTITY_CLASS: Partial<Record<FigureKind, number>> = { count: 0, money: 1, percent: 2, duration: 3, age: 4 };
const MEASURE = 5;

/** Bits by the low 16 of a word's hash: which words were seen often enough to be learnt as themselves. */
export type KnownWords = Uint8Array;

export function isKnownWord(known: KnownWords, hash: number): boolean {
  return (((known[(hash & 0xffff) >> 3] as number) >> (hash & 7)) & 1) === 1;
}

function shapeOf(text: string, isFirst: boolean): number {
  const code = text.charCodeAt(0);
  const hasUpper = text !== text.toLowerCase();
  const isAllUpper = hasUpper && text.length > 1 && text === text.toUpperCase();
  const isDigit = code >= 48 && code <= 57;
  return (hasUpper ? 1 : 0) | (isAllUpper ? 2 : 0) | (isDigit ? 4 : 0) | (isFirst ? 8 : 0) | (text.length < 4 ? 16 : 0);
}

function classesOf(text: string): { fine: number; coarse: number } {
  const { classes } = loadModel().lexicon;
  const plain = plainSpelling(text);
  const isUpper = plain.length > 3 && plain === plain.toUpperCase() && plain !== plain.toLowerCase();
  const titled = isUpper ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
  for (const spelling of [plain, titled, plain.toLowerCase()]) {
    const found = classes.get(wordKey(spelling));
    if (found >= 0) return { fine: found >> 6, coarse: found & 63 };
  }
  return UNCLASSED;
}

/** A rare word stands for all that end like it: what is learnt of "-ists" holds for "abolitionists". */
function codesOfToken({ text, lower, kind }: Token, isFirst: boolean, known: KnownWords): WordCodes {
  const end = lower.length;
  const isNumber = kind === "number";
  const suffix3 = isNumber ? 1 : hashText(lower, Math.max(0, end - 3));
  const hash = hashText(lower);
  return {
    word: isNumber ? 1 : isKnownWord(known, hash) ? hash : mix(2, suffix3),
    suffix3,
    suffix2: isNumber ? 1 : hashText(lower, Math.max(0, end - 2)),
    prefix: hashText(lower, 0, 2),
    shape: shapeOf(text, isFirst),
    ...classesOf(text),
  };
}

function readQuantity(klass: number): WordCodes {
  const hash = mix(3, klass);
  return {
    word: hash,
    suffix3: hash,
    suffix2: hash,
    prefix: hash,
    shape: QUANTITY_SHAPE,
    fine: QUANTITY_FINE + klass,
    coarse: QUANTITY_COARSE + klass,
  };
}

/** By the number of the class. */
const QUANTITIES = Array.from({ length: MEASURE + 1 }, (_, klass) => readQuantity(klass));

function codesOfQuantity(kind: FigureKind): WordCodes {
  return QUANTITIES[QUANTITY_CLASS[kind] ?? MEASURE] as WordCodes;
}

/** Codes by spelling, so that a word met again costs one look-up. */
export class WordCoder {
  static readonly #MOST = 50_000;
  readonly #known: KnownWords;
  readonly #first = new Map<string, WordCodes>();
  readonly #inner = new Map<string, WordCodes>();

  constructor(known: KnownWords) {
    this.#known = known;
  }

  codesOf(words: readonly SyntaxWord[]): WordCodes[] {
    return words.map(({ token, quantity }, i) => (quantity ? codesOfQuantity(quantity) : this.#codeOf(token, i === 0)));
  }

  #codeOf(token: Token, isFirst: boolean): WordCodes {
    const cache = isFirst ? this.#first : this.#inner;
    let codes = cache.get(token.text);
    if (!codes) {
      if (cache.size >= WordCoder.#MOST) cache.clear();
      codes = codesOfToken(token, isFirst, this.#known);
      cache.set(token.text, codes);
    }
    return codes;
  }
}
