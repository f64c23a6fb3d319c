/** 32-bit mixing of a template's number with what fills it: the address of a weight, before it is cut to the table. */
export function mix(a: number, b: number): number {
  let h = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 13);
}
