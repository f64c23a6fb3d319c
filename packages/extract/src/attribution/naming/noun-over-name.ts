import { readSet } from "../../data/read-pairs.js";
import { OFFICES } from "../../data/speech-words.js";
import type { Name } from "../../entities/recogniser.js";
import { textOf } from "../../tokens/text-of.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import {
  DETERMINER,
  DOCUMENTS,
  isEdge,
  isOwnerMark,
  type NameIndex,
  PUBLISHED,
  SPEAKERS,
  type Speaker,
} from "../speaker.js";

const OFFICE = readSet(OFFICES);

/** "a spokesman **for** Acme", "the coroner **of** Aldmere", "documents obtained **by** Le Monde". */
const LINK = /^(?:of|for|at|from|with|by|to|behind|inside|within)$/;
const WHERE = /^(?:in|on|near)$/;
const LONGEST_CHAIN = 3;
const LONGEST_LEAD = 8;
/** "data released **on Friday** by": so many words may stand between. */
const LONGEST_GAP = 4;

/** Capitals make a noun part of a name, but not at the head of its sentence. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.text !== token.lower && tokens[at - 1]?.sentence === token.sentence)) return false;
  return SPEAKERS.has(token.lower) || OFFICE.has(token.lower);
}

/** The word that the article before a token leaves out of account. */
const overThe = (tokens: readonly Token[], at: number): number =>
  DETERMINER.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;

/** The noun whose preposition leads a name in, over a participle and other names; -1 where there is none. */
function headBefore(tokens: Token[], name: Name, from: number, index: NameIndex): number {
  let at = overThe(tokens, name.from);
  for (let step = 0; step < LONGEST_CHAIN && at - 2 >= from; step += 1) {
    const link = tokens[at - 1]?.lower ?? "";
    if (!LINK.test(link) && !WHERE.test(link)) return -1;
    const end = PUBLISHED.has(tokens[at - 2]?.lower ?? "") ? at - 2 : at - 1;
    const isPlace = WHERE.test(link) && name.type === "place";
    if (end - 1 >= from && isNoun(tokens, end - 1) && (!isPlace || step > 0)) return end - 1;
    const i = index.byEnd.get(end);
    if (i === undefined || index.mentions[i]?.type === "person") return -1;
    at = overThe(tokens, (index.names[i] as Name).from);
  }
  return -1;
}

/** Over the words that describe a noun to the first of them. */
function firstOf(tokens: Token[], head: number, from: number): number {
  let first = head;
  while (first > from && head - first < LONGEST_LEAD && !isEdge(tokens, first - 1)) {
    if (/^(?:of|to|for|and)$/.test(tokens[first - 1]?.lower ?? "")) break;
    first -= 1;
  }
  while (first < head && DETERMINER.test(tokens[first]?.lower ?? "")) first += 1;
  return first;
}

/** The body that a noun speaks for: the first name behind it, a place only where somebody holds an office of it. */
function bodyOver(tokens: Token[], head: number, to: number, index: NameIndex): string | null {
  for (let at = head + 1; at < to; at += 1) {
    const i = index.byStart.get(at);
    const mention = i === undefined ? undefined : index.mentions[i];
    if (!mention) continue;
    const isObtained = /^(?:obtained|seen|reviewed|viewed|read|cited|published|polled|surveyed|asked|questioned)$/.test(
      tokens[head + 1]?.lower ?? "",
    );
    const isOffice = OFFICE.has(tokens[head]?.lower ?? "");
    const isBody =
      mention.type === "organization" ||
      isOffice ||
      (mention.type === "misc" && DOCUMENTS.has(tokens[head]?.lower ?? ""));
    return mention.type !== "person" && isBody && !isObtained ? mention.canonical : null;
  }
  return null;
}

/** A noun that speaks with the name behind it, from its first word on. */
export function nounWith(text: string, tokens: Token[], range: TokenRange, head: number, index: NameIndex): Speaker {
  return {
    range,
    mention: null,
    words: textOf({ text, tokens }, range),
    role: roleOf(text, tokens, head, range),
    org: bodyOver(tokens, head, range.to, index),
  };
}

/** "chief executive of Acme": what somebody is who has no name. */
function roleOf(text: string, tokens: Token[], head: number, range: TokenRange): string | null {
  return OFFICE.has(tokens[head]?.lower ?? "") ? textOf({ text, tokens }, { from: range.from, to: head + 1 }) : null;
}

/** "**the chief executive of** Norvane said": whoever a name before a verb only tells more of; null where the name itself speaks. */
export function nounOver(
  text: string,
  tokens: Token[],
  nameAt: number,
  from: number,
  index: NameIndex,
): Speaker | null {
  const name = index.names[nameAt] as Name;
  const head = headBefore(tokens, name, from, index);
  if (head < 0) return null;
  return nounWith(text, tokens, { from: firstOf(tokens, head, from), to: name.to }, head, index);
}

/** "data released on Friday **by the bureau**", "economist **at Nomura**": where the phrase behind a noun ends with a name, or `at`. */
export function overName(tokens: Token[], at: number, to: number, index: NameIndex): number {
  let link = at;
  if (PUBLISHED.has(tokens[at]?.lower ?? ""))
    for (link = at + 1; link < at + LONGEST_GAP && !/^(?:by|from)$/.test(tokens[link]?.lower ?? ""); ) {
      if (tokens[link]?.kind === "punct") return at;
      link += 1;
    }
  if (link >= to || !LINK.test(tokens[link]?.lower ?? "")) return at;
  const first = DETERMINER.test(tokens[link + 1]?.lower ?? "") ? link + 2 : link + 1;
  const i = index.byStart.get(first);
  const name = i === undefined ? undefined : index.names[i];
  if (!name || name.to > to || isOwnerMark(tokens[name.to])) return at;
  return name.to;
}
