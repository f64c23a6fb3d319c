import { HUMAN_NOUNS } from "../../data/human-nouns.js";
import { readSet } from "../../data/read-pairs.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isClosingQuote, isOpeningQuote } from "../choice/claim-marks.js";
import { isPersonPronoun, isPointer, isPronoun, type NameIndex, type Speaker } from "../speaker.js";
import { type Gender, genderOfNoun } from "./gender.js";

/** How far back in a sentence a pronoun looks, in tokens. */
const NEAR = 60;
/** How many who spoke are kept for pronouns and plain nouns. */
const MOST_SPOKEN = 8;

const PEOPLE =
  readSet(`${HUMAN_NOUNS} spokesman spokeswoman spokesperson chairman chairwoman president premier sheriff coroner deputy
  pastor pollster broker dealer strategist historian columnist widower treasurer commander general captain secretary`);

/** Who has spoken so far: whom a pronoun may stand for. */
export interface Spoken {
  people: Speaker[];
  /** Everybody else, without pronouns. */
  bodies: Speaker[];
  org: Speaker | null;
  /** Several people or a body, by name or not: whom "they" points to. */
  group: Speaker | null;
}

/** Whom a pronoun may mean who has not spoken yet. */
export interface Earlier {
  person: (isMeant: Test) => Speaker | null;
  opening: (isMeant: Test) => Speaker | null;
  /** Somebody told of in the paragraph since anybody spoke. */
  recent: (isMeant: Test) => Speaker | null;
  subject: () => Speaker | null;
}

/** "a broker at Acme": the noun that the phrase is about. */
export function headOf({ words }: Speaker): string {
  return (
    (words.toLowerCase().split(/ (?:of|for|at|in|from|with|on|to|who|which|,)\b/, 1)[0] ?? "").split(/[\s-]/).at(-1) ??
    ""
  );
}

/** "Ban said": a capital within a sentence that was not known for a name. */
function isUnknownName(tokens: readonly Token[], { range: { from, to } }: Speaker): boolean {
  const [word, before] = [tokens[from], tokens[from - 1]];
  if (/^(?:the|a|an|this|that|his|her|our|their|its|my|your)$/.test(before?.lower ?? "")) return false;
  return to - from === 1 && before?.sentence === word?.sentence && /^\p{Lu}\p{Ll}{2,}$/u.test(word?.text ?? "");
}

/** Somebody with a name, or one told of for the first time: "a broker", not "the farmer". */
function isOnePerson(tokens: readonly Token[], speaker: Speaker): boolean {
  if (speaker.mention) return speaker.mention.type === "person";
  if (isUnknownName(tokens, speaker)) return true;
  return PEOPLE.has(headOf(speaker)) && /^(?:an?|one|another)$/.test(tokens[speaker.range.from - 1]?.lower ?? "");
}

function genderOf(speaker: Speaker, index: NameIndex): Gender | undefined {
  return (speaker.mention ? index.genders.get(speaker.mention.canonical) : undefined) ?? genderOfNoun(headOf(speaker));
}

type Test = (person: Speaker) => boolean;

/** The person named last before a pronoun in its own sentence, outside of what is quoted there. */
export function nearestPerson(
  tokens: readonly Token[],
  before: number,
  sentence: TokenRange,
  index: NameIndex,
  isMeant: Test,
): Speaker | null {
  for (let at = before; at > Math.max(sentence.from, before - NEAR); at -= 1) {
    if (at < before && isClosingQuote(tokens[at]) && tokens[at]?.text !== "’" && tokens[at]?.text !== "'") {
      while (at > sentence.from && !isOpeningQuote(tokens[at - 1])) at -= 1;
      continue;
    }
    const i = index.byEnd.get(at);
    const mention = i === undefined ? undefined : index.mentions[i];
    const name = i === undefined ? undefined : index.names[i];
    if (!name || mention?.type !== "person") continue;
    const person = { range: { from: name.from, to: name.to }, mention, words: mention.text, role: null, org: null };
    if (isMeant(person)) return person;
  }
  return null;
}

/** A pronoun speaks for the person, or for the body, that spoke or was named last; null where nobody fits. */
export function resolvePronoun(
  speaker: Speaker,
  spoken: Spoken,
  near: (isMeant: Test) => Speaker | null,
  earlier: Earlier,
  index: NameIndex,
): Speaker | null {
  const { words, range } = speaker;
  if (!isPronoun(words) || /^(?:i|we)$/.test(words)) return speaker;
  // "Who" may stand for everybody, "he" and "she" for whom nothing tells to be the other.
  const isMeant = (person: Speaker): boolean => words === "who" || (genderOf(person, index) ?? words) === words;
  const isSurely = (person: Speaker): boolean => words !== "who" && genderOf(person, index) === words;
  // A name of one word that nothing else shows to be a person's is often a body's: "Nepa gave us light," she said.
  const isFull = (person: Speaker): boolean => isMeant(person) && /[\s-]/.test(person.mention?.canonical ?? "");
  const meant = isPersonPronoun(words)
    ? (near(words === "who" ? isMeant : isSurely) ??
      earlier.opening(isMeant) ??
      earlier.recent(isSurely) ??
      earlier.recent(isFull) ??
      near(isFull) ??
      spoken.people.find(isMeant) ??
      near(isMeant) ??
      (words === "who" ? null : earlier.person(isMeant)))
    : words === "they"
      ? (spoken.group ?? earlier.subject())
      : (spoken.org ?? spoken.group ?? earlier.subject());
  return meant && { ...meant, range };
}

/** Keeps somebody who spoke for the pronouns that follow. */
export function keepSpoken(tokens: readonly Token[], speaker: Speaker, spoken: Spoken): void {
  const { mention } = speaker;
  const words = speaker.words.toLowerCase();
  if (isOnePerson(tokens, speaker)) {
    spoken.people = [speaker, ...spoken.people.filter((other) => other.words !== speaker.words)].slice(0, MOST_SPOKEN);
    if (mention) return;
  }
  // "We'd", "they'll" are no speakers to go back to.
  if (!isPronoun(words.replace(/['’].*/, "")) && !isPointer(words)) {
    spoken.group = speaker;
    spoken.bodies = [speaker, ...spoken.bodies.filter((other) => other.words !== speaker.words)].slice(0, MOST_SPOKEN);
  }
  if (mention && mention.type !== "misc") spoken.org = speaker;
}
