import type { GoldQuantity } from "./figure-corpus.js";

export type Value = number | [number, number];

/** A figure in the terms of the corpus, whoever read it. */
export interface Reading {
  value: Value;
  unit: string | null;
  change: string;
  concept: string | null;
  confidence: number | null;
  /** Whether it counts things, so that its unit says all there is of them. */
  isCount: boolean;
}

/** "12-120" and pairs are ranges; a leading minus is a sign. */
export function readGoldValue(value: GoldQuantity["value"]): Value {
  if (Array.isArray(value)) return [Number(value[0]), Number(value[1])];
  const text = String(value);
  if (text.startsWith("-") || text.includes("E") || !text.includes("-")) return Number(text);
  const [low, high] = text.split("-");
  return [Number(low), Number(high)];
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);

/** Values as close as five digits tell; the ends of a range in either order. */
export function isSameValue(gold: Value, read: Value): boolean {
  if (!Array.isArray(gold) || !Array.isArray(read))
    return !Array.isArray(gold) && !Array.isArray(read) && isClose(gold, read);
  const [a, b] = [[...gold].sort(byNumber), [...read].sort(byNumber)];
  return isClose(a[0] as number, b[0] as number) && isClose(a[1] as number, b[1] as number);
}

const byNumber = (a: number, b: number): number => a - b;

const FUNCTION_WORDS = new Set(
  "of the a an in on at for to from by with and or as its their his her our this that these those total".split(" "),
);

/** A concept as a list of words, function words left out; "-" for none. */
export function conceptWords(concept: string | null): string[] {
  const words = (concept ?? "")
    .replace(/['’]s\b/g, "")
    .split(/[\s,]+/)
    .map((word) => word.replace(/^["“”‘’'(]+|["“”‘’').;:]+$/g, "").toLowerCase())
    .filter((word) => word && !FUNCTION_WORDS.has(word));
  return words.length > 0 ? words : ["-"];
}

export interface ConceptMatch {
  isPartly: boolean;
  isWholly: boolean;
}

export function matchConcepts(gold: string, read: string[]): ConceptMatch {
  const wanted = gold.split(/[,\s]+/).map((word) => word.toLowerCase());
  const shared = [...new Set(wanted)].filter((word) => read.includes(word)).length;
  return { isPartly: shared > 0, isWholly: shared === wanted.length && wanted.length === read.length };
}
