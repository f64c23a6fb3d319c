import type { Figure } from "@newsledger/contracts";
import { fateOf, isPart } from "@newsledger/ledger";

/** "António Guterres (UN)"; the organisation alone when nobody is named; null in the article's own voice. */
export function speakerWords(figure: Pick<Figure, "speaker" | "speakerOrg">): string | null {
  const { speaker, speakerOrg } = figure;
  if (!speaker) return speakerOrg;
  return speakerOrg && speakerOrg !== speaker ? `${speaker} (${speakerOrg})` : speaker;
}

interface InSentence {
  sentence: string;
  sentenceStart: number;
  start: number;
  end: number;
}

type About = Pick<Figure, "kind" | "subject" | "head" | "concept" | "places"> & InSentence;

/**
 * What is counted or measured, what happened to it, and where: "people killed in Orley", "of the dead" for some of them.
 * Empty when the text does not say of what.
 */
export function aboutWords(figure: About): string {
  // The head of a measure that names nothing says no more than its unit: "time", "money".
  const head = figure.kind === "count" ? figure.head : null;
  const subject = figure.subject ?? figure.concept ?? head ?? "";
  if (subject === "") return "";
  const owner = ownerOf(figure, subject);
  const concept = owner === null ? "" : ` (${owner})`;
  const where = figure.places.filter((place) => !holds(subject, place));
  return `${countedWords(figure, subject)}${concept}${where.length > 0 ? ` in ${joinWords(where)}` : ""}`;
}

/**
 * Twelve people, of whom? "People killed". A part whose own fate is not told is "of the people", so that it is not taken
 * for all of them. A subject that goes on itself, "people in the camps", takes no word more.
 */
function countedWords({ kind, sentence, sentenceStart, start, end }: About, subject: string): string {
  if (kind !== "count" || /\s(?:in|of|at|from|for|with|who|on|under)\s/.test(subject)) return subject;
  const [from, to] = [start - sentenceStart, end - sentenceStart];
  const fate = fateOf(subject, sentence, from, to);
  if (fate !== null) return `${subject} ${fate}`;
  if (!isPart(sentence, from, to) || isCountedItself(sentence.slice(from, to), subject)) return subject;
  return `of the ${subject.replace(/^(?:the|its|their)\s/i, "")}`;
}

/** "Among them up to 600 foreigners" counts foreigners, "two of the dead" and "of whom 14" some that are counted before. */
function isCountedItself(words: string, subject: string): boolean {
  if (IS_NAME.test(subject)) return true;
  return holds(words, subject) && !/\sof\s(?:the|its|his|her|their|our|these|those)\s/i.test(words);
}

const IS_NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u;

/** Whose share or price it is. What is counted says itself, and "Acme: stake" tells the owner before what it owns. */
function ownerOf({ kind, concept }: About, subject: string): string | null {
  if (kind === "count" || concept === null) return null;
  const owner = concept.split(": ")[0] as string;
  return holds(subject, owner) || holds(owner, subject) ? null : owner;
}

/** The words around a figure in its sentence, for one that says nothing of itself: "… drew **4.4 per cent** of …". */
export function wordsAround(figure: InSentence, reach = 48): { before: string; words: string; after: string } {
  const [from, to] = [figure.start - figure.sentenceStart, figure.end - figure.sentenceStart];
  const [before, after] = [figure.sentence.slice(0, from), figure.sentence.slice(to)];
  const head = before.length <= reach ? before : `… ${before.slice(-reach).replace(/^\S*\s*/u, "")}`;
  const tail = after.length <= reach ? after : `${after.slice(0, reach).replace(/\s*\S*$/u, "")} …`;
  return { before: head, words: figure.sentence.slice(from, to), after: tail };
}

/** "Iraq", "Iraq and Syria", "Iraq, Syria and Yemen". */
export function joinWords(words: string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

export const KIND_WORDS: Record<Figure["kind"], string> = {
  count: "count",
  money: "money",
  percent: "percentage",
  duration: "duration",
  length: "length",
  area: "area",
  mass: "mass",
  volume: "volume",
  temperature: "temperature",
  speed: "speed",
  energy: "energy",
  power: "power",
  rate: "rate",
  ratio: "ratio",
  age: "age",
  index: "index",
  other: "other",
};

export const BOUND_WORDS: Record<Figure["bound"], string> = {
  exact: "exact",
  about: "about",
  more_than: "more than",
  at_least: "at least",
  less_than: "less than",
  at_most: "up to",
  range: "range",
};
