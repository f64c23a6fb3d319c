import type { Token } from "../tokens/token.js";

/** What a number is where nothing else is said of it. */
export const plain = { scale: 1, isFraction: false, isShare: false, isScore: false, sign: "" as const };

/** Whether a token stands right behind the one before, without a space. */
export function isGlued(token: Token | undefined, text?: string): token is Token {
  return token !== undefined && !token.spaced && (text === undefined || token.text === text);
}

/** Binary noise of a product such as 2.3 × 1e6 is cut off at fifteen digits. */
export function tidy(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value;
  return Number(value.toPrecision(15));
}
