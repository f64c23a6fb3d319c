import { CARDINALS, SCALES } from "../data/number-words.js";
import { readPairs } from "../data/read-pairs.js";
import type { Token } from "../tokens/token.js";

/** Words for numbers, and for what they are multiplied by, with their values. */
export const CARDINAL = readPairs(CARDINALS);
export const SCALE = readPairs(SCALES);

export function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && CARDINAL.has(token.lower);
}

/** Digits or a word for a number. */
export function isNumber(token: Token | undefined): boolean {
  return token?.kind === "number" || isNumberWord(token);
}

function isScale(token: Token | undefined): boolean {
  return token !== undefined && SCALE.has(token.lower) && /^[a-z]/.test(token.lower);
}

interface Reading {
  to: number;
  value: number;
  scale: number;
}

/** A cardinal below a hundred: "twenty", "twenty-five", "ninety five". */
function readSmall(tokens: Token[], at: number): Reading | null {
  const first = CARDINAL.get(tokens[at]?.lower ?? "");
  if (first === undefined) return null;
  const next = tokens[at + 1];
  const unitAt = next?.text === "-" && !next.spaced ? at + 2 : at + 1;
  const unit = CARDINAL.get(tokens[unitAt]?.lower ?? "");
  const isTens = first >= 20 && unit !== undefined && unit > 0 && unit < 10;
  if (isTens && (unitAt === at + 1 || !tokens[unitAt]?.spaced))
    return { to: unitAt + 1, value: first + unit, scale: 1 };
  return { to: at + 1, value: first, scale: 1 };
}

/** "two hundred and fifty thousand", "a million", "twenty-five". Starts at a cardinal, or at "a" before a scale. */
export function readWords(tokens: Token[], from: number): Reading | null {
  const hasArticle = /^an?$/.test(tokens[from]?.lower ?? "") && isScale(tokens[from + 1]);
  const start = hasArticle ? { to: from + 1, value: 1, scale: 1 } : readSmall(tokens, from);
  if (!start) return null;
  let total = 0;
  let current = start.value;
  let at = start.to;
  let largest = 1;
  for (;;) {
    const gap = tokens[at]?.text === "-" && !tokens[at]?.spaced && isScale(tokens[at + 1]) ? 1 : 0;
    const scale = SCALE.get(tokens[at + gap]?.lower ?? "");
    if (scale !== undefined) {
      if (scale === 100 || scale === 12) current *= scale;
      else {
        total += current * scale;
        current = 0;
      }
      largest = Math.max(largest, scale);
      at += gap + 1;
      continue;
    }
    if (largest < 100) break;
    const hasAnd = tokens[at]?.lower === "and" ? 1 : 0;
    const small = readSmall(tokens, at + hasAnd);
    const room = hundredsOpen(current, total);
    if (!small || (hasAnd === 1 && room > 100 && !isScale(tokens[small.to])) || small.value >= room) break;
    if (hasAnd === 1 && tokens[small.to]?.lower === "of") break;
    current += small.value;
    at = small.to;
  }
  return { to: at, value: total + current, scale: largest };
}

/** "thirty-two **point five**": the digits behind the point; `to` is `from` where there are none. */
export function readPoint(tokens: Token[], from: number): { to: number; part: number } {
  let at = from + 1;
  let digits = "";
  while (tokens[from]?.lower === "point") {
    const digit = CARDINAL.get(tokens[at]?.lower ?? "");
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
    at += 1;
  }
  return digits === "" ? { to: from, part: 0 } : { to: at, part: Number(`0.${digits}`) };
}

/** How large a following number may be: after "two hundred" below 100, after "three thousand" below 1000. */
function hundredsOpen(current: number, total: number): number {
  if (current >= 100 && current % 100 === 0) return 100;
  if (current === 0 && total > 0) return 1000;
  return 0;
}
