import type { Token } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import type { Target } from "../choice/attribution-features.js";

const MARKS = /^["“”]$/;

/**
 * '"Acme **reported** 40 losses," the study says': somebody who speaks within the same quotation as a figure, where the words are those of
 * whoever is quoted.
 */
export function isWithinQuotation(tokens: readonly Token[], target: Target, { cue, speaker }: Attribution): boolean {
  if (!target.isQuoted || speaker === null) return false;
  const from = Math.min(cue.from, speaker.from, target.from);
  const to = Math.max(cue.to, speaker.to, target.to);
  for (let at = from; at < to; at += 1) if (MARKS.test(tokens[at]?.text ?? "")) return false;
  return true;
}
