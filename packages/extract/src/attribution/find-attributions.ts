import type { EntityMention } from "@newsledger/contracts";
import { readSet } from "../data/read-pairs.js";
import { DOCUMENT_NOUNS } from "../data/speech-words.js";
import type { DateSpan } from "../dates/date-span.js";
import type { Name } from "../entities/recogniser.js";
import type { SentenceTree, Treebank } from "../syntax/sentence-tree.js";
import type { Sentence, Token, TokenisedText, TokenRange } from "../tokens/token.js";
import type { Attribution } from "./attribution.js";
import { earlierPerson, earlierSubject } from "./earlier-subject.js";
import { byWithin, type Cue, findCues } from "./find-cues.js";
import { followNoun } from "./follow-noun.js";
import { speakerAfterAccording, speakerInTree } from "./speaker-in-tree.js";
import {
  indexNames,
  isBroughtIn,
  isPersonPronoun,
  isPointer,
  isPronoun,
  type NameIndex,
  type Speaker,
  speakerAfter,
  speakerBefore,
} from "./speaker-phrase.js";

const DOCUMENTS = readSet(DOCUMENT_NOUNS);
/** How far back in a sentence a pronoun looks, in tokens. */
const NEAR = 60;

interface Memory {
  person: Speaker | null;
  org: Speaker | null;
  /** Several people or a body, by name or not: whom "they" points to. */
  group: Speaker | null;
  /** By speaker: the organisation and role given once, and the date of a document they spoke in. */
  orgs: Map<string, string>;
  roles: Map<string, string>;
  documents: Map<string, string>;
  /** Who spoke last in this sentence. */
  last: Speaker | null;
}

interface Placed {
  cue: Cue;
  speaker: Speaker;
  content: TokenRange;
}

function isQuoteOrComma(token: Token | undefined): boolean {
  return token !== undefined && (/^[,"”’']$/.test(token.text) || (token.text === "“" && !token.spaced));
}

/** "the ministry, **which** reported": to the name that the pronoun stands for. */
function overRelative(tokens: Token[], at: number, index: NameIndex): number {
  if (!/^(?:which|that|who)$/.test(tokens[at - 1]?.lower ?? "")) return at;
  const before = tokens[at - 2]?.text === "," ? at - 2 : at - 1;
  return index.byEnd.has(before) ? before : at;
}

/** Where the subject of a cue stands, and which side of the cue holds the claim. */
function place(
  doc: TokenisedText,
  cue: Cue,
  sentence: TokenRange,
  from: number,
  index: NameIndex,
  tree: () => SentenceTree,
): Placed | null {
  const { text, tokens } = doc;
  if (cue.pattern === "according") return placeAccording(doc, cue, sentence, index);
  if (cue.pattern === "owned") return placeOwned(doc, cue, sentence, index);
  if (cue.pattern === "inverted") {
    const speaker = speakerAfter(text, tokens, cue.to, sentence.to, index);
    return speaker && { cue, speaker, content: { from: speaker.range.to, to: sentence.to } };
  }
  if (cue.pattern === "passive") {
    const speaker = speakerAfter(text, tokens, byWithin(tokens, cue.to, sentence.to) + 1, sentence.to, index);
    return speaker && { cue, speaker, content: { from: cue.to, to: sentence.to } };
  }
  const start = tokens[cue.from - 1]?.text === "," ? sentence.from : from;
  const before = speakerBefore(text, tokens, overRelative(tokens, cue.from, index), start, index);
  const better = before && isDoubtful(tokens, cue, before) ? speakerInTree(doc, tree(), cue.from, index) : null;
  if (before) return placeActive(doc, cue, better ?? before, sentence);
  const isInverted = isQuoteOrComma(tokens[cue.from - 1]) && !tokens[cue.from]?.lower.endsWith("ing");
  const after = isInverted ? speakerAfter(text, tokens, cue.to, sentence.to, index) : null;
  if (after) return { cue, speaker: after, content: { from: sentence.from, to: cue.from } };
  const far = tokens[cue.from]?.kind === "word" ? speakerInTree(doc, tree(), cue.from, index) : null;
  return far && placeActive(doc, cue, far, sentence);
}

/** "X blamed Congress **and said**", "supporters of the president say": what stands before the verb may not be its subject. */
function isDoubtful(tokens: Token[], cue: Cue, { mention, range, words }: Speaker): boolean {
  if (tokens[cue.from - 1]?.lower === "and") return range.to === cue.from - 1;
  return mention === null && !isPronoun(words) && isBroughtIn(tokens, range);
}

/** "the office's outlook": the owner of the noun speaks. */
function placeOwned({ text, tokens }: TokenisedText, cue: Cue, sentence: TokenRange, index: NameIndex): Placed | null {
  const isName = index.byEnd.has(cue.from);
  let mark = cue.from - 1;
  while (!isName && mark > sentence.from && !/^['’]s?$/.test(tokens[mark]?.text ?? "")) mark -= 1;
  if (isName) mark = cue.from;
  const speaker = speakerBefore(text, tokens, mark, sentence.from, index);
  return speaker && !isPronoun(speaker.words) ? { cue, speaker, content: sentence } : null;
}

/** A speaker behind the claim is set off by a comma or a closing quotation mark; before it there is none. */
function placeActive({ tokens }: TokenisedText, cue: Cue, speaker: Speaker, sentence: TokenRange): Placed {
  let left = speaker.range.from;
  while (left > sentence.from && !isQuoteOrComma(tokens[left - 1]) && speaker.range.from - left < 25) left -= 1;
  const lead = tokens[left]?.lower;
  const isAs = lead === "as";
  const isSetOff =
    left > sentence.from + 1 && isQuoteOrComma(tokens[left - 1]) && !/^(?:but|and|while)$/.test(lead ?? "");
  const isQuoted = isClosingQuote(tokens[left - 1]) || isClosingQuote(tokens[left - 2]);
  const isTail = isSetOff && !(isQuoted ? hasClaimMark : isFollowedByClaim)(tokens, cue.to, sentence.to);
  if (isTail && tokens[cue.to]?.text === "," && !isAs) return { cue, speaker, content: sentence };
  const isBehind = isAs || isTail;
  return { cue, speaker, content: isBehind ? { from: sentence.from, to: left } : { from: cue.to, to: sentence.to } };
}

function isClosingQuote(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^["”’']$/.test(token.text);
}

const CLAIM_STARTS =
  /^(?:that|there|it|he|she|they|the|a|about|some|more|at|up|an|its|his|her|their|we|i|no|nearly|only|:)$/;
const ADVERBIALS = /^(?:in|on|at|during|to|last|yesterday|today)$/;

/** "that", a colon or an opening quotation mark soon after the cue. */
function hasClaimMark(tokens: Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 9); i += 1) {
    const { lower, text, spaced } = tokens[i] as Token;
    if (lower === "that" || text === ":" || (/^["“]$/.test(text) && spaced)) return true;
    if (text === "," && i > at + 1) return false;
  }
  return false;
}

/** "told the hearing, and turned back": whom one tells is no claim. */
function isAddressed(tokens: Token[], at: number, to: number): boolean {
  if (!/^(?:told|tells)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  for (let i = at + 1; i < Math.min(to, at + 6); i += 1) if (/^[,.]$/.test(tokens[i]?.text ?? "")) return true;
  return false;
}

/** "said on Wednesday it had": a date between the verb and its claim. */
function hasSubjectSoon(tokens: Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 5); i += 1) {
    if (/^[,.;]$/.test(tokens[i]?.text ?? "")) return false;
    if (/^(?:it|he|she|they|there|we|its|his|her|their)$/.test(tokens[i]?.lower ?? "")) return true;
  }
  return false;
}

/** "said that", "said there were", "said it", 'said: "': the claim comes after the cue. */
function isFollowedByClaim(tokens: Token[], at: number, to: number): boolean {
  const first = tokens[at]?.lower ?? "";
  if (isAddressed(tokens, at, to)) return hasClaimMark(tokens, at, to);
  if (CLAIM_STARTS.test(first) || hasClaimMark(tokens, at, to)) return true;
  if (ADVERBIALS.test(first) && hasSubjectSoon(tokens, at, to)) return true;
  return at + 8 < to && tokens[at]?.kind === "word" && !ADVERBIALS.test(first) && !first.endsWith("day");
}

function placeAccording(
  { text, tokens }: TokenisedText,
  cue: Cue,
  sentence: TokenRange,
  index: NameIndex,
): Placed | null {
  const speaker =
    speakerAfter(text, tokens, cue.to, sentence.to, index) ??
    speakerAfterAccording({ text, tokens, sentences: [] }, cue.to, sentence.to, index);
  if (!speaker) return null;
  const isLead = cue.from - sentence.from < 3;
  const isInset = !isLead && tokens[speaker.range.to]?.text === "," && speaker.range.to < sentence.to - 2;
  if (isInset || (!isLead && tokens[cue.from]?.lower === "in")) return { cue, speaker, content: sentence };
  return {
    cue,
    speaker,
    content: isLead ? { from: speaker.range.to, to: sentence.to } : { from: sentence.from, to: cue.from },
  };
}

/** "he said …, **adding** that": the same speaker goes on. */
function placeAgain(tokens: Token[], cue: Cue, sentence: TokenRange, last: Speaker | null): Placed | null {
  const isGerund = tokens[cue.from]?.lower.endsWith("ing") && /^(?:,|and|["”])$/.test(tokens[cue.from - 1]?.text ?? "");
  return last && isGerund ? { cue, speaker: last, content: { from: cue.to, to: sentence.to } } : null;
}

/** A pronoun speaks for the person, or for the body, that spoke or was named last. */
function resolve(speaker: Speaker, memory: Memory, near: Speaker | null, earlier: Earlier): Speaker | null {
  const { words, range } = speaker;
  if (!isPronoun(words) || /^(?:i|we)$/.test(words)) return speaker;
  const meant = isPersonPronoun(words)
    ? (near ?? memory.person ?? (words === "who" ? null : earlier.person()))
    : words === "they"
      ? (memory.group ?? earlier.subject())
      : (memory.org ?? memory.group ?? earlier.subject());
  return meant && { ...meant, range };
}

/** Whom a pronoun may mean where nobody has spoken yet. */
interface Earlier {
  person: () => Speaker | null;
  subject: () => Speaker | null;
}

/** The person named last before a pronoun in its own sentence. */
function nearestPerson(before: number, from: number, index: NameIndex): Speaker | null {
  for (let at = before; at > Math.max(from, before - NEAR); at -= 1) {
    const i = index.byEnd.get(at);
    const mention = i === undefined ? undefined : index.mentions[i];
    const name = i === undefined ? undefined : index.names[i];
    if (name && mention?.type === "person")
      return { range: { from: name.from, to: name.to }, mention, words: mention.text, role: null, org: null };
  }
  return null;
}

function remember(speaker: Speaker, memory: Memory): void {
  const { mention } = speaker;
  const words = speaker.words.toLowerCase();
  if (mention?.type !== "person" && !isPronoun(words) && !isPointer(words)) memory.group = speaker;
  if (mention?.type === "person") {
    memory.person = speaker;
    if (speaker.org) memory.orgs.set(mention.canonical, speaker.org);
    if (speaker.role) memory.roles.set(mention.canonical, speaker.role);
  } else if (mention && mention.type !== "misc") memory.org = speaker;
}

/** The date of the act: it stands between speaker, cue and the beginning of the claim. */
function dateOf(tokens: Token[], placed: Placed, sentence: TokenRange, dates: DateSpan[]): string | null {
  const { cue, content } = placed;
  const isAfter = content.from >= cue.to;
  for (const date of dates) {
    if (!isAfter && date.from >= cue.to) return date.edtf;
    if (!isAfter || date.from < cue.to) continue;
    const reaches = date.from - cue.to < 12 && !hasClaimStart(tokens, cue.to, date.from);
    if (reaches) return date.edtf;
  }
  return leadDate(tokens, dates, sentence, placed);
}

function hasClaimStart(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:that|there|it|he|she|they|,|:|"|“)$/.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "In July the ministry said": a date at the head of the sentence, before the speaker. */
function leadDate(tokens: Token[], dates: DateSpan[], sentence: TokenRange, placed: Placed): string | null {
  const date = dates[0];
  if (
    !date ||
    date.from - sentence.from > 2 ||
    placed.speaker.range.from < date.to ||
    tokens[sentence.from]?.lower === "as"
  )
    return null;
  return date.edtf;
}

function documentDate(tokens: Token[], placed: Placed, to: number): boolean {
  for (let at = placed.cue.to; at < Math.min(to, placed.cue.to + 12); at += 1)
    if (DOCUMENTS.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

function toAttribution(
  tokens: Token[],
  placed: Placed,
  sentence: TokenRange,
  dates: DateSpan[],
  memory: Memory,
  index: NameIndex,
  earlier: Earlier,
): Attribution | null {
  const meant = followNoun(tokens, placed.speaker, index, memory.roles);
  const speaker = resolve(meant, memory, nearestPerson(placed.speaker.range.from, sentence.from, index), earlier);
  if (!speaker) return null;
  remember(speaker, memory);
  if (placed.cue.pattern !== "owned" && placed.cue.pattern !== "according") memory.last = speaker;
  const name = speaker.mention?.canonical ?? (speaker.words === "i" ? "I" : speaker.words);
  const date = dateOf(tokens, placed, sentence, dates);
  if (date && documentDate(tokens, placed, sentence.to)) memory.documents.set(name, date);
  return {
    speaker: speaker.range,
    name,
    org: speaker.org ?? memory.orgs.get(name) ?? null,
    role: speaker.role ?? memory.roles.get(name) ?? null,
    cue: { from: placed.cue.from, to: placed.cue.to },
    content: placed.content,
    date: date ?? memory.documents.get(name) ?? null,
    isBelief: placed.cue.isBelief,
  };
}

function datesIn(dates: DateSpan[], cursor: { at: number }, sentence: Sentence): DateSpan[] {
  const inside: DateSpan[] = [];
  while (cursor.at < dates.length && (dates[cursor.at] as DateSpan).from < sentence.to)
    inside.push(dates[cursor.at++] as DateSpan);
  return inside;
}

/** Who is said to have said what, sentence by sentence; pronouns look back over the article. */
export function findAttributions(
  doc: TokenisedText,
  names: Name[],
  mentions: EntityMention[],
  dates: DateSpan[],
  trees: Treebank,
): Attribution[][] {
  const index = indexNames(names, mentions);
  const memory: Memory = {
    person: null,
    org: null,
    group: null,
    orgs: new Map(),
    roles: new Map(),
    documents: new Map(),
    last: null,
  };
  const cursor = { at: 0 };
  return doc.sentences.map((sentence, sentenceAt) => {
    const inside = datesIn(dates, cursor, sentence);
    const found: Attribution[] = [];
    let from = sentence.from;
    memory.last = null;
    const tree = (): SentenceTree => trees.treeOf(sentenceAt);
    const earlier: Earlier = {
      person: () => earlierPerson(doc, sentenceAt, index),
      subject: () => earlierSubject(doc, sentenceAt, trees, index),
    };
    for (const cue of findCues(doc.tokens, sentence, tree)) {
      const isMore = /^(?:adding|noting)$/.test(doc.tokens[cue.from]?.lower ?? "");
      const again = placeAgain(doc.tokens, cue, sentence, memory.last);
      const placed = (isMore ? again : null) ?? place(doc, cue, sentence, from, index, tree) ?? again;
      const attribution = placed && toAttribution(doc.tokens, placed, sentence, inside, memory, index, earlier);
      if (!attribution || (cue.isBelief && found.length > 0)) continue;
      found.push(attribution);
      from = cue.to;
    }
    return found;
  });
}
