import { isNumberWord, readWords } from "../numbers/read-words.js";
import type { Token } from "../tokens/token.js";
import type { Day } from "./calendar.js";
import type { DateSpan } from "./date-span.js";

export interface PeriodReading {
  tokens: Token[];
  at: number;
  published: Day;
  /** Dates by their first token. */
  dateAt: Map<number, DateSpan>;
}

/** A reader of one way to tell a stretch of time; null where it is not told so. */
export type PeriodRule = (reading: PeriodReading) => DateSpan | null;

/** The unit of time at a token, without its plural. */
export const unitAt = (tokens: Token[], at: number): string => (tokens[at]?.lower ?? "").replace(/s$/, "");

export function numberAt(tokens: Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at];
  if (isNumberWord(token)) return readWords(tokens, at);
  return token?.kind === "number" && /^\d{1,3}$/.test(token.text) ? { value: Number(token.text), to: at + 1 } : null;
}
