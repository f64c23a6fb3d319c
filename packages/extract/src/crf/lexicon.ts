import { hashFeature, toKey } from "./hash.js";
import type { KeyTable } from "./key-table.js";

/** What a listed phrase is; bits, as one phrase may be several. */
export const LEXICON_BITS = {
  given: 1,
  surname: 2,
  city: 4,
  person: 8,
  organization: 16,
  place: 32,
  misc: 64,
} as const;

/** The longest listed phrase, in tokens. */
export const LONGEST_PHRASE = 5;

export interface KeyLookup {
  /** The value, or -1. */
  get(key: number): number;
}

/** What was learned of words and phrases from plain text and lists. */
export interface WordLists {
  /** Keys of phrases, to `LEXICON_BITS`. */
  phrases: KeyLookup;
  /** Keys of words, to the class of words that stand in the same places: fine class times 64 plus coarse class. */
  classes: KeyLookup;
}

/** The same while it is learnt, when everything in it can still be gone through. */
export interface Lexicon extends WordLists {
  phrases: KeyTable;
  classes: KeyTable;
}

/** Spelling as lists and classes have it: straight quotes, plain dashes, every digit a zero. */
export function plainSpelling(text: string): string {
  if (/^[A-Za-z]+$/.test(text)) return text;
  return text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/\d/g, "0");
}

export function wordKey(word: string): number {
  return toKey(hashFeature(word));
}

/** `words` are token texts in plain spelling. */
export function phraseKey(words: readonly string[]): number {
  return toKey(hashFeature(words.join(" ")));
}
