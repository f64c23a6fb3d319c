import type { GeneratedArticleFacts } from "./generate-article.js";
import {
  BODIES,
  CLAIMS,
  ENDINGS,
  HARM,
  HARMED,
  LACKS,
  MATTERS,
  MONTHS,
  MOVES,
  ONSETS,
  PEOPLE,
  PLACES,
  QUALITIES,
  RANKS,
  TIMES,
  VOWS,
} from "./report-words.js";
import type { Sequence } from "./sequence.js";
import { GIVEN_NAMES, GOODS } from "./words.js";

/** A report's own people, bodies and places: named again and again, as in the press. */
interface Scene extends Sequence {
  names: string[];
  persons: string[];
  bodies: string[];
}

type Tell = (from: Scene) => string;

const CAST = { names: 10, persons: 9, bodies: 8 };

function openScene(from: Sequence): Scene {
  const invent = () => `${from.one(ONSETS)}${from.one(ENDINGS)}`;
  const several = (count: number, make: () => string) => Array.from({ length: count }, make);
  return {
    ...from,
    names: several(CAST.names, invent),
    persons: several(CAST.persons, () => `${from.one(GIVEN_NAMES)} ${invent()}`),
    bodies: several(CAST.bodies, () => `${invent()} ${from.one(BODIES)}`),
  };
}

const name: Tell = (f) => f.one(f.names);
const person: Tell = (f) => f.one(f.persons);
const place: Tell = (f) => `${name(f)}'s ${f.one(QUALITIES)} ${f.one(PLACES)}`;
const time: Tell = (f) => `${f.one(TIMES)} ${f.between(1, 28)} ${f.one(MONTHS)}`;
const body: Tell = (f) => f.one(f.bodies);
const matter: Tell = (f) => `${f.one(QUALITIES)} ${f.one(MATTERS)}`;
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// No four words in a row without a choice among them: copies are looked for by such rows, and reports that share them
// by the form alone would all be held against each other.
const WITH_FIGURES: readonly Tell[] = [
  (f) =>
    `${f.between(31, 940)} ${f.one(PEOPLE)} ${f.one(MOVES)} to ${place(f)} ${time(f)}, ${person(f)} of the ${body(f)} ${f.one(CLAIMS)}.`,
  (f) =>
    `The ${body(f)} ${f.one(CLAIMS)} that ${f.between(4, 60)} ${f.one(HARMED)} around ${name(f)} ${f.one(HARM)} ${time(f)}.`,
  (f) =>
    `In ${name(f)}, ${place(f)} took ${f.between(12, 480)} ${f.one(QUALITIES)} ${f.one(PEOPLE)} after ${person(f)} lost ${matter(f)}.`,
  (f) =>
    `Nearly ${f.between(11, 79)} per cent of ${name(f)}'s ${f.one(HARMED)} ${f.one(HARM)}, ${person(f)} of the ${body(f)} ${f.one(CLAIMS)}, and blamed ${person(f)}.`,
  (f) =>
    `Prices of ${f.one(QUALITIES)} ${f.one(GOODS)} rose ${f.between(2, 19)}.${f.between(1, 9)}% in ${name(f)} ${time(f)}.`,
  (f) =>
    `At least ${f.between(3, 28)} ${f.one(PEOPLE)} reached ${place(f)}, and ${f.between(1, 9)} ${f.one(QUALITIES)} ones stayed.`,
  (f) =>
    `The ${body(f)} kept $${f.between(1, 90)}.${f.between(1, 9)} million for ${name(f)}'s ${f.one(HARMED)} and ${matter(f)}.`,
  (f) => `Up to ${f.between(2, 95)},000 ${f.one(PEOPLE)} use ${place(f)}, the ${body(f)} ${f.one(CLAIMS)}.`,
];

const WITHOUT_FIGURES: readonly Tell[] = [
  (f) => `"${f.one(VOWS)} ${matter(f)}," said ${person(f)}, ${f.one(RANKS)} of the ${body(f)}.`,
  (f) => `${upper(matter(f))} hit ${f.one(PEOPLE)} near ${name(f)}, ${matter(f)} ${f.one(PEOPLE)} near ${name(f)}.`,
  (f) => `${person(f)}, with ${f.one(HARMED)} near ${name(f)}, blamed ${matter(f)} and ${matter(f)}.`,
  (f) => `${upper(f.one(PEOPLE))} spoke of ${matter(f)}; ${f.one(PEOPLE)} from ${name(f)}, of ${matter(f)}.`,
  (f) => `Neither ${f.one(PEOPLE)} nor ${f.one(PEOPLE)} expected ${matter(f)} or ${matter(f)} ${time(f)}.`,
  (f) => `The ${body(f)} weighs ${matter(f)} against ${matter(f)} and ${matter(f)}.`,
  (f) => `"${f.one(VOWS)} ${f.one(MATTERS)} or ${matter(f)}," ${f.one(CLAIMS)} the ${body(f)} ${time(f)}.`,
  (f) => `The ${body(f)} and ${person(f)} disagree about ${matter(f)} and ${matter(f)}.`,
];

const PLAIN: readonly Tell[] = [
  (f) =>
    `${upper(matter(f))}, ${matter(f)} and ${matter(f)} kept ${f.one(QUALITIES)} ${f.one(PEOPLE)} from ${matter(f)}.`,
  (f) =>
    `Most ${f.one(PEOPLE)} fear ${matter(f)} more than ${matter(f)}, while ${f.one(QUALITIES)} ${f.one(PEOPLE)} shrug.`,
  (f) =>
    `Where ${matter(f)} ended, ${matter(f)} began, and with ${matter(f)} came ${f.one(QUALITIES)} ${f.one(PEOPLE)}.`,
  (f) => `Between ${matter(f)} and ${matter(f)}, ${f.one(QUALITIES)} ${f.one(PEOPLE)} chose ${matter(f)}.`,
  (f) => `For ${f.one(QUALITIES)} ${f.one(PEOPLE)} such ${matter(f)} recall ${matter(f)} rather than ${matter(f)}.`,
  (f) =>
    `Once ${f.one(QUALITIES)} ${f.one(PEOPLE)} trusted ${matter(f)}; now ${matter(f)} and ${matter(f)} divide them.`,
];

/** The body of a full report, 500 to 1,100 words: the facts first, as a notice has them, and then what was said of them. */
export function tellReport(facts: GeneratedArticleFacts, sequence: Sequence): string {
  const from = openScene(sequence);
  const { town, speaker, office, affected, costMillions, shareLow, shareHigh, days, crews } = facts;
  const aside = () => from.one(WITHOUT_FIGURES)(from);
  const lead = `${upper(matter(from))} ${from.one(LACKS)} ${name(from)} and about ${affected.toLocaleString("en-US")} households in ${town}, said ${speaker}, ${from.one(RANKS)} of ${name(from)}'s ${office}. ${aside()}`;
  const cost = `${name(from)}'s ${office}, led by ${person(from)}, asks $${costMillions}m for ${matter(from)}; ${crews} crews from ${name(from)} have ${days} days. ${aside()}`;
  const share = `Between ${shareLow} and ${shareHigh} per cent of ${town}'s ${from.one(QUALITIES)} ${from.one(HARMED)} ${from.one(HARM)}, ${speaker.split(" ").at(-1)} ${from.one(CLAIMS)}. ${aside()}`;
  const rest = Array.from({ length: from.between(6, 11) }, () => tellParagraph(from));
  return `\n${[lead, cost, share, ...rest].join("\n\n")}\n`;
}

function tellParagraph(from: Scene): string {
  const [first = "", second = ""] = from.some(WITHOUT_FIGURES, 2).map((tell) => tell(from));
  const plain = from.some(PLAIN, 3).map((tell) => tell(from));
  return `${first} ${from.one(WITH_FIGURES)(from)} ${plain.join(" ")} ${second}`;
}
