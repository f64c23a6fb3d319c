import type { Token } from "../tokens/token.js";
import { hashText, mix } from "./hash.js";

export const TAG_FEATURES = 24;
const EDGE = 77;

/** A word's hashes, worked out once a token. */
export interface WordCodes {
  word: number;
  suffix3: number;
  suffix2: number;
  prefix: number;
  shape: number;
}

const OUTSIDE: WordCodes = { word: EDGE, suffix3: EDGE, suffix2: EDGE, prefix: EDGE, shape: EDGE };

function shapeOf(text: string, isFirst: boolean): number {
  const code = text.charCodeAt(0);
  const hasUpper = text !== text.toLowerCase();
  const isAllUpper = hasUpper && text.length > 1 && text === text.toUpperCase();
  const isDigit = code >= 48 && code <= 57;
  return (hasUpper ? 1 : 0) | (isAllUpper ? 2 : 0) | (isDigit ? 4 : 0) | (isFirst ? 8 : 0) | (text.length < 4 ? 16 : 0);
}

/** Bits by the low 16 of a word's hash: which words were seen often enough to be learnt as themselves. */
export type KnownWords = Uint8Array;

export function isKnownWord(known: KnownWords, hash: number): boolean {
  return (((known[(hash & 0xffff) >> 3] as number) >> (hash & 7)) & 1) === 1;
}

/** A rare word stands for all that end like it: what is learnt of "-ists" holds for "abolitionists". */
export function codesOf(token: Token, isFirst: boolean, known: KnownWords): WordCodes {
  const { lower, kind } = token;
  const end = lower.length;
  const suffix3 = kind === "number" ? 1 : hashText(lower, Math.max(0, end - 3));
  const hash = hashText(lower);
  const word = kind === "number" ? 1 : isKnownWord(known, hash) ? hash : mix(2, suffix3);
  return {
    word,
    suffix3,
    suffix2: kind === "number" ? 1 : hashText(lower, Math.max(0, end - 2)),
    prefix: hashText(lower, 0, 2),
    shape: shapeOf(token.text, isFirst),
  };
}

/** Fills `out` with the features of word `at`, whose two left neighbours are classed already. */
export function tagFeatures(codes: WordCodes[], at: number, last: number, beforeLast: number, out: Int32Array): number {
  const here = codes[at] as WordCodes;
  const left = codes[at - 1] ?? OUTSIDE;
  const left2 = codes[at - 2] ?? OUTSIDE;
  const right = codes[at + 1] ?? OUTSIDE;
  const right2 = codes[at + 2] ?? OUTSIDE;
  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = mix(template, value);
  };
  put(1, here.word);
  put(2, here.suffix3);
  put(3, here.suffix2);
  put(4, here.shape);
  put(5, mix(here.prefix, here.shape));
  put(6, mix(here.suffix3, here.shape));
  put(7, left.word);
  put(8, right.word);
  put(9, left2.word);
  put(10, right2.word);
  put(11, last);
  put(12, mix(last, beforeLast));
  put(13, mix(last, here.word));
  put(14, mix(last, here.suffix3));
  put(16, mix(left.word, here.word));
  put(17, right.suffix3);
  put(18, mix(right.suffix2, here.suffix2));
  put(19, left.suffix3);
  put(20, mix(right.shape, here.shape));
  put(22, mix(mix(last, beforeLast), here.suffix2));
  put(23, mix(last, right.suffix3));
  return n;
}
