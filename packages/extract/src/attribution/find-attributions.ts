import type { EntityMention } from "@newsledger/contracts";
import type { DateSpan } from "../dates/date-span.js";
import type { Name } from "../entities/recogniser.js";
import type { SentenceTree, Treebank } from "../syntax/sentence-tree.js";
import type { Sentence, Token, TokenisedText, TokenRange } from "../tokens/token.js";
import type { Attribution } from "./attribution.js";
import { dateOf, documentDate } from "./date-of-speech.js";
import { earlierPerson, earlierSubject, openingPerson } from "./earlier-subject.js";
import { findCues } from "./find-cues.js";
import { followNoun } from "./follow-noun.js";
import { type Placed, place, placeAgain } from "./place-claim.js";
import { indexNames, isPersonPronoun, isPointer, isPronoun, type NameIndex, type Speaker } from "./speaker.js";

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

/** A pronoun speaks for the person, or for the body, that spoke or was named last. */
function resolve(speaker: Speaker, memory: Memory, near: Speaker | null, earlier: Earlier): Speaker | null {
  const { words, range } = speaker;
  if (!isPronoun(words) || /^(?:i|we)$/.test(words)) return speaker;
  const meant = isPersonPronoun(words)
    ? (near ?? earlier.opening() ?? memory.person ?? (words === "who" ? null : earlier.person()))
    : words === "they"
      ? (memory.group ?? earlier.subject())
      : (memory.org ?? memory.group ?? earlier.subject());
  return meant && { ...meant, range };
}

/** Whom a pronoun may mean who has not spoken yet. */
interface Earlier {
  person: () => Speaker | null;
  opening: () => Speaker | null;
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
      opening: () => openingPerson(doc, sentenceAt, index),
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
