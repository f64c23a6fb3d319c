import type { EntityMention } from "@newsledger/contracts";
import { readSet } from "../data/read-pairs.js";
import { SPEAKER_NOUNS } from "../data/speech-words.js";
import type { Name } from "../entities/recogniser.js";
import type { Token, TokenRange } from "../tokens/token.js";

const SPEAKERS = readSet(SPEAKER_NOUNS);
const PRONOUN = /^(?:he|she|they|it|who|i|we)$/;
const PERSON_PRONOUN = /^(?:he|she|who)$/;
const SKIP_BACK =
  /^(?:also|then|later|earlier|subsequently|previously|repeatedly|recently|has|have|had|was|were|is|been|only|once|still|and|would|reportedly|himself|herself|itself|officially|privately|publicly)$/;
const LEFT_EDGE =
  /^(?:that|what|but|while|as|because|although|when|and|if|where|however|meanwhile|says|said|after|since|though|which|in|on|at|for|with|from|to|by)$/;
const DETERMINER = /^(?:the|a|an|another|his|her|its|their|one|two|three|some|many|several|most)$/;

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
}

export function indexNames(names: Name[], mentions: EntityMention[]): NameIndex {
  return {
    names,
    mentions,
    byEnd: new Map(names.map((name, i) => [name.to, i])),
    byStart: new Map(names.map((name, i) => [name.from, i])),
  };
}

const isComma = (token: Token | undefined): boolean => token?.text === ",";

const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;

const INSET =
  /^(?:for (?:instance|example|one|his part|her part|its part)|however|though|meanwhile|in turn|too|on the other hand)$/;
const LONGEST_INSET = 4;

/** "Cement makers, **for instance,** argue": back over a few words between commas that say nothing of the subject. */
function skipInset(tokens: Token[], end: number, from: number): number {
  if (!isComma(tokens[end - 1])) return end;
  for (let at = end - 2; at > Math.max(from, end - 3 - LONGEST_INSET); at -= 1) {
    if (!isComma(tokens[at])) continue;
    const words = tokens.slice(at + 1, end - 1).map(({ lower }) => lower);
    return INSET.test(words.join(" ")) ? at : end;
  }
  return end;
}

/** Over adverbs, days and auxiliaries to the last token of the subject. */
function skipBack(tokens: Token[], at: number, from: number, index: NameIndex): number {
  let end = at;
  for (;;) {
    while (end > from && SKIP_BACK.test(tokens[end - 1]?.lower ?? "")) end -= 1;
    const isDay = WEEKDAY.test(tokens[end - 1]?.lower ?? "") && end - 3 > from && !index.byEnd.has(end);
    if (!isDay) return end;
    end -= tokens[end - 2]?.lower === "on" ? 2 : 1;
  }
}

/** "The group, which operates in Poland and Hungary, said": the comma before a clause that reaches to `end`, or -1. */
function relativeBefore(tokens: Token[], end: number, from: number): number {
  for (let at = end - 2; at > Math.max(from, end - 30); at -= 1)
    if (isComma(tokens[at]) && /^(?:which|who|whose)$/.test(tokens[at + 1]?.lower ?? "")) return at;
  return -1;
}

/** "Gen Votel, the head of Central Command, said": over a description between commas to the name before it. */
function skipApposition(tokens: Token[], end: number, from: number, index: NameIndex): number {
  if (!isComma(tokens[end - 1]) && !(tokens[end - 1]?.text === ")")) return end;
  const relative = relativeBefore(tokens, end, from);
  if (relative > from && (index.byEnd.has(relative) || SPEAKERS.has(tokens[relative - 1]?.lower ?? "")))
    return relative;
  for (let at = end - 2; at > Math.max(from, end - 30); at -= 1) {
    if (!isComma(tokens[at]) && tokens[at]?.text !== "(") continue;
    if (index.byEnd.has(at) || SPEAKERS.has(tokens[at - 1]?.lower ?? "")) return at;
  }
  return end - 1;
}

function textOf(text: string, tokens: Token[], range: TokenRange): string {
  return text.slice((tokens[range.from] as Token).start, (tokens[range.to - 1] as Token).end);
}

/** The descriptive words before a name ("UN Secretary General" of "UN Secretary General António Guterres"). */
function roleBefore(tokens: Token[], nameFrom: number, from: number): TokenRange | null {
  let at = nameFrom;
  if (isComma(tokens[at - 1])) at -= 1;
  const end = at;
  while (at > from && end - at < 20 && !isEdge(tokens, at - 1)) at -= 1;
  while (at < end && DETERMINER.test(tokens[at]?.lower ?? "")) at += 1;
  return at < end ? { from: at, to: end } : null;
}

function isEdge(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "number") return true;
  if (token.text === "-" && token.spaced) return true;
  if (token.kind === "punct") return !/^(?:-|'s|’s|&|\.)$/.test(token.text) || (token.text === "." && token.spaced);
  if (/^(?:of|to|for|the|and)$/.test(token.lower)) return false;
  return LEFT_EDGE.test(token.lower) || /^(?:is|was|were|are|has|have|had)$/.test(token.text);
}

/** The body named in a role: "head of the US military's Central Command" speaks for Central Command. */
function orgIn(range: TokenRange | null, index: NameIndex): string | null {
  if (!range) return null;
  let org: string | null = null;
  for (let at = range.from; at < range.to; at += 1) {
    const i = index.byStart.get(at);
    if (i !== undefined && index.names[i]?.type === "organization") org = index.mentions[i]?.canonical ?? org;
  }
  return org;
}

function named(
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
  const clean = role && role.to > role.from ? textOf(text, tokens, role).replace(/^(?:the|a|an)\s+/i, "") : null;
  return {
    range: { from: name.from, to: name.to },
    mention,
    words: mention.text,
    role: clean,
    org: orgIn(role, index),
  };
}

/** "Police in Lagos said": the place tells where the speakers are. */
function isWhereabouts(tokens: Token[], name: Name): boolean {
  const lead = tokens[name.from - 1]?.lower === "the" ? name.from - 2 : name.from - 1;
  const isLed = /^(?:in|at|from|near|of)$/.test(tokens[lead]?.lower ?? "");
  return name.type === "place" && isLed && SPEAKERS.has(tokens[lead - 1]?.lower ?? "");
}

const BELONGS = /^(?:of|from|at|for|with)$/;

function isPerson(i: number | undefined, index: NameIndex): boolean {
  return i !== undefined && index.mentions[i]?.type === "person";
}

/** "Jo Bloggs of the Haldane Institute said": the person speaks, not the body. */
function personOf(tokens: Token[], at: number | undefined, index: NameIndex): number | undefined {
  if (at === undefined || isPerson(at, index)) return undefined;
  const { from } = index.names[at] as Name;
  const lead = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (!BELONGS.test(tokens[lead]?.lower ?? "")) return undefined;
  const i = index.byEnd.get(isComma(tokens[lead - 1]) ? lead - 1 : lead);
  return isPerson(i, index) ? i : undefined;
}

/** "Jo Bloggs, director of Civil Protection, said": the person before the description. */
function personBehind(main: number, end: number, index: NameIndex): number | undefined {
  const i = main < end - 1 ? index.byEnd.get(main) : undefined;
  return isPerson(i, index) ? i : undefined;
}

/** "The survey, conducted for Acme, found": a name at the end of what describes a noun that speaks is not who speaks. */
function isDescribed(tokens: Token[], main: number, end: number, index: NameIndex): boolean {
  if (main >= end - 1 || !isComma(tokens[end - 1]) || index.byEnd.has(main)) return false;
  return (
    SPEAKERS.has(tokens[main - 1]?.lower ?? "") &&
    /(?:ed|en|by|for|from|with|which|who)$/.test(tokens[main + 1]?.lower ?? "")
  );
}

/** The subject that ends before token `at`: a name, a noun that speaks, or a pronoun (then `mention` is null). */
export function speakerBefore(
  text: string,
  tokens: Token[],
  at: number,
  from: number,
  index: NameIndex,
): Speaker | null {
  const end = skipInset(tokens, skipBack(tokens, at, from, index), from);
  const main = skipApposition(tokens, end, from, index);
  const apposition = main < end - 1 ? { from: main + 1, to: end - 1 } : null;
  const direct = index.byEnd.get(end) ?? (isComma(tokens[end - 1]) ? index.byEnd.get(end - 1) : undefined);
  const owner = personOf(tokens, direct, index) ?? personBehind(main, end, index);
  if (owner === undefined && direct !== undefined && isDescribed(tokens, main, end, index))
    return nominalBefore(text, tokens, main, from, at, index);
  const name = owner ?? direct ?? index.byEnd.get(main);
  if (
    name !== undefined &&
    (index.names[name] as Name).from >= from &&
    !isWhereabouts(tokens, index.names[name] as Name)
  )
    return named(text, tokens, name, from, direct === undefined || owner !== undefined ? apposition : null, index);
  return nominalBefore(text, tokens, Math.min(main, end), from, at, index);
}

/** A speaker without a name, in the article's words. */
export function nominal(text: string, tokens: Token[], range: TokenRange, index: NameIndex): Speaker {
  const isOne = range.to - range.from === 1 && isPronoun((tokens[range.from] as Token).lower);
  const words = isOne ? (tokens[range.from] as Token).lower : textOf(text, tokens, range);
  return { range, mention: null, words, role: null, org: orgIn(range, index) };
}

/** The name that holds a token, as a speaker; null where none does, or where it only owns what speaks ("Ohio's governor"). */
export function speakerOfName(
  text: string,
  tokens: Token[],
  at: number,
  from: number,
  index: NameIndex,
): Speaker | null {
  for (let end = at + 1; end < at + 6; end += 1) {
    const i = index.byEnd.get(end);
    const name = i === undefined ? undefined : index.names[i];
    if (i === undefined || !name || name.from > at) continue;
    return /^['’]s?$/.test(tokens[end]?.text ?? "") ? null : named(text, tokens, i, from, null, index);
  }
  return null;
}

/** "Advocates", "cement makers": without an article only plurals speak. */
const isPluralNoun = ({ lower }: Token): boolean => /[^su]s$/.test(lower) && lower.length > 4;

const PREPOSITION = /^(?:in|on|at|of|for|with|to|from|by|about|over|after|before)$/;

/** "supporters of the **president**", "in the **past**": a noun that a preposition brings in is no subject. */
export function isBroughtIn(tokens: Token[], { from }: TokenRange): boolean {
  let at = from;
  while (DETERMINER.test(tokens[at - 1]?.lower ?? "")) at -= 1;
  return PREPOSITION.test(tokens[at - 1]?.lower ?? "");
}

/** Before "said", "says" and "told" any noun with an article speaks: "the billionaire says". */
function isPlainNoun(tokens: Token[], end: number, cue: number): boolean {
  const word = tokens[end - 1] as Token;
  const isSaid = /^(?:said|says|told|say)$/.test(tokens[cue]?.lower ?? "");
  if (!(isSaid || isPlainVerb(tokens, cue)) || word.kind !== "word" || word.text !== word.lower) return false;
  if (word.lower.length < 4 || /(?:ly|ing|ed|self)$/.test(word.lower)) return false;
  for (let at = end - 2; at >= Math.max(0, end - 6); at -= 1) {
    if (tokens[at]?.sentence !== word.sentence || /^(?:that|what|but|while|,|["“])$/.test(tokens[at]?.lower ?? ""))
      return isPluralNoun(word);
    if (isSaid && DETERMINER.test(tokens[at]?.lower ?? "")) return !PREPOSITION.test(tokens[at - 1]?.lower ?? "");
    if (tokens[at]?.kind !== "word" || LEFT_EDGE.test(tokens[at]?.lower ?? "")) return false;
  }
  return end < 6 && isPluralNoun(word);
}

const isCapitalWord = ({ kind, text }: Token): boolean => kind === "word" && /^\p{Lu}/u.test(text);
const LONGEST_LABEL = 4;

/** 'The polls were right - HuffPollster: "…"': the words in capitals before a colon. */
function headingBefore(text: string, tokens: Token[], end: number, from: number, index: NameIndex): Speaker | null {
  let start = end - 1;
  while (start > from && end - start <= LONGEST_LABEL && isCapitalWord(tokens[start - 1] as Token)) start -= 1;
  return end - start > LONGEST_LABEL ? null : nominal(text, tokens, { from: start, to: end }, index);
}

/** Words that speak for people or bodies that the text has told of: "another says". */
const STANDS_ALONE = /^(?:one|another|others|some|many|most|both|several|few)$/;

function isPlainVerb(tokens: Token[], at: number): boolean {
  return /^(?:said|says|say|told|found|argued|argue|added|reported|estimated|put)$/.test(tokens[at]?.lower ?? "");
}

function nominalBefore(
  text: string,
  tokens: Token[],
  end: number,
  from: number,
  cue: number,
  index: NameIndex,
): Speaker | null {
  const word = tokens[end - 1];
  if (!word || end - 1 < from) return null;
  if (tokens[cue]?.text === ":" && isCapitalWord(word)) return headingBefore(text, tokens, end, from, index);
  if (PRONOUN.test(word.lower) || (STANDS_ALONE.test(word.lower) && isPlainVerb(tokens, cue)))
    return { range: { from: end - 1, to: end }, mention: null, words: word.lower, role: null, org: null };
  const listed = nominalHead(tokens, end, from);
  const head = listed < 0 && isPlainNoun(tokens, end, cue) ? end - 1 : listed;
  if (head < 0) return null;
  let start = head;
  while (
    start > from &&
    end - start < 12 &&
    !isEdge(tokens, start - 1) &&
    !/^(?:of|to|for|and)$/.test(tokens[start - 1]?.lower ?? "")
  )
    start -= 1;
  while (start < head && DETERMINER.test(tokens[start]?.lower ?? "")) start += 1;
  const range = { from: start, to: end };
  return { range, mention: null, words: textOf(text, tokens, range), role: null, org: orgIn(range, index) };
}

/** "officials", and "officials in the ministry", "a spokesman for the group": the noun that speaks, a few words back. */
function nominalHead(tokens: Token[], end: number, from: number): number {
  for (let at = end - 1; at >= Math.max(from, end - 10); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === "punct" && !/^(?:-|'s|’s|&)$/.test(token.text)) return -1;
    const isFree = at === end - 1 || /^(?:of|for|in|at|with|on|from|to)$/.test(tokens[at + 1]?.lower ?? "");
    if (isFree && SPEAKERS.has(token.lower)) return at;
  }
  return -1;
}

/** The speaker that begins at token `at`: "according to **the ministry's figures**", "said **Jo Bloggs**". */
export function speakerAfter(text: string, tokens: Token[], at: number, to: number, index: NameIndex): Speaker | null {
  let from = at;
  while (from < to && DETERMINER.test(tokens[from]?.lower ?? "")) from += 1;
  let lastNoun = -1;
  for (let i = from; i < Math.min(to, from + 14); i += 1) {
    const token = tokens[i] as Token;
    const name = index.byStart.get(i);
    if (name !== undefined) {
      const found = index.names[name] as Name;
      const isOwner = /^['’]s$/.test(tokens[found.to]?.text ?? "");
      const goesOn = found.type !== "person" && isSpeakerNear(tokens, found.to, to);
      if (!isOwner && !goesOn) return afterRole(text, tokens, name, from, index);
      i = found.to - 1;
      continue;
    }
    const isJoint = /^(?:-|'s|’s|&)$/.test(token.text) || isTitleMark(tokens, i);
    if (token.kind === "number" || (token.kind === "punct" && !isJoint)) break;
    if (SPEAKERS.has(token.lower)) lastNoun = i;
    if (i > from && lastNoun >= 0 && !/^(?:of|for|the|and)$/.test(token.lower) && LEFT_EDGE.test(token.lower)) break;
  }
  if (PRONOUN.test(tokens[from]?.lower ?? ""))
    return {
      range: { from, to: from + 1 },
      mention: null,
      words: (tokens[from] as Token).lower,
      role: null,
      org: null,
    };
  if (lastNoun < 0) return null;
  const range = { from, to: lastNoun + 1 };
  return { range, mention: null, words: textOf(text, tokens, range), role: null, org: orgIn(range, index) };
}

/** The point of "Mr.", "Rep." and "Lt. Gen." */
function isTitleMark(tokens: Token[], at: number): boolean {
  const [title, point, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    point?.text === "." &&
    !point.spaced &&
    /^\p{Lu}\p{L}{1,4}$/u.test(title?.text ?? "") &&
    /^\p{Lu}/u.test(next?.text ?? "")
  );
}

/** Whether the noun that speaks follows a name at once: "UN officials", "Iraqi police". */
function isSpeakerNear(tokens: Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 4); i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || LEFT_EDGE.test(token.lower)) return false;
    if (SPEAKERS.has(token.lower)) return true;
  }
  return false;
}

function afterRole(text: string, tokens: Token[], nameAt: number, from: number, index: NameIndex): Speaker {
  const name = index.names[nameAt] as Name;
  const role = name.type === "person" && name.from > from ? { from, to: name.from } : null;
  const trimmed = role && isComma(tokens[role.to - 1]) ? { from: role.from, to: role.to - 1 } : role;
  const speaker = named(text, tokens, nameAt, name.from, null, index);
  const words = trimmed && trimmed.to > trimmed.from ? textOf(text, tokens, trimmed) : null;
  return { ...speaker, role: words, org: orgIn(trimmed, index) };
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
