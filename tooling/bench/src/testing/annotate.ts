import type { AnnotatedArticle, AnnotatedFigure } from "@newsledger/train/gold";
import type { Claim } from "../claims/claim.js";

function placeOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}".`);
  return { start, end: start + words.length };
}

/** A plain count, exact and said by nobody, but for what `told` says otherwise. */
export function goldFigure(text: string, number: string, told: Partial<AnnotatedFigure> = {}): AnnotatedFigure {
  const { start, end } = placeOf(text, number);
  const value = Number(number);
  const [bound, kind, unit] = [told.bound ?? "exact", told.kind ?? "count", told.unit ?? null];
  return {
    ...{ number, numberStart: start, numberEnd: end, start, end, low: value, high: value },
    ...{ bound, bounds: [bound], kind, kinds: [kind], unit, units: [unit], subject: null, heads: [], places: [] },
    ...{ asOf: null, speaker: null, speakerOrg: null, speakerUnclear: false, optional: false },
    ...told,
  };
}

/** What a system read of the words, likewise. */
export function readClaim(text: string, words: string, told: Partial<Claim> = {}): Claim {
  const value = Number(/\d+/.exec(words)?.[0]);
  return {
    ...{ ...placeOf(text, words), low: value, high: value, bound: "exact", kind: "count", unit: null },
    ...{ subject: null, head: null, concept: null, places: [], asOf: null, speaker: null, speakerOrg: null },
    confidence: 0.9,
    ...told,
  };
}

export function goldArticle(text: string, figures: AnnotatedFigure[]): AnnotatedArticle {
  return { id: "a1", publishedAt: "2026-03-02", text, figures, notFigures: [] };
}
