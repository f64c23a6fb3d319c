import type { DateSpan } from "../dates/date-span.js";
import type { SentenceTree, Treebank } from "../syntax/sentence-tree.js";
import type { Sentence, Token, TokenisedText, TokenRange } from "../tokens/token.js";
import type { Attribution } from "./attribution.js";
import { answeringPerson, earlierPerson, earlierSubject, openingPerson, recentPerson } from "./cues/earlier-subject.js";
import { findCues } from "./cues/find-cues.js";
import { isFinder } from "./cues/report-findings.js";
import { dateOf, documentDate } from "./date-of-speech.js";
import type { DocumentMakers } from "./naming/document-makers.js";
import { followNoun } from "./naming/follow-noun.js";
import {
  type Earlier,
  headOf,
  keepSpoken,
  nearestPerson,
  resolvePronoun,
  type Spoken,
} from "./naming/resolve-pronoun.js";
import { type Placed, place, placeAgain } from "./place-claim.js";
import type { NameIndex, Speaker } from "./speaker.js";

interface Memory extends Spoken {
  /** By speaker: the organisation and role given once, and the date of a document they spoke in. */
  orgs: Map<string, string>;
  roles: Map<string, string>;
  documents: Map<string, string>;
  makers: DocumentMakers;
  /** Who spoke last in this sentence. */
  last: Speaker | null;
}

function remember(tokens: Token[], speaker: Speaker, memory: Memory): void {
  keepSpoken(tokens, speaker, memory);
  const { mention, org, role } = speaker;
  if (mention?.type !== "person") return;
  if (org) memory.orgs.set(mention.canonical, org);
  if (role) memory.roles.set(mention.canonical, role);
}

/** "exemplified by this finding:" gives the words of whoever found numbers out before. */
function whoseFinding(speaker: Speaker, { bodies }: Memory): Speaker {
  const finder = /^findings?$/.test(speaker.words) ? bodies.find(({ words }) => isFinder(words)) : undefined;
  return finder ? { ...finder, range: speaker.range } : speaker;
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
  const meant = whoseFinding(followNoun(tokens, placed.speaker, index, memory), memory);
  const near = (isMeant: (person: Speaker) => boolean): Speaker | null =>
    nearestPerson(tokens, placed.speaker.range.from, sentence, index, isMeant);
  const speaker = resolvePronoun(meant, memory, near, earlier, index);
  if (!speaker) return null;
  remember(tokens, speaker, memory);
  if (placed.cue.pattern !== "owned" && placed.cue.pattern !== "according") memory.last = speaker;
  const name = speaker.mention?.canonical ?? (speaker.words === "i" ? "I" : speaker.words);
  const isNamed = speaker.mention !== null || speaker.org !== null || memory.orgs.has(name);
  const maker = isNamed ? null : (memory.makers.of(headOf(speaker), speaker.range.from)?.maker ?? null);
  const date = dateOf(tokens, placed, sentence, dates);
  if (date && documentDate(tokens, placed, sentence.to)) memory.documents.set(name, date);
  return {
    speaker: speaker.range,
    name,
    org: speaker.org ?? memory.orgs.get(name) ?? maker,
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
  index: NameIndex,
  dates: DateSpan[],
  trees: Treebank,
  makers: DocumentMakers,
): Attribution[][] {
  const memory: Memory = {
    people: [],
    bodies: [],
    org: null,
    group: null,
    orgs: new Map(),
    roles: new Map(),
    documents: new Map(),
    makers,
    last: null,
  };
  const cursor = { at: 0 };
  const attributions: Attribution[][] = [];
  doc.sentences.forEach((sentence, sentenceAt) => {
    const inside = datesIn(dates, cursor, sentence);
    const found: Attribution[] = [];
    let from = sentence.from;
    memory.last = null;
    const tree = (): SentenceTree => trees.treeOf(sentenceAt);
    const earlier: Earlier = {
      person: (isMeant) => earlierPerson(doc, sentenceAt, index, isMeant),
      opening: (isMeant) => openingPerson(doc, sentenceAt, index, isMeant),
      recent: (isMeant) => recentPerson(doc, sentenceAt, index, isMeant, (at) => attributions[at]?.length === 0),
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
    const answering = answeringPerson(doc, sentenceAt, index);
    if (answering) keepSpoken(doc.tokens, answering, memory);
    attributions.push(found);
  });
  return attributions;
}
