import type { TokenRange } from "../tokens/token.js";

/** One number as written: tokens, value, and what of it was digits, a scale or a fraction. */
export interface NumberSpan extends TokenRange {
  value: number;
  form: "digits" | "words";
  /** The factor of "million", "bn", "k"; 1 without one. */
  scale: number;
  isFraction: boolean;
  /** "one in four", "nine out of 10". */
  isShare: boolean;
  /** "7.8 out of 10": a mark on a scale, whose value is that of the mark. */
  isScore: boolean;
  sign: "" | "+" | "-";
}
