import { mix } from "./hash.js";
import { OUTSIDE, type WordCodes } from "./word-codes.js";

export const TAG_FEATURES = 36;

/** Where a word may stand as seen from the word that is classed: each place has features of that word alone. */
export const TAG_PLACES = [-2, -1, 0, 1, 2] as const;

/** Adds the features that hang on one word alone, which stands `offset` words behind the one that is classed. */
export function wordFeatures(word: WordCodes, offset: number, out: Int32Array, count = 0): number {
  let n = count;
  const put = (template: number, value: number): void => {
    out[n++] = mix(template, value);
  };
  if (offset === 0) {
    put(1, word.word);
    put(2, word.suffix3);
    put(3, word.suffix2);
    put(4, word.shape);
    put(5, mix(word.prefix, word.shape));
    put(6, mix(word.suffix3, word.shape));
    put(24, word.fine);
    put(25, word.coarse);
    put(32, mix(word.fine, word.shape));
  } else if (offset === -1) {
    put(7, word.word);
    put(19, word.suffix3);
    put(29, word.fine);
  } else if (offset === 1) {
    put(8, word.word);
    put(17, word.suffix3);
    put(28, word.fine);
  } else put(offset < 0 ? 9 : 10, word.word);
  return n;
}

/** Adds the features that hang on several words or on the classes of the two left neighbours. */
export function pairFeatures(
  codes: WordCodes[],
  at: number,
  last: number,
  beforeLast: number,
  out: Int32Array,
  count = 0,
): number {
  const here = codes[at] as WordCodes;
  const left = codes[at - 1] ?? OUTSIDE;
  const right = codes[at + 1] ?? OUTSIDE;
  let n = count;
  const put = (template: number, value: number): void => {
    out[n++] = mix(template, value);
  };
  put(11, last);
  put(12, mix(last, beforeLast));
  put(13, mix(last, here.word));
  put(14, mix(last, here.suffix3));
  put(16, mix(left.word, here.word));
  put(18, mix(right.suffix2, here.suffix2));
  put(20, mix(right.shape, here.shape));
  put(22, mix(mix(last, beforeLast), here.suffix2));
  put(23, mix(last, right.suffix3));
  put(26, mix(right.coarse, here.coarse));
  put(27, mix(last, here.coarse));
  put(30, mix(mix(last, right.coarse), here.fine));
  put(31, mix(right.word, here.word));
  put(33, mix(mix(last, right.coarse), here.coarse));
  return n;
}

/** Fills `out` with the features of word `at`, whose two left neighbours are classed already. */
export function tagFeatures(codes: WordCodes[], at: number, last: number, beforeLast: number, out: Int32Array): number {
  let count = 0;
  for (const offset of TAG_PLACES) count = wordFeatures(codes[at + offset] ?? OUTSIDE, offset, out, count);
  return pairFeatures(codes, at, last, beforeLast, out, count);
}
