const LARGEST = 12;
const NEAR = 1e-9;
const SHORT = 1000;

/**
 * A part of a whole as its words tell it: "2/3" for 0.666…; null for what is no part, for parts with no small
 * denominator, and for those written in digits that have an end ("0.25").
 */
export function writeFraction(value: number, text: string): string | null {
  if (value <= 0 || value >= 1) return null;
  const isDecimal = /\d/.test(text) && Math.abs(value * SHORT - Math.round(value * SHORT)) < NEAR;
  if (isDecimal) return null;
  for (let parts = 2; parts <= LARGEST; parts += 1) {
    const taken = value * parts;
    if (Math.abs(taken - Math.round(taken)) < NEAR) return `${Math.round(taken)}/${parts}`;
  }
  return null;
}
