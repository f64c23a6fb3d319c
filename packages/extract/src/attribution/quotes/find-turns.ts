import type { EntityMention } from "@newsledger/contracts";
import { textOf } from "../../tokens/text-of.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import type { Quote } from "./find-quotes.js";
import { type TurnLabel, turnLabelAt } from "./turn-labels.js";

/** Fewer labels than this are headings. */
const FEWEST = 4;

interface Turn {
  label: TurnLabel;
  paragraph: number;
}

/** Finds the person whose last name ends a label; remembers each, since scripts repeat them. */
function personFinder(
  { tokens }: TokenisedText,
  mentions: readonly EntityMention[],
): (label: TokenRange) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (last: string): string | undefined =>
    mentions.find(({ type, canonical }) => type === "person" && canonical.toLowerCase().endsWith(last))?.canonical;
  return (label) => {
    const last = (tokens[label.to - 1] as Token).lower;
    if (!known.has(last)) known.set(last, find(last));
    return known.get(last);
  };
}

/** Who is interviewed: the person whom the words before the first question name most often, the first of equals. */
function interviewee(tokens: Token[], turns: Turn[], mentions: readonly EntityMention[]): string | null {
  const end = tokens[turns[0]?.label.from ?? 0]?.start ?? 0;
  const counts = new Map<string, number>();
  for (const { type, canonical, start } of mentions)
    if (type === "person" && start < end) counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** Headings and lists have labels too: in a script somebody in capitals or with a person's name speaks more than once, or asks. */
function isScript(doc: TokenisedText, turns: Turn[], personOf: (label: TokenRange) => string | undefined): boolean {
  if (turns.length < FEWEST) return false;
  const names = turns.filter(({ label }) => label.kind === "name").map(({ label }) => textOf(doc, label));
  const letters = turns.length - names.length;
  if (letters > 0) return letters >= 2;
  if (names.every((name) => name === name.toUpperCase())) return true;
  const known = turns.filter(({ label }) => personOf(label) !== undefined).length;
  return known * 2 > turns.length && new Set(names).size < names.length;
}

function labelsOf({ tokens, sentences }: TokenisedText): Turn[] {
  return sentences.flatMap((sentence, i) => {
    const isFirst = sentences[i - 1]?.paragraph !== sentence.paragraph;
    const label = turnLabelAt(tokens, sentence, isFirst);
    return label ? [{ label, paragraph: sentence.paragraph }] : [];
  });
}

/**
 * Where the last turn ends. An interview of questions and answers goes on to the end; a script of names may be quoted within a
 * report: there, behind as many paragraphs as the longest turn before it has.
 */
function endOfLast({ tokens, sentences }: TokenisedText, turns: Turn[]): number {
  if (turns.some(({ label }) => label.kind !== "name")) return tokens.length;
  const lengths = turns.slice(1).map(({ paragraph }, i) => paragraph - (turns[i] as Turn).paragraph);
  const last = (turns.at(-1) as Turn).paragraph + Math.max(1, ...lengths);
  return sentences.find(({ paragraph }) => paragraph >= last)?.from ?? tokens.length;
}

/** The turns of a script or an interview, each with its speaker, up to the next label; none where a text is neither. */
export function findTurns(doc: TokenisedText, mentions: readonly EntityMention[]): [Quote, Attribution][] {
  const { tokens } = doc;
  const turns = labelsOf(doc);
  const personOf = personFinder(doc, mentions);
  if (!isScript(doc, turns, personOf)) return [];
  const [asked, end] = [interviewee(tokens, turns, mentions), endOfLast(doc, turns)];
  return turns.flatMap(({ label, paragraph }, i): [Quote, Attribution][] => {
    const range = { from: label.to, to: turns[i + 1]?.label.from ?? end };
    const words = textOf(doc, label);
    const isQuestion = label.kind === "asks" || /^QUESTION(?:ER)?$/.test(words);
    const name = label.kind === "name" ? (personOf(label) ?? words) : asked;
    if (isQuestion || name === null) return [];
    const said: Attribution = {
      speaker: { from: label.from, to: label.to },
      name,
      org: null,
      role: null,
      cue: { from: label.to, to: label.to + 1 },
      content: range,
      date: null,
      isBelief: false,
    };
    return [[{ ...range, paragraph, isOpen: false }, said]];
  });
}
