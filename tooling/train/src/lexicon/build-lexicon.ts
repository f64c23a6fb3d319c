import {
  KeyTable,
  LEXICON_BITS,
  type Lexicon,
  phraseKey,
  plainSpelling,
  tokenise,
  wordKey,
} from "@newsledger/extract/training";
import type { GoldDocument } from "../corpora/corpora.js";

export interface NameLists {
  given: Iterable<string>;
  surnames: Iterable<string>;
  cities: Iterable<string>;
}

/** A name that the silver text marks this often, and this much of the time as one type, is listed. */
const SILVER_LEAST = 2;
const SILVER_SHARE = 0.8;

export interface LexiconSources {
  lists: NameLists;
  silver: readonly GoldDocument[];
  fine: ReadonlyMap<string, number>;
  coarse: ReadonlyMap<string, number>;
}

export function buildLexicon({ lists, silver, fine, coarse }: LexiconSources): Lexicon {
  const phrases = new KeyTable(1 << 16);
  const add = (phrase: string, bit: number): void => {
    const key = phraseKey(toWords(phrase));
    phrases.set(key, Math.max(0, phrases.get(key)) | bit);
  };
  for (const name of lists.given) add(name, LEXICON_BITS.given);
  for (const name of lists.surnames) add(name, LEXICON_BITS.surname);
  for (const name of lists.cities) add(name, LEXICON_BITS.city);
  for (const [name, type] of listSilver(silver)) add(name, LEXICON_BITS[type]);
  const classes = new KeyTable(1 << 15);
  for (const [word, own] of fine) classes.set(wordKey(word), own * 64 + (coarse.get(word) ?? 0));
  return { phrases, classes };
}

function toWords(phrase: string): string[] {
  return tokenise(phrase).tokens.map(({ text }) => plainSpelling(text));
}

function listSilver(silver: readonly GoldDocument[]): [name: string, type: GoldDocument["gold"][number]["type"]][] {
  const counts = new Map<string, Map<GoldDocument["gold"][number]["type"], number>>();
  for (const { text, gold } of silver) {
    for (const { start, end, type } of gold) {
      const name = text.slice(start, end);
      const own = counts.get(name) ?? new Map();
      own.set(type, (own.get(type) ?? 0) + 1);
      counts.set(name, own);
    }
  }
  return [...counts].flatMap(([name, own]) => {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    const [type, most] = [...own].sort((a, b) => b[1] - a[1])[0] as [GoldDocument["gold"][number]["type"], number];
    return all >= SILVER_LEAST && most / all >= SILVER_SHARE ? [[name, type] as const] : [];
  }) as [string, GoldDocument["gold"][number]["type"]][];
}
