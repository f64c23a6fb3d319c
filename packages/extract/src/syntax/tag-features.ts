import { mix } from "./hash.js";
import { OUTSIDE, type WordCodes } from "./word-codes.js";

export const TAG_FEATURES = 36;

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
  put(24, here.fine);
  put(25, here.coarse);
  put(26, mix(right.coarse, here.coarse));
  put(27, mix(last, here.coarse));
  put(28, right.fine);
  put(29, left.fine);
  put(30, mix(mix(last, right.coarse), here.fine));
  put(31, mix(right.word, here.word));
  put(32, mix(here.fine, here.shape));
  put(33, mix(mix(last, right.coarse), here.coarse));
  return n;
}
