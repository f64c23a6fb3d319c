import { getGazetteer } from "../entities/gazetteer.js";
import { hashFeature, mix } from "./hash.js";
import { plainSpelling, type WordLists, wordKey } from "./lexicon.js";

/** Everything about a word that does not hang on where it stands, hashed. */
export interface WordInfo {
  plain: string;
  cased: number;
  lower: number;
  shape: number;
  longShape: number;
  affixes: number[];
  /** Fine and coarse class, or empty. */
  classes: number[];
  /** Lists that the word is on. */
  lists: number[];
  isCapital: boolean;
  isUpper: boolean;
  isWord: boolean;
}

const LONGEST_AFFIX = 5;

export function readWord(text: string, lexicon: WordLists): WordInfo {
  const plain = plainSpelling(text);
  const isUpper = plain.length > 1 && plain === plain.toUpperCase() && plain !== plain.toLowerCase();
  const isWord = /^\p{L}/u.test(plain);
  const titled = isUpper && plain.length > 3 ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
  return {
    plain,
    cased: hashFeature(plain),
    lower: hashFeature(plain.toLowerCase()),
    shape: hashFeature(shortShape(plain)),
    longShape: hashFeature(longShape(plain)),
    affixes: isWord || plain.length > 2 ? affixesOf(plain) : [],
    classes: classesOf(plain, titled, lexicon),
    lists: isWord ? listsOf(plain, titled, lexicon) : [],
    isCapital: /^\p{Lu}/u.test(plain),
    isUpper,
    isWord,
  };
}

function longShape(word: string): string {
  return word.replace(/\p{Lu}/gu, "X").replace(/[\p{Ll}\p{Lo}\p{M}]/gu, "x");
}

function shortShape(word: string): string {
  return longShape(word).replace(/(.)\1+/g, "$1+");
}

function affixesOf(word: string): number[] {
  const found: number[] = [];
  for (let length = 1; length <= Math.min(LONGEST_AFFIX, word.length); length += 1) {
    found.push(hashFeature(`<${word.slice(0, length)}`));
    found.push(hashFeature(`${word.slice(-length)}>`));
  }
  return found;
}

function classesOf(plain: string, titled: string, lexicon: WordLists): number[] {
  for (const spelling of [plain, titled, plain.toLowerCase()]) {
    const found = lexicon.classes.get(wordKey(spelling));
    if (found >= 0) return [found >> 6, 0x10000 + (found & 63)];
  }
  return [];
}

function listsOf(plain: string, titled: string, lexicon: WordLists): number[] {
  const gazetteer = getGazetteer();
  const found: number[] = [];
  const bits = Math.max(0, lexicon.phrases.get(wordKey(titled)));
  for (let bit = 0; bit < 7; bit += 1) if (bits & (1 << bit)) found.push(bit + 1);
  const small = plain.toLowerCase();
  const sets: [Set<string>, string][] = [
    [gazetteer.titles, titled],
    [gazetteer.organizationSuffixes, titled],
    [gazetteer.organizationHeads, titled],
    [gazetteer.placeNouns, small],
    [gazetteer.placeLeads, small],
    [gazetteer.placeDirections, small],
    [gazetteer.eventSuffixes, titled],
    [gazetteer.commonWords, small],
    [gazetteer.givenNames, titled],
  ];
  for (const [index, [set, word]] of sets.entries()) if (set.has(word)) found.push(20 + index);
  if (gazetteer.knownPeople.has(titled)) found.push(40);
  return found.map((list) => mix(list, 77));
}
