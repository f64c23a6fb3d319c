import type { QuestionRow } from "@newsledger/store";
import { valueWords } from "../format/value.js";

/** "14 figures · 13,000–20,000": how many answers, and between which ends they lie. */
export function questionSpread(question: QuestionRow, locale: string): string {
  const many = question.figures === 1 ? "1 figure" : `${question.figures} figures`;
  const spread = spreadWords(question, locale);
  return spread === null ? many : `${many} · ${spread}`;
}

/** The least and the greatest number claimed, with the unit; null where only vague words are. */
export function spreadWords(
  question: Pick<QuestionRow, "low" | "high" | "kind" | "unit">,
  locale: string,
): string | null {
  if (question.low === null || question.high === null) return null;
  const value = { ...question, bound: "exact", change: "=", quantifier: null, text: "" } as const;
  return valueWords({ ...value, kind: "other" }, locale);
}
