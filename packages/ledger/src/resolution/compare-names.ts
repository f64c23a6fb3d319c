import { initialsOf, type NameForm } from "./name-form.js";
import { isSlip, soundAlike } from "./spelling.js";

/** Why two names may mean one, in words, and how likely that makes it on its own, from 0 to 1. */
export interface Likeness {
  score: number;
  reason: string;
}

const NONE: Likeness = { score: 0, reason: "" };

/** How alike two names of one entity, or of two, are written. Symmetric. */
export function compareNames(a: NameForm, b: NameForm): Likeness {
  if (a.words.join(" ") === b.words.join(" ")) return compareTypes(a, b);
  if (a.type !== b.type) return NONE;
  if (a.type === "person") return comparePersons(a, b);
  return a.type === "place" ? comparePlaces(a, b) : compareBodies(a, b);
}

function compareTypes(a: NameForm, b: NameForm): Likeness {
  if (a.type === b.type) return { score: 0.95, reason: "the same name" };
  if (a.isShouted || b.isShouted) return { score: 0.93, reason: "the same name, once in the capitals of a dateline" };
  // Towns have given many people their names: without company there is nothing to ask.
  return { score: 0.45, reason: `the same name, read as ${a.type} and as ${b.type}` };
}

function comparePersons(a: NameForm, b: NameForm): Likeness {
  if (a.suffix !== b.suffix && a.suffix !== null && b.suffix !== null) return NONE;
  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
  const junior = a.suffix === b.suffix ? 0 : 0.3;
  const likeness = short.length === 1 ? compareToSurname(short[0] as string, long) : compareFullNames(short, long);
  return likeness.score > junior ? { ...likeness, score: likeness.score - junior } : NONE;
}

function compareToSurname(word: string, long: string[]): Likeness {
  if (long.length === 1)
    return soundAlike(word, long[0] as string) ? { score: 0.6, reason: "another transcription" } : NONE;
  if (long.at(-1) === word) return { score: 0.5, reason: "the family name alone" };
  return NONE;
}

function compareFullNames(short: string[], long: string[]): Likeness {
  const [lastOfShort, lastOfLong] = [short.at(-1) as string, long.at(-1) as string];
  const given = compareGiven(short.slice(0, -1), long.slice(0, -1));
  if (lastOfShort === lastOfLong) return given;
  if (soundAlike(lastOfShort, lastOfLong) && given.score > 0.6)
    return { score: Math.min(given.score, 0.86), reason: "another transcription" };
  if (isSlip(lastOfShort, lastOfLong) && given.score > 0.9) return { score: 0.72, reason: "one letter differs" };
  const isTurned = [...short].sort().join(" ") === [...long].sort().join(" ");
  return isTurned ? { score: 0.8, reason: "the same names in another order" } : NONE;
}

/** Given names of one family name. */
function compareGiven(short: string[], long: string[]): Likeness {
  if (short.join(" ") === long.join(" ")) return { score: 0.95, reason: "the same names" };
  const [first = "", other = ""] = [short[0], long[0]];
  const isMiddleLeftOut = short.every((name) => long.includes(name));
  if (first === other && isMiddleLeftOut) return { score: 0.88, reason: "a middle name is left out" };
  if (first === other) return agreeInMiddle(short, long) ? { score: 0.86, reason: "a middle initial" } : NONE;
  if (soundAlike(first, other)) return { score: 0.86, reason: "another transcription" };
  const isInitial = (name: string, full: string) => name.length === 1 && full.startsWith(name);
  if (isInitial(first, other) || isInitial(other, first)) return { score: 0.65, reason: "an initial for a given name" };
  return NONE;
}

function agreeInMiddle(short: string[], long: string[]): boolean {
  return short.slice(1).every((name) => long.slice(1).some((other) => other.startsWith(name.charAt(0))));
}

function compareBodies(a: NameForm, b: NameForm): Likeness {
  const [one, other] = [a.core.join(" "), b.core.join(" ")];
  if (one === other) return { score: 0.93, reason: "the same name but for words that are left out" };
  if ([...a.core].sort().join(" ") === [...b.core].sort().join(" "))
    return { score: 0.82, reason: "the same words in another order" };
  if (a.acronym !== null && initialsOf(b) === a.acronym) return { score: 0.6, reason: `${a.name} is its initials` };
  if (b.acronym !== null && initialsOf(a) === b.acronym) return { score: 0.6, reason: `${b.name} is its initials` };
  return compareSpellings(a, b, 0.78);
}

function comparePlaces(a: NameForm, b: NameForm): Likeness {
  if (a.core.join(" ") === b.core.join(" ")) return { score: 0.72, reason: "the same name but for the kind of place" };
  return compareSpellings(a, b, 0.75);
}

function compareSpellings(a: NameForm, b: NameForm, score: number): Likeness {
  if (a.acronym !== null || b.acronym !== null) return NONE;
  if (a.words.join("") === b.words.join("")) return { score: 0.88, reason: "the same letters in other words" };
  if (a.core.length !== b.core.length) return NONE;
  const differing = a.core.filter((word, at) => word !== b.core[at]);
  const others = b.core.filter((word, at) => word !== a.core[at]);
  if (differing.every((word, at) => soundAlike(word, others[at] as string)))
    return { score, reason: "another transcription" };
  const [word = "", other = ""] = [differing[0], others[0]];
  return differing.length === 1 && isSlip(word, other) ? { score: 0.7, reason: "one letter differs" } : NONE;
}
