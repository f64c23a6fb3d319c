import type { GeneratedArticleFacts } from "./generate-article.js";
import {
  BODIES,
  CLAIMS,
  HARM,
  HARMED,
  MATTERS,
  MOVES,
  PEOPLE,
  PLACES,
  QUALITIES,
  TIMES,
  VOWS,
} from "./report-words.js";
import type { Sequence } from "./sequence.js";
import { FAMILY_NAMES, GIVEN_NAMES, GOODS, OFFICES, ROLES, TOWNS } from "./words.js";

type Tell = (from: Sequence) => string;

const person = (from: Sequence) => `${from.one(GIVEN_NAMES)} ${from.one(FAMILY_NAMES)}`;
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// A choice in every three or four words: what two reports share by chance is then as little as two real ones share.
const SENTENCES: readonly Tell[] = [
  (f) =>
    `${f.between(31, 940)} ${f.one(PEOPLE)} ${f.one(MOVES)} to ${f.one(PLACES)} ${f.one(TIMES)}, ${person(f)} of the ${f.one(OFFICES)} ${f.one(CLAIMS)}.`,
  (f) =>
    `The ${f.one(BODIES)} ${f.one(CLAIMS)} that ${f.between(4, 60)} ${f.one(HARMED)} around ${f.one(TOWNS)} ${f.one(HARM)} ${f.one(TIMES)}.`,
  (f) => `"${f.one(VOWS)}," said ${person(f)}, ${f.one(ROLES)} of the ${f.one(BODIES)}.`,
  (f) => `${upper(f.one(MATTERS))} made it a ${f.one(QUALITIES)} week for ${f.one(PEOPLE)} in ${f.one(TOWNS)}.`,
  (f) =>
    `In ${f.one(TOWNS)}, ${f.one(PLACES)} took in ${f.between(12, 480)} ${f.one(PEOPLE)}, ${f.one(QUALITIES)} work that ${f.one(GIVEN_NAMES)} ${f.one(FAMILY_NAMES)} called "${f.one(QUALITIES)}".`,
  (f) =>
    `Nearly ${f.between(11, 79)} per cent of ${f.one(HARMED)} ${f.one(HARM)}, according to the ${f.one(BODIES)}, which blamed ${f.one(MATTERS)}.`,
  (f) =>
    `Prices of ${f.one(GOODS)} rose by ${f.between(2, 19)}.${f.between(1, 9)} per cent in ${f.one(TOWNS)} ${f.one(TIMES)}.`,
  (f) => `${person(f)}, whose family keeps ${f.one(HARMED)} near ${f.one(TOWNS)}, put it down to ${f.one(MATTERS)}.`,
  (f) =>
    `At least ${f.between(3, 28)} ${f.one(PEOPLE)} were treated at ${f.one(PLACES)}, and ${f.between(1, 9)} of them stayed overnight.`,
  (f) =>
    `The ${f.one(OFFICES)} set aside $${f.between(1, 90)}.${f.between(1, 9)} million for ${f.one(HARMED)}, more than the ${f.one(BODIES)} had asked for ${f.one(TIMES)}.`,
  (f) =>
    `Between ${f.between(100, 480)} and ${f.between(500, 990)} tonnes of ${f.one(GOODS)} lay at ${f.one(PLACES)} ${f.one(TIMES)}.`,
  (f) =>
    `${upper(f.one(PEOPLE))} spoke of ${f.one(QUALITIES)} hours; ${f.one(PEOPLE)} from ${f.one(TOWNS)} of ${f.one(MATTERS)}.`,
  (f) =>
    `A ${f.one(QUALITIES)} inquiry by the ${f.one(BODIES)} is to weigh ${f.one(MATTERS)} against ${f.one(MATTERS)}.`,
  (f) =>
    `Up to ${f.between(2, 95)},000 ${f.one(PEOPLE)} use ${f.one(PLACES)} each month, the ${f.one(OFFICES)} ${f.one(CLAIMS)}.`,
];

/** The body of a full report, 250 to 600 words: the facts first, as a notice has them, and then what was said of them. */
export function tellReport(facts: GeneratedArticleFacts, cause: string, from: Sequence): string {
  const { town, speaker, office, affected, costMillions, shareLow, shareHigh, days, crews } = facts;
  const lead = `${upper(cause)} has left about ${affected.toLocaleString("en-US")} households in ${town} without regular service, said ${speaker}, ${from.one(ROLES)} of the ${office}.`;
  const cost = `The ${office} put repairs at $${costMillions}m and the work at ${days} days; ${crews} crews were sent from ${from.one(TOWNS)}. ${from.one(SENTENCES)(from)}`;
  const share = `${speaker.split(" ").at(-1)} added that between ${shareLow} and ${shareHigh} per cent of the ${from.one(GOODS)} kept at ${from.one(PLACES)} had been lost. ${from.one(SENTENCES)(from)}`;
  const rest = Array.from({ length: from.between(6, 11) }, () => tellParagraph(from));
  return `\n${[lead, cost, share, ...rest].join("\n\n")}\n`;
}

function tellParagraph(from: Sequence): string {
  return from
    .some(SENTENCES, 2)
    .map((tell) => tell(from))
    .join(" ");
}
