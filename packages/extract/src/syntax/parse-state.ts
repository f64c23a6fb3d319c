import { mix } from "./hash.js";
import type { WordCodes } from "./tag-features.js";

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const PARSE_CLASSES = 3;
export const PARSE_FEATURES = 40;
const NONE = 40;

/**
 * A stack and the rest of a sentence, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): the top of the stack
 * is given its head from the next word (LEFT) or from the word beneath it (RIGHT). The root is one word behind the last.
 */
export interface ParseState {
  stack: Int32Array;
  depth: number;
  next: number;
  length: number;
  heads: Int32Array;
  leftmost: Int32Array;
  rightmost: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
}

export function startState(length: number): ParseState {
  return {
    stack: new Int32Array(length + 1),
    depth: 0,
    next: 0,
    length,
    heads: new Int32Array(length).fill(-1),
    leftmost: new Int32Array(length + 1).fill(-1),
    rightmost: new Int32Array(length + 1).fill(-1),
    leftCount: new Uint8Array(length + 1),
    rightCount: new Uint8Array(length + 1),
  };
}

export function isDone(state: ParseState): boolean {
  return state.depth === 0 && state.next >= state.length;
}

export function isAllowed(state: ParseState, action: number): boolean {
  if (action === SHIFT) return state.next < state.length;
  if (action === LEFT) return state.depth > 0 && (state.next < state.length || state.depth === 1);
  return state.depth > 1;
}

export function takeAction(state: ParseState, action: number): void {
  const { stack, heads } = state;
  if (action === SHIFT) {
    stack[state.depth++] = state.next++;
    return;
  }
  const word = stack[--state.depth] as number;
  const head = action === LEFT ? state.next : (stack[state.depth - 1] as number);
  heads[word] = head;
  if (word < head) {
    if ((state.leftmost[head] as number) < 0 || word < (state.leftmost[head] as number)) state.leftmost[head] = word;
    state.leftCount[head] = Math.min(3, (state.leftCount[head] as number) + 1);
  } else {
    state.rightmost[head] = Math.max(word, state.rightmost[head] as number);
    state.rightCount[head] = Math.min(3, (state.rightCount[head] as number) + 1);
  }
}

/** Fills `out` with the features of a state: words and classes on top of the stack and next, their outer dependents, distance. */
export function parseFeatures(state: ParseState, codes: WordCodes[], tags: Uint8Array, out: Int32Array): number {
  const { stack, depth, next, leftmost, rightmost, leftCount, rightCount } = state;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
  const tagAt = (at: number): number => (at < 0 ? NONE : (tags[at] ?? NONE + 1));
  const wordAt = (at: number): number => (at < 0 ? NONE : (codes[at]?.word ?? NONE + 1));
  const [t0, t1, t2, tb, tb1, tb2] = [tagAt(s0), tagAt(s1), tagAt(s2), tagAt(next), tagAt(next + 1), tagAt(next + 2)];
  const [w0, w1, wb, wb1] = [wordAt(s0), wordAt(s1), wordAt(next), wordAt(next + 1)];
  const l0 = s0 < 0 ? NONE : tagAt(leftmost[s0] as number);
  const r0 = s0 < 0 ? NONE : tagAt(rightmost[s0] as number);
  const l1 = s1 < 0 ? NONE : tagAt(leftmost[s1] as number);
  const r1 = s1 < 0 ? NONE : tagAt(rightmost[s1] as number);
  const lb = tagAt(leftmost[next] as number);
  const v0 = s0 < 0 ? 0 : (leftCount[s0] as number) * 4 + (rightCount[s0] as number);
  const v1 = s1 < 0 ? 0 : (leftCount[s1] as number) * 4 + (rightCount[s1] as number);
  const vb = leftCount[next] as number;
  const gap = s0 < 0 ? 0 : Math.min(6, next - s0);
  const gap1 = s1 < 0 ? 0 : Math.min(6, s0 - s1);
  const pair = t0 * 64 + tb;
  const under = t1 * 64 + t0;
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
  put(80, mix(wordAt(s0 < 0 ? -1 : (leftmost[s0] as number)), pair));
  put(81, mix(wordAt(s0 < 0 ? -1 : (rightmost[s0] as number)), under));
  put(82, mix(codes[s0]?.suffix3 ?? NONE, tb));
  put(83, mix(codes[next]?.suffix3 ?? NONE, t0));
  put(85, mix(mix(w0, wb), t1));
  return n;
}
