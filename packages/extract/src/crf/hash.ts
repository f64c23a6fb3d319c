import { hashText } from "../hash-text.js";

/** Features are known by the upper 28 bits of a hash: among two hundred thousand kept ones a stranger meets one of them once in a thousand times. */
export const KEY_BITS = 28;

/** Spread over all bits, since keys are cut from the upper ones. */
export function hashFeature(text: string): number {
  return spread(hashText(text));
}

export function mix(a: number, b: number): number {
  return spread(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2)));
}

export function toKey(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

export function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
