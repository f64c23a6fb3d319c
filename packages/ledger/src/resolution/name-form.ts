import type { EntityType } from "@newsledger/contracts";
import { LOOSE_WORDS, PLACE_WORDS, SMALL_WORDS } from "../data/known-names.js";
import { COURTESY } from "../data/role-nouns.js";
import { wordsOf } from "./plain-letters.js";
import { skeletonOf } from "./spelling.js";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const LOOSE = setOf(LOOSE_WORDS);
const SMALL = setOf(SMALL_WORDS);
const PLACE = setOf(PLACE_WORDS);
const TITLES = setOf(COURTESY);
const PARTICLES = setOf("al el ad ar as ash at az an bin ibn ben abu van von der den de la di da dos du le");
const SUFFIXES = setOf("jr jnr junior sr snr senior ii iii iv");

/** A name taken apart, for comparison. */
export interface NameForm {
  type: EntityType;
  name: string;
  words: string[];
  /** What tells one name from another: a person's names without particles and titles, a body's words without "the", "of", "group". */
  core: string[];
  /** "Jr", "Sr", "II" of a person. */
  suffix: string | null;
  /** Written in capitals throughout, and too long for an acronym: the hand of a dateline or a headline. */
  isShouted: boolean;
  /** Letters of an acronym, in lower case; null for what is none. */
  acronym: string | null;
}

const LONGEST_ACRONYM = 6;

export function readNameForm(name: string, type: EntityType): NameForm {
  const words = wordsOf(type === "person" ? name.replaceAll(".", " ") : name);
  const letters = name.replaceAll(".", "");
  const isCapitals = letters === letters.toUpperCase() && /\p{Lu}{2}/u.test(letters);
  const isAcronym = isCapitals && words.length === 1 && letters.length <= LONGEST_ACRONYM;
  return {
    type,
    name,
    words,
    core: coreOf(words, type),
    suffix: type === "person" ? (words.find((word) => SUFFIXES.has(word)) ?? null) : null,
    isShouted: isCapitals && letters.length > 4 && !isAcronym,
    acronym: isAcronym ? (words[0] as string) : null,
  };
}

function coreOf(words: string[], type: EntityType): string[] {
  const isLoose = (word: string): boolean => {
    if (type === "person") return PARTICLES.has(word) || TITLES.has(word) || SUFFIXES.has(word);
    return SMALL.has(word) || (type === "place" ? PLACE.has(word) : LOOSE.has(word));
  };
  const core = words.filter((word) => !isLoose(word));
  return core.length > 0 ? core : words;
}

/** The first letters of a body's telling words: "sdf" of Syrian Democratic Forces; null where they make no acronym. */
export function initialsOf(form: NameForm): string | null {
  const core = form.words.filter((word) => !SMALL.has(word));
  return core.length >= 3 && form.type !== "person" ? core.map((word) => word.charAt(0)).join("") : null;
}

/**
 * The drawers of an index in which a name is kept, and those in which names are sought that may mean the same. Small
 * enough to hold few names each, wide enough to meet every spelling that `compareNames` accepts.
 */
export function drawersOf(form: NameForm): { kept: string[]; sought: string[] } {
  const same = `n:${form.words.join("-")}`;
  if (form.type === "person") return drawersOfPerson(form, same);
  const kept = [same, `c:${[...form.core].sort().map(skeletonOf).join("-")}`, `w:${skeletonOf(form.words.join(""))}`];
  const initials = form.acronym ?? initialsOf(form);
  if (initials !== null && form.type !== "place") kept.push(`a:${initials}`);
  return { kept, sought: kept };
}

function drawersOfPerson({ core }: NameForm, same: string): { kept: string[]; sought: string[] } {
  const ends = core.map(skeletonOf);
  const [first = "", last = ""] = [ends[0], ends.at(-1)];
  if (core.length === 1) return { kept: [same, `s:${last}`], sought: [same, `s:${last}`] };
  // Sorted, for some write the family name first.
  const drawers = [same, `p:${initialOf(core[0])}-${last}`];
  return { kept: [...drawers, `s:${last}`], sought: [...drawers, `p:${initialOf(core.at(-1))}-${first}`] };
}

const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/[aeou]/, "a"],
  [/[ijy]/, "i"],
  [/[ckq]/, "k"],
  [/[vw]/, "v"],
];

/** One letter for all that transcriptions begin a word with: "Yusuf", "Jusuf". */
function initialOf(word = ""): string {
  const letter = word.charAt(0);
  return INITIALS.find(([letters]) => letters.test(letter))?.[1] ?? letter;
}
