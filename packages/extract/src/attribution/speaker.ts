import type { EntityMention } from "@newsledger/contracts";
import { readSet } from "../data/read-pairs.js";
import { DOCUMENTS_THAT_SPEAK, PUBLISHING, SPEAKER_NOUNS } from "../data/speech-words.js";
import type { Name } from "../entities/recogniser.js";
import { textOf } from "../tokens/text-of.js";
import type { Token, TokenisedText, TokenRange } from "../tokens/token.js";
import { type Gender, readGenders } from "./naming/gender.js";

/** Nouns that speak: "officials", "the report". */
export const SPEAKERS = readSet(SPEAKER_NOUNS);
/** Written or counted things that speak for whoever made them, and what is done to bring them out. */
export const DOCUMENTS = readSet(DOCUMENTS_THAT_SPEAK);
export const PUBLISHED = readSet(PUBLISHING);

const PRONOUN = /^(?:he|she|they|it|who|i|we)$/;
const PERSON_PRONOUN = /^(?:he|she|who)$/;

export const LEFT_EDGE =
  /^(?:that|what|but|while|as|because|although|when|and|if|where|however|meanwhile|says|said|after|since|though|which|in|on|at|for|with|from|to|by)$/;

export const DETERMINER = /^(?:the|a|an|another|his|her|its|their|one|two|three|some|many|several|most)$/;

/** Words that speak for people or bodies that the text has told of: "another says". */
const STANDS_ALONE = /^(?:one|another|others|some|many|most|both|several|few)$/;

export interface Speaker {
  range: TokenRange;
  mention: EntityMention | null;
  words: string;
  role: string | null;
  org: string | null;
}

/** Names by the token behind them and by their first token, with the mention each became. */
export interface NameIndex {
  byEnd: Map<number, number>;
  byStart: Map<number, number>;
  names: Name[];
  mentions: EntityMention[];
  /** By canonical name: "he" or "she", where the article or the name tells. */
  genders: ReadonlyMap<string, Gender>;
}

export function indexNames(tokens: Token[], names: Name[], mentions: EntityMention[]): NameIndex {
  return {
    names,
    mentions,
    genders: readGenders(tokens, names, mentions),
    byEnd: new Map(names.map((name, i) => [name.to, i])),
    byStart: new Map(names.map((name, i) => [name.from, i])),
  };
}

/** How many mentions begin before an offset. */
export function countBefore(mentions: readonly EntityMention[], start: number): number {
  let [from, to] = [0, mentions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((mentions[middle] as EntityMention).start < start) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function isPerson(nameAt: number | undefined, index: NameIndex): nameAt is number {
  return nameAt !== undefined && index.mentions[nameAt]?.type === "person";
}

/** "Acme**'s**", "the boys**'**": what stands behind an owner. */
export function isOwnerMark(token: Token | undefined): boolean {
  return /^['’]s?$/.test(token?.text ?? "");
}

export const isComma = (token: Token | undefined): boolean => token?.text === ",";

/** The descriptive words before a name ("UN Secretary General" of "UN Secretary General António Guterres"). */
function roleBefore(tokens: Token[], nameFrom: number, from: number): TokenRange | null {
  let at = nameFrom;
  if (isComma(tokens[at - 1])) at -= 1;
  const end = at;
  while (at > from && end - at < 20 && !isEdge(tokens, at - 1)) at -= 1;
  while (at < end && DETERMINER.test(tokens[at]?.lower ?? "")) at += 1;
  return at < end ? { from: at, to: end } : null;
}

export function isEdge(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "number") return true;
  if (token.text === "-" && token.spaced) return true;
  if (token.kind === "punct") return !/^(?:-|'s|’s|&|\.)$/.test(token.text) || (token.text === "." && token.spaced);
  if (/^(?:of|to|for|the|and)$/.test(token.lower)) return false;
  return LEFT_EDGE.test(token.lower) || /^(?:is|was|were|are|has|have|had)$/.test(token.text);
}

/** The body named in a role: "head of the US military's Central Command" speaks for Central Command. */
export function orgIn(range: TokenRange | null, index: NameIndex): string | null {
  if (!range) return null;
  let org: string | null = null;
  for (let at = range.from; at < range.to; at += 1) {
    const i = index.byStart.get(at);
    if (i !== undefined && index.names[i]?.type === "organization") org = index.mentions[i]?.canonical ?? org;
  }
  return org;
}

export function named(
  text: string,
  tokens: Token[],
  nameAt: number,
  from: number,
  apposition: TokenRange | null,
  index: NameIndex,
): Speaker {
  const name = index.names[nameAt] as Name;
  const mention = index.mentions[nameAt] as EntityMention;
  const before = mention.type === "person" ? roleBefore(tokens, name.from, from) : null;
  const isClause = apposition !== null && /(?:ing|ed|^who|^which)$/.test(tokens[apposition.from]?.lower ?? "");
  const role = before ?? (mention.type === "person" && !isClause ? apposition : null);
  const clean = role && role.to > role.from ? textOf({ text, tokens }, role).replace(/^(?:the|a|an)\s+/i, "") : null;
  return {
    range: { from: name.from, to: name.to },
    mention,
    words: mention.text,
    role: clean,
    org: orgIn(role, index),
  };
}

/** A speaker without a name, in the article's words. */
export function nominal(text: string, tokens: Token[], range: TokenRange, index: NameIndex): Speaker {
  const isOne = range.to - range.from === 1 && isPronoun((tokens[range.from] as Token).lower);
  const words = isOne ? (tokens[range.from] as Token).lower : textOf({ text, tokens }, range);
  return { range, mention: null, words, role: null, org: orgIn(range, index) };
}

/** The name that holds a token, as a speaker; null where none does, or where it only owns what speaks ("Ohio's governor"). */
export function speakerOfName(
  { text, tokens }: TokenisedText,
  at: number,
  from: number,
  index: NameIndex,
): Speaker | null {
  for (let end = at + 1; end < at + 6; end += 1) {
    const i = index.byEnd.get(end);
    const name = i === undefined ? undefined : index.names[i];
    if (i === undefined || !name || name.from > at) continue;
    return isOwnerMark(tokens[end]) ? null : named(text, tokens, i, from, null, index);
  }
  return null;
}

export function isPersonPronoun(word: string): boolean {
  return PERSON_PRONOUN.test(word);
}

/** Whether a word only points to one of those told of: nobody refers back to it. */
export function isPointer(word: string): boolean {
  return STANDS_ALONE.test(word);
}

export function isPronoun(word: string): boolean {
  return PRONOUN.test(word);
}
