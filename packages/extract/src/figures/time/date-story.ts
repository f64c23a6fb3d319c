import type { DateSpan } from "../../dates/date-span.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import { frameDates, isOfSaying } from "./frame-dates.js";
import { isHappening, kindOfReport } from "./happening.js";

/** What an article tells of times, for figures that name none themselves. */
export interface DateStory {
  bySentence: Map<number, DateSpan[]>;
  /** The day that its opening tells of. */
  opening: string | null;
  /** The days on which its poll was taken. */
  polled: string | null;
  /** The day of the event that it opens with: "Sunday's earthquake". */
  event: { edtf: string; noun: string } | null;
  /** What it reports, where that is over with its day. */
  report: "game" | "market" | null;
  /** The month, quarter or year that its first figures are of, once they are read. */
  period: string | null;
}

const OPENING = 4;
/** A date that names a single day. */
export const DAY = /^\d{4}-\d\d-\d\d$/;
const DATELINE_REACH = 12;
const DATELINE_END = 8;

/** "COLOMBO, May 29 (Agency) - …": the day of writing, which is no part of the story. */
function isDateline(tokens: Token[], date: DateSpan): boolean {
  if (date.from > DATELINE_REACH || tokens[date.from]?.sentence !== 0) return false;
  for (let at = 0; at < date.from; at += 1)
    if (tokens[at]?.kind === "word" && tokens[at]?.text === tokens[at]?.lower) return false;
  for (let at = date.to; at < date.to + DATELINE_END; at += 1) {
    const { text, kind, lower } = tokens[at] ?? { text: "", kind: "punct", lower: "" };
    if (/^(?:[-–—_]|--|:)$/.test(text)) return true;
    if (kind === "word" && text === lower) return false;
  }
  return false;
}

function openingDay(tokens: Token[], bySentence: Map<number, DateSpan[]>): string | null {
  for (let at = 0; at < OPENING; at += 1) {
    const days = frameDates(tokens, bySentence.get(at) ?? []).filter(({ edtf }) => DAY.test(edtf ?? ""));
    // "Police said on Tuesday that a bomb went off **on Monday**."
    const day = days.find((date) => !isOfSaying(tokens, date)) ?? days[0];
    if (day) return day.edtf;
  }
  return null;
}

const QUARTER = /^(?:\d{4}-3[3-6]|\d{4}-\d\d\/\d{4}-\d\d)$/;

/** Results are told within the year after. */
function isRecent(edtf: string, published: string | null): boolean {
  if (published === null) return true;
  return edtf.slice(-7) < published && Number(published.slice(0, 4)) - Number(edtf.slice(0, 4)) <= 1;
}

/** "Reported a profit of 3 million for the quarter ended March 31": the stretch of the year that results are of. */
function quarterOf({ doc, published }: ArticleView, bySentence: Map<number, DateSpan[]>): string | null {
  for (let at = 0; at < OPENING; at += 1)
    for (const { edtf } of frameDates(doc.tokens, bySentence.get(at) ?? []))
      if (edtf !== null && QUARTER.test(edtf) && isRecent(edtf, published)) return edtf;
  return null;
}

const NAMED_REACH = 3;

/** "**Sunday's** earthquake", "the **Oct. 13** attack": the day that an event is named by. */
function eventDay(tokens: Token[], bySentence: Map<number, DateSpan[]>): DateStory["event"] {
  for (let at = 0; at < OPENING; at += 1)
    for (const { edtf, to } of bySentence.get(at) ?? []) {
      if (edtf === null || !DAY.test(edtf)) continue;
      const isOwner = /^['’]s$/.test(tokens[to]?.text ?? "");
      const noun = tokens.slice(to, to + (isOwner ? NAMED_REACH + 1 : 1)).find(isHappening);
      if (noun) return { edtf, noun: noun.lower };
    }
  return eventOfOpening(tokens, bySentence);
}

const SUDDEN =
  /^(?:(?:earth)?quake|tremor|explosion|blast|bombing|crash|collision|derailment|attack|ambush|shooting|massacre|stampede|fire|blaze|wildfire|landslide|mudslide|avalanche|eruption|tsunami|tornado|cyclone|hurricane|typhoon|jailbreak|robbery|shipwreck|airstrike)$/;
const SUBJECT_REACH = 8;

/** "A magnitude 6.4 **earthquake** struck the island **on Thursday**": what the first sentence is about, with its only day. */
function eventOfOpening(tokens: Token[], bySentence: Map<number, DateSpan[]>): DateStory["event"] {
  const days = frameDates(tokens, bySentence.get(0) ?? []).filter(({ edtf }) => DAY.test(edtf ?? ""));
  const [day, other] = days;
  if (!day?.edtf || other || isOfSaying(tokens, day)) return null;
  let words = 0;
  for (let at = 0; at < day.from && words < SUBJECT_REACH; at += 1) {
    const { text, lower } = tokens[at] as Token;
    if (SUDDEN.test(lower)) return { edtf: day.edtf, noun: lower };
    // A dateline is no subject.
    if (text === lower && /^[a-z]/.test(lower)) words += 1;
  }
  return null;
}

/** Whether a sentence speaks of the event: "the quake" is "Sunday's earthquake". */
export function speaksOf(tokens: Token[], { from, to }: TokenRange, { noun }: { noun: string }): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const { lower } = tokens[at] as Token;
    const isSame = lower.length > 3 && (noun.endsWith(lower) || lower.endsWith(noun));
    if (!isSame) continue;
    const before = tokens.slice(Math.max(from, at - NAMED_REACH - 1), at);
    if (before.some((token) => /^(?:the|this)$/.test(token.lower))) return true;
  }
  return false;
}

export const POLL = /^(?:polls?|surveys?|surveyed|polled|questioned|interviewed)$/;
const TAKEN = /^(?:taken|conducted|surveyed|polled|fielded|questioned|interviewed|carried)$/;

/** "In the **previous** poll, conducted in May": not this one. */
const EARLIER = /^(?:previous|previously|last|earlier|prior|past|similar|another)$/;
const TAKEN_REACH = 5;

/** "was conducted **in June**": the only time of its sentence, told of the taking. */
function takenIn(tokens: Token[], dates: DateSpan[]): string | null {
  const [date, other] = dates;
  if (!date?.edtf || other) return null;
  const isNear = tokens.slice(Math.max(0, date.from - TAKEN_REACH), date.from).some(({ lower }) => TAKEN.test(lower));
  return isNear ? date.edtf : null;
}

/** When a poll was taken, where the article tells it. */
function surveyPeriod({ doc }: ArticleView, bySentence: Map<number, DateSpan[]>): string | null {
  for (const [at, dates] of bySentence) {
    const sentence = doc.sentences[at];
    if (!sentence) continue;
    const words = doc.tokens.slice(sentence.from, sentence.to);
    const tellsOf = (kind: RegExp): boolean => words.some(({ lower }) => kind.test(lower));
    if (!tellsOf(POLL) || !tellsOf(TAKEN) || tellsOf(EARLIER)) continue;
    const days = dates.flatMap(({ edtf }) => (edtf ?? "").split("/").filter((part) => DAY.test(part))).sort();
    const period = days.length > 1 ? `${days[0]}/${days.at(-1)}` : takenIn(doc.tokens, dates);
    if (period) return period;
  }
  return null;
}

export function readDateStory(view: ArticleView): DateStory {
  const { tokens } = view.doc;
  const bySentence = new Map<number, DateSpan[]>();
  for (const date of view.dates) {
    if (isDateline(tokens, date)) continue;
    const at = (tokens[date.from] as Token).sentence;
    const list = bySentence.get(at);
    if (list) list.push(date);
    else bySentence.set(at, [date]);
  }
  const polled = surveyPeriod(view, bySentence);
  const [opening, event] = [openingDay(tokens, bySentence), eventDay(tokens, bySentence)];
  return { bySentence, opening, event, polled, report: kindOfReport(view.doc), period: quarterOf(view, bySentence) };
}

const MONTH = /^\d{4}-\d\d(?:-\d\d)?(?:\/|$)/;

/** The last date of a sentence that names a month or a day, and rather not that of saying something: a bare year is background. */
export function lastFrameDate(tokens: Token[], dates: DateSpan[]): string | null {
  const near = frameDates(tokens, dates).filter(({ edtf }) => MONTH.test(edtf ?? ""));
  const told = near.filter((date) => !isOfSaying(tokens, date));
  return (told.length > 0 ? told : near).at(-1)?.edtf ?? null;
}
