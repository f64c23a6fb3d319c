import { isVerbal } from "../../syntax/is-verbal.js";
import type { Sentence, Token } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { DAY, type DateStory, lastFrameDate, POLL, speaksOf } from "./date-story.js";
import { type Dated, dated } from "./dated.js";
import { frameDates } from "./frame-dates.js";
import { tellsOfDay, tellsOfEvent, tellsOfGame, tellsOfMarket } from "./happening.js";
import { tenseOf } from "./tense.js";

/** So many sentences back a date still governs; beyond them only that of the opening does. */
const REACH = 3;

/** "A 19-page report", "the 359-yard hole": what a thing is, at any time. */
export function isProperty(tokens: Token[], draft: Draft): boolean {
  const hyphen = tokens[draft.numberFrom + 1];
  return hyphen?.text === "-" && !hyphen.spaced && draft.unitTo - draft.numberFrom <= 3 && draft.kind !== "percent";
}

const EARLIER_REACH = 5;

/** "Its previous poll's 48-43": the days of this poll are not that one's. */
function isOfEarlierPoll(tokens: Token[], { from, to }: Draft): boolean {
  return tokens
    .slice(Math.max(0, from - EARLIER_REACH), to + EARLIER_REACH)
    .some(
      ({ lower }, i, near) =>
        /^(?:previous|earlier|last|separate|another|different)$/.test(lower) && POLL.test(near[i + 1]?.lower ?? ""),
    );
}

function isShare({ kind }: Draft): boolean {
  return kind === "percent" || kind === "ratio";
}

/** The days on which those were asked whose share a figure is. */
export function dayOfPoll(tokens: Token[], draft: Draft, { polled }: DateStory): Dated | null {
  const isMoved = draft.change === "up" || draft.change === "down";
  const isOfPoll = isShare(draft) && draft.unit !== "pp" && !isMoved && !isOfEarlierPoll(tokens, draft);
  return isOfPoll ? dated(polled, "days of the poll") : null;
}

const COMPARING = /^(?:from|against|than|versus)$/;
const COMPARED_REACH = 10;

/** "Rose to 21.1 percent from **22.1 percent**": what is compared with was at another time. */
export function isBaseOfComparison(tokens: Token[], draft: Draft, before: Draft | undefined): boolean {
  if (!COMPARING.test(tokens[draft.from - 1]?.lower ?? "")) return false;
  if (/^(?:up|down|compared)$/.test(tokens[draft.from - 2]?.lower ?? "")) return true;
  return before !== undefined && before.kind === draft.kind && draft.from - before.to < COMPARED_REACH;
}

const SHORT = /^(?:s|min|second|minute)/;

/** "For seven years", "drifted for 28 hours": how long something took says little of when; results of races do. */
function isStretch({ kind, unit }: Draft): boolean {
  return kind === "duration" && !SHORT.test(unit ?? "");
}

const OF_THEM = /^(?:those|these|them|which|whom)$/;

/** "Of those, **125** died", "40,000, **of which 300** were fatal": a part of what was counted just before. */
function isPartOfLast(tokens: Token[], sentence: Sentence, { from, to, unitTo }: Draft): boolean {
  const isLed = [from - 1, from - 2].some(
    (at) => at > sentence.from - 1 && OF_THEM.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "of",
  );
  const end = Math.max(unitTo, to - 2);
  return isLed || [unitTo, end].some((at) => tokens[at]?.lower === "of" && OF_THEM.test(tokens[at + 1]?.lower ?? ""));
}

const DEMONSTRATIVE = /^(?:this|that|these|those)$/;

/** "**This accounted** for 60 percent", "**That compares** with 8 percent": said of what the sentence before told. */
function pointsBack(view: ArticleView, at: number, draft: Draft): boolean {
  const { from, paragraph } = view.doc.sentences[at] as Sentence;
  const isSame = view.doc.sentences[at - 1]?.paragraph === paragraph;
  if (!isSame || draft.from - from > POINTING_REACH || !DEMONSTRATIVE.test(view.doc.tokens[from]?.lower ?? ""))
    return false;
  return isVerbal(view.trees.treeOf(at), from + 1);
}

const POINTING_REACH = 10;

/** What is known of a figure and of the one before it. */
export interface Before {
  draft: Draft | undefined;
  dated: Dated | null;
  sentence: number;
}

export function isStatistic({ kind, change }: Draft): boolean {
  return kind === "percent" || kind === "index" || change === "up" || change === "down";
}

function nearestBefore(view: ArticleView, at: number, { bySentence }: DateStory): string | null {
  const { published } = view;
  const paragraph = view.doc.sentences[at]?.paragraph ?? 0;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    if (paragraph - (view.doc.sentences[back]?.paragraph ?? 0) > 1) return null;
    const date = lastFrameDate(
      view.doc.tokens,
      bySentence.get(back)?.filter(({ edtf }) => !published || !edtf || edtf.slice(0, 10) <= published) ?? [],
    );
    if (date) return date;
  }
  return null;
}

/** When a figure without a date of its own holds: that of the sentences it goes on from, where it tells what happened. */
export function carryDate(
  view: ArticleView,
  draft: Draft,
  story: DateStory,
  before: Before,
  isQuoted: boolean,
  isSaid: boolean,
): Dated | null {
  const { tokens, sentences } = view.doc;
  const { polled, period } = story;
  if (polled && isShare(draft)) return dayOfPoll(tokens, draft, story);
  if (draft.kind === "age" || isProperty(tokens, draft) || isBaseOfComparison(tokens, draft, before.draft)) return null;
  const at = (tokens[draft.from] as Token).sentence;
  const sentence = sentences[at] as Sentence;
  const isNext = at - before.sentence <= 1;
  if (before.dated && isNext && (isPartOfLast(tokens, sentence, draft) || pointsBack(view, at, draft)))
    return dated(before.dated.edtf, "date carried");
  if (period && isOfThePeriod(tokens, sentence, draft)) return dated(period, "period carried");
  const heading = isQuoted ? null : paragraphDate(view, at, story);
  if (heading) return dated(heading, "date carried");
  if (isStretch(draft) || isQuoted) return null;
  const tense = tenseOf(tokens, view.trees.treeOf(at), draft);
  const day = /^(?:past|before|none)$/.test(tense) ? dayOfReport(view, at, draft, story) : null;
  if (day) return day;
  if (tense === "none") return dated(headingDate(view, at, story), "date carried");
  if (!/^(?:past|before)$/.test(tense) || (tense === "before" && !isSaid)) return null;
  const { event } = story;
  if (event && speaksOf(tokens, sentence, event)) return dated(event.edtf, "day of the event");
  const near = nearestBefore(view, at, story);
  const isOfPeriod = isStatistic(draft) && (near === null || DAY.test(near)) && !tellsOfMarket(tokens, draft, sentence);
  if (period && isOfPeriod) return dated(period, "period carried");
  if (near) return dated(near, "date carried");
  if (tellsOfEvent(tokens, draft, sentence)) return dated(event?.edtf ?? story.opening, "day of the opening");
  return tellsOfDay(tokens, draft, sentence) ? dated(story.opening, "day of the opening") : null;
}

const PRICED = /^(?:money|percent|index)$/;

/** In a report of a game or of a day's trading, what is told without a time is of that day. */
function dayOfReport(view: ArticleView, at: number, draft: Draft, story: DateStory): Dated | null {
  const sentence = view.doc.sentences[at] as Sentence;
  const isTime = draft.kind === "duration" && draft.noun === null;
  const isOf =
    story.report === "game" ? isTime || tellsOfGame(view.doc.tokens, draft, sentence) : PRICED.test(draft.kind);
  if (story.report === null || story.opening === null || !isOf) return null;
  const near = nearestBefore(view, at, story);
  return near !== null && DAY.test(near) ? dated(near, "date carried") : dated(story.opening, "day of the opening");
}

/** "**Nov. 30, 1974:** The comeback. …": what a paragraph is headed with holds to its end. */
function paragraphDate(view: ArticleView, at: number, { bySentence }: DateStory): string | null {
  const { sentences, tokens } = view.doc;
  const paragraph = sentences[at]?.paragraph;
  let first = at;
  while (first > 0 && at - first < PARAGRAPH_REACH && sentences[first - 1]?.paragraph === paragraph) first -= 1;
  const [date] = bySentence.get(first) ?? [];
  const isHeading = date && date.from === sentences[first]?.from && /^[:–—]$/.test(tokens[date.to]?.text ?? "");
  return isHeading ? date.edtf : null;
}

const PARAGRAPH_REACH = 12;

const FRAGMENT = 8;

/** "May 7, 1959: … in an exhibition. **Attendance: 93,103.**": a few words without a verb are of the date before them. */
function headingDate(view: ArticleView, at: number, { bySentence }: DateStory): string | null {
  const { sentences, tokens } = view.doc;
  const { from, to, paragraph } = sentences[at] as Sentence;
  if (to - from > FRAGMENT) return null;
  for (let back = at - 1; back >= Math.max(0, at - REACH) && sentences[back]?.paragraph === paragraph; back -= 1) {
    const date = frameDates(tokens, bySentence.get(back) ?? []).at(-1);
    if (date) return date.edtf;
  }
  return null;
}

const PERIODS = /^(?:quarter|month|period|half|year)$/;
const PERIOD_REACH = 10;

/** "Sold 2.1 lakh pumps **in the quarter**": the one that the report is of. */
function isOfThePeriod(tokens: Token[], sentence: Sentence, { from, to }: Draft): boolean {
  const end = Math.min(sentence.to, to + PERIOD_REACH);
  for (let at = Math.max(sentence.from, from - PERIOD_REACH); at < end; at += 1) {
    const isLed = /^(?:in|during|for|over)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "the";
    const isOpen = /^(?:of|to|ended|ending|before|after|since|from)$/.test(tokens[at + 3]?.lower ?? "");
    if (isLed && !isOpen && PERIODS.test(tokens[at + 2]?.lower ?? "")) return true;
  }
  return false;
}

const COARSE = /^\d{4}(?:$|-(?:0[1-9]|1[0-2]|3[3-6])$|-\d\d\/|\/)/;

/** A stretch of years, or one up to the day of writing: no report is of it. */
function isSinceThen(edtf: string): boolean {
  const [from = "", to] = edtf.split("/");
  return to !== undefined && (from.length !== to.length || Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 1);
}

/** Remembers the month, quarter or year that the first figures of an article are of. */
export function notePeriod(story: DateStory, published: string | null, draft: Draft, { edtf, by }: Dated): void {
  if (story.period !== null || !isStatistic(draft) || by !== "date") return;
  const isOver = !published || edtf.slice(0, 7) <= published.slice(0, 7);
  if (COARSE.test(edtf) && !isSinceThen(edtf) && isOver) story.period = edtf;
}
