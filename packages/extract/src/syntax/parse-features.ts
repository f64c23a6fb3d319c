import { mix } from "./hash.js";
import type { ParseInput } from "./parse-input.js";
import type { ParseState } from "./parse-state.js";
import { relationBits } from "./relation.js";

export const PARSE_FEATURES = 88;
export const RELATION_FEATURES = 24;
const NONE = 40;
const NO_CLASS = 100;

const FRAME = relationBits(
  ...(["subject", "object", "complement", "conjunct", "case", "marker", "copula", "auxiliary"] as const),
  ...(["determiner", "adverbial", "clause", "oblique", "modifier", "apposition"] as const),
);
const CORE = relationBits("subject", "object", "case", "copula", "marker");

/** Fills `out` with the features of a state: words, classes and relations on top of the stack and next, their outer dependents, distance. */
export function parseFeatures(state: ParseState, input: ParseInput, out: Int32Array): number {
  const { codes, tags } = input;
  const { stack, depth, next, leftmost, leftmost2, rightmost, leftCount, rightCount, held } = state;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
  const tagAt = (at: number): number => (at < 0 ? NONE : (tags[at] ?? NONE + 1));
  const wordAt = (at: number): number => (at < 0 ? NONE : (codes[at]?.word ?? NONE + 1));
  const fineAt = (at: number): number => (at < 0 ? NONE : (codes[at]?.fine ?? NONE + 1));
  const coarseAt = (at: number): number => (at < 0 ? NO_CLASS : (codes[at]?.coarse ?? NO_CLASS + 1));
  const t0 = tagAt(s0);
  const t1 = tagAt(s1);
  const t2 = tagAt(s2);
  const tb = tagAt(next);
  const tb1 = tagAt(next + 1);
  const tb2 = tagAt(next + 2);
  const w0 = wordAt(s0);
  const w1 = wordAt(s1);
  const wb = wordAt(next);
  const wb1 = wordAt(next + 1);
  const left0 = s0 < 0 ? -1 : (leftmost[s0] as number);
  const right0 = s0 < 0 ? -1 : (rightmost[s0] as number);
  const right1 = s1 < 0 ? -1 : (rightmost[s1] as number);
  const l0 = tagAt(left0);
  const r0 = tagAt(right0);
  const l1 = s1 < 0 ? NONE : tagAt(leftmost[s1] as number);
  const r1 = tagAt(right1);
  const lb = tagAt(leftmost[next] as number);
  const v0 = s0 < 0 ? 0 : (leftCount[s0] as number) * 4 + (rightCount[s0] as number);
  const v1 = s1 < 0 ? 0 : (leftCount[s1] as number) * 4 + (rightCount[s1] as number);
  const vb = leftCount[next] as number;
  const gap = s0 < 0 ? 0 : Math.min(6, next - s0);
  const gap1 = s1 < 0 ? 0 : Math.min(6, s0 - s1);
  const pair = t0 * 64 + tb;
  const under = t1 * 64 + t0;
  const lw0 = wordAt(left0);
  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = mix(template, value);
  };
  put(50, mix(w0, t0));
  put(51, mix(wb, tb));
  put(52, mix(wb1, tb1));
  put(53, mix(w1, t1));
  put(54, pair);
  put(55, mix(w0, wb));
  put(56, mix(w0, tb));
  put(57, mix(wb, t0));
  put(58, mix(pair, tb1));
  put(59, mix(pair, t1));
  put(60, mix(under, t2));
  put(61, under);
  put(62, mix(w1, w0));
  put(63, mix(w1, t0));
  put(64, mix(w0, t1));
  put(65, mix(pair, l0));
  put(66, mix(pair, r0));
  put(67, mix(pair, lb));
  put(68, mix(under, l1));
  put(69, mix(under, r1));
  put(70, mix(under, r0));
  put(71, mix(pair, gap));
  put(72, mix(under, gap1));
  put(73, mix(w0, v0));
  put(74, mix(t0, v0));
  put(75, mix(w1, v1));
  put(76, mix(mix(t1, v1), t0));
  put(77, mix(tb, vb));
  put(78, mix(mix(pair, tb1), tb2));
  put(79, mix(mix(pair, t1), tb1));
  put(80, mix(lw0, pair));
  put(81, mix(wordAt(right0), under));
  put(82, mix(codes[s0]?.suffix3 ?? NONE, tb));
  put(83, mix(codes[next]?.suffix3 ?? NONE, t0));
  put(85, mix(mix(w0, wb), t1));
  const c0 = coarseAt(s0);
  const c1 = coarseAt(s1);
  const cb = coarseAt(next);
  put(90, mix(fineAt(s0), fineAt(next)));
  put(91, mix(fineAt(s1), fineAt(s0)));
  put(92, mix(mix(c0, cb), t1));
  put(93, mix(mix(c1, c0), tb));
  put(94, mix(mix(c0, cb), coarseAt(next + 1)));
  put(95, mix(w0, cb));
  put(96, mix(c0, wb));
  put(97, mix(mix(c1, c0), cb));
  const held0 = s0 < 0 ? 0 : (held[s0] as number);
  const held1 = s1 < 0 ? 0 : (held[s1] as number);
  const heldB = held[next] as number;
  put(100, mix(pair, held0 & FRAME));
  put(101, mix(under, held1 & FRAME));
  put(102, mix(pair, heldB & FRAME));
  put(103, mix(mix(under, held1 & CORE), held0 & CORE));
  put(104, mix(mix(pair, held0 & CORE), heldB & CORE));
  put(105, mix(w0, held0 & FRAME));
  put(106, mix(w1, held1 & FRAME));
  put(107, mix(mix(w1, t0), held0 & CORE));
  put(108, mix(mix(pair, t1), held1 & CORE));
  put(109, mix(wb, heldB & CORE));
  put(110, mix(mix(pair, l0), lb));
  put(111, mix(mix(under, t2), tb));
  put(112, mix(mix(w1, w0), tb));
  put(113, mix(mix(under, l0), tb));
  put(114, mix(mix(pair, l0), r0));
  put(115, mix(mix(under, r1), tb));
  put(116, mix(mix(w0, tb), tb1));
  put(117, mix(mix(under, tb), tb1));
  put(118, mix(wordAt(right1), under));
  put(119, mix(mix(lw0, w1), t0));
  put(120, mix(wordAt(leftmost[next] as number), pair));
  put(121, mix(mix(w1, lw0), w0));
  put(122, mix(mix(under, tb), gap1));
  put(123, mix(w1, mix(tb, t0)));
  put(124, mix(mix(w1, lw0), wb));
  const marks = s0 < 0 ? 0 : marksBetween(input, s0, next);
  const marks1 = s1 < 0 ? 0 : marksBetween(input, s1, s0);
  const marksB = next < codes.length ? marksBetween(input, next, next + 1) : 0;
  put(130, mix(pair, marks));
  put(131, mix(under, marks1));
  put(132, mix(mix(pair, marks), marksB));
  put(133, mix(mix(under, marks1), marks));
  put(134, mix(mix(pair, t1), mix(marks, marks1)));
  put(135, mix(w0, marks));
  put(136, mix(mix(under, tb), mix(marks, marks1)));
  put(137, mix(mix(w1, marks1), t0));
  put(125, mix(mix(pair, l0), s0 < 0 ? NONE : tagAt(leftmost2[s0] as number)));
  return n;
}

/** Commas, quotation marks and other marks between two words, as one small number. */
function marksBetween({ commas, quotes, breaks }: ParseInput, from: number, to: number): number {
  const count = (sums: Uint8Array): number => (sums[to] as number) - (sums[from] as number);
  return Math.min(2, count(commas)) + 3 * Math.min(2, count(quotes)) + 9 * Math.min(1, count(breaks));
}

/** Features of an arc about to be made: how does `word` hang on `head`? */
export function relationFeatures(
  state: ParseState,
  input: ParseInput,
  { word, head }: { word: number; head: number },
  out: Int32Array,
): number {
  const { leftmost, held } = state;
  const { codes, tags } = input;
  const tagAt = (at: number): number => (at < 0 ? NONE : (tags[at] ?? NONE + 1));
  const wordAt = (at: number): number => (at < 0 ? NONE : (codes[at]?.word ?? NONE + 1));
  const fineAt = (at: number): number => codes[at]?.fine ?? NONE;
  const side = word < head ? 1 : 2;
  const pair = (tagAt(word) * 64 + tagAt(head)) * 4 + side;
  const lead = leftmost[word] as number;
  const [heldHead, heldWord] = [held[head] as number, held[word] as number];
  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = mix(template, value);
  };
  put(1, pair);
  put(2, mix(pair, wordAt(word)));
  put(3, mix(pair, wordAt(head)));
  put(4, mix(wordAt(word), wordAt(head)));
  put(5, mix(pair, Math.min(4, Math.abs(word - head))));
  put(6, mix(pair, wordAt(lead)));
  put(7, mix(pair, tagAt(lead)));
  put(8, mix(pair, heldHead & FRAME));
  put(9, mix(pair, heldWord & FRAME));
  put(10, mix(mix(pair, fineAt(word)), 1));
  put(11, mix(mix(pair, fineAt(head)), 2));
  put(12, mix(fineAt(word), mix(fineAt(head), side)));
  put(13, mix(pair, mix(tagAt(word - 1), tagAt(word + 1))));
  put(14, mix(pair, mix(tagAt(head - 1), tagAt(head + 1))));
  put(15, mix(wordAt(word), side));
  put(16, mix(mix(pair, heldHead & CORE), heldWord & CORE));
  put(17, mix(pair, codes[word]?.suffix3 ?? NONE));
  put(18, mix(pair, wordAt(Math.min(word, head) + 1)));
  put(19, mix(wordAt(head), mix(wordAt(lead), side)));
  put(20, mix(pair, marksBetween(input, Math.min(word, head), Math.max(word, head))));
  return n;
}
