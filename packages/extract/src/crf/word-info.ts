import { getGazetteer } from "../entities/gazetteer.js";
import { hashText } from "../hash-text.js";
import { hashFeature, mix, spread } from "./hash.js";
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
  const shape = longShape(plain);
  const titled = isUpper && plain.length > 3 ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
  return {
    plain,
    cased: hashFeature(plain),
    lower: hashFeature(plain.toLowerCase()),
    shape: hashFeature(shortShape(shape)),
    longShape: hashFeature(shape),
    affixes: isWord || plain.length > 2 ? affixesOf(plain) : [],
    classes: classesOf(plain, titled, lexicon),
    lists: isWord ? listsOf(plain, titled, lexicon) : [],
    isCapital: /^\p{Lu}/u.test(plain),
    isUpper,
    isWord,
  };
}

/** "Xxxxx" of "Trump", "X0-x" of "K2-b": digits are zeros already. */
function longShape(word: string): string {
  let shape = "";
  for (const letter of word) shape += shapeOf(letter);
  return shape;
}

function shapeOf(letter: string): string {
  if (letter >= "a" && letter <= "z") return "x";
  if (letter >= "A" && letter <= "Z") return "X";
  if (letter < "\x80") return letter;
  return letter.replace(/\p{Lu}/u, "X").replace(/[\p{Ll}\p{Lo}\p{M}]/u, "x");
}

/** "Xx+" of "Xxxxx". */
function shortShape(shape: string): string {
  let short = "";
  for (let at = 0; at < shape.length; ) {
    const first = at;
    while (shape[at] === shape[first]) at += 1;
    short += at > first + 1 ? `${shape[first]}+` : shape[first];
  }
  return short;
}

/** The hashes of "<T", "p>", "<Tr", "mp>" and so on. */
function affixesOf(word: string): number[] {
  const found: number[] = [];
  let start = hashText("<");
  for (let length = 1; length <= Math.min(LONGEST_AFFIX, word.length); length += 1) {
    start = hashText(word, length - 1, length, start);
    found.push(spread(start), spread(hashText(">", 0, 1, hashText(word, word.length - length))));
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

/** Lists of words, with whether they hold them in title case. */
const LISTS = [
  ["titles", true],
  ["organizationSuffixes", true],
  ["organizationHeads", true],
  ["placeNouns", false],
  ["placeLeads", false],
  ["placeDirections", false],
  ["eventSuffixes", true],
  ["commonWords", false],
  ["givenNames", true],
] as const;

function listsOf(plain: string, titled: string, lexicon: WordLists): number[] {
  const gazetteer = getGazetteer();
  const found: number[] = [];
  const bits = Math.max(0, lexicon.phrases.get(wordKey(titled)));
  for (let bit = 0; bit < 7; bit += 1) if (bits & (1 << bit)) found.push(bit + 1);
  const small = plain.toLowerCase();
  LISTS.forEach(([name, isTitled], i) => {
    if (gazetteer[name].has(isTitled ? titled : small)) found.push(20 + i);
  });
  if (gazetteer.knownPeople.has(titled)) found.push(40);
  return found.map((list) => mix(list, 77));
}
