/** 32-bit mixing of a template's number with what fills it: the address of a weight, before it is cut to the table. */
export function mix(a: number, b: number): number {
  let h = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** How large a number is, in steps that double: 1 is 0, 2 and 3 are 1, 4 to 7 are 2; all from 2 ** `most` on are one. */
export function doublings(count: number, most: number): number {
  return Math.min(most, Math.floor(Math.log2(Math.max(1, count))));
}
