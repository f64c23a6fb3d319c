import { weightOf } from "../body/body-block.js";
import { foldText } from "../body/fold-text.js";

/** Shorter texts say nothing of their own: "Yes.", "Total", a name in an interview. */
const MIN_WEIGHT = 8;

/** Where in its article a block stands; a print carries it in its lowest two bits. */
export const PLACES = { middle: 0, start: 1, end: 2 } as const;
export type Place = keyof typeof PLACES;

/**
 * A number below 2^48 for a block's letters and digits, whatever its marks, case and spacing. Null for a text too short
 * to be told from others. Digits count: two reports made by one template are two reports.
 */
export function printBlock(text: string): number | null {
  const folded = foldText(text);
  if (weightOf(folded) < MIN_WEIGHT) return null;
  // Two runs of FNV-1a from different beginnings, 24 bits of each.
  let one = 0x811c9dc5;
  let two = 0x1b873593;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + i), 0x01000193);
  }
  return (mix(one) >>> 8) * 2 ** 24 + (mix(two) >>> 8);
}

/** The print and its place in one number below 2^50. */
export function printAt(print: number, place: Place): number {
  return print * 4 + PLACES[place];
}

/** FNV leaves the high bits of short texts alike. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
