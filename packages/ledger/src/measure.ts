import { MEASURES } from "./data/measures.js";

const MEASURE_OF_WORD = new Map(
  Object.entries(MEASURES).flatMap(([measure, words]) => words.map((word) => [word, measure] as const)),
);
const WORD = /\p{L}+/gu;
/** A word behind another clause's joint, or before the number, is likelier to be about something else. */
const JOINT = /[,;:–—]|\b(?:and|but|while|or)\b/g;
/** From the verb on: "of those displaced" tells of the whole, "were displaced" of the part. */
const OWN_VERB = /\b(?:have|has|had|was|were|is|are|been|died|drowned|perished|fled)\b.*$/;
const COST_OF_JOINT = 30;
const COST_OF_PRECEDING = 1.5;
const MOST = 120;
/** Within a short clause's reach the word tells of these very people, and may be said of them. */
export const MOST_PLAIN = 40;

/**
 * What the sentence says happened to those counted at `[start, end]` of it: the measure of the nearest telling word,
 * null when there is none near enough. English only: the words are.
 */
export function measureOf(sentence: string, start: number, end: number, most = MOST): string | null {
  let best: { measure: string; cost: number } | null = null;
  for (const match of sentence.matchAll(WORD)) {
    const measure = MEASURE_OF_WORD.get(match[0].toLowerCase());
    if (measure === undefined) continue;
    const cost = costOf(sentence, [start, end], [match.index, match.index + match[0].length]);
    if (cost <= most && (best === null || cost < best.cost)) best = { measure, cost };
  }
  return best?.measure ?? null;
}

/**
 * What happened to a part of those told of, "12 of the workers were killed": only a verb of its own tells, since
 * what stands around it happened to the whole.
 */
export function measureOfPart(sentence: string, start: number, end: number): string | null {
  const before = /\p{L}+(?=\s*$)/u.exec(sentence.slice(0, start))?.[0];
  const [own = ""] = sentence.slice(end).split(JOINT);
  const told = OWN_VERB.exec(own)?.[0].match(WORD) ?? [];
  const measures = [...(before ? [before] : []), ...told].map((word) => MEASURE_OF_WORD.get(word.toLowerCase()));
  return measures.find((measure) => measure !== undefined) ?? null;
}

/** Whether a word tells what happened, as "dead" and "cases" do. */
export function isMeasureWord(word: string): boolean {
  return MEASURE_OF_WORD.has(word.toLowerCase());
}

/** Whether the noun tells by itself what is measured: nobody writes of "votes voted". */
export function isWordOf(measure: string, noun: string): boolean {
  return MEASURES[measure]?.includes(noun.toLowerCase()) ?? false;
}

function costOf(sentence: string, figure: [number, number], word: [number, number]): number {
  const isPreceding = word[1] <= figure[0];
  const between = isPreceding ? sentence.slice(word[1], figure[0]) : sentence.slice(figure[1], word[0]);
  const joints = between.match(JOINT)?.length ?? 0;
  return between.length * (isPreceding ? COST_OF_PRECEDING : 1) + joints * COST_OF_JOINT;
}
