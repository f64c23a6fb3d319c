import { isNumberWord, readWords } from "../numbers/read-words.js";
import type { Token, TokenisedText } from "../tokens/token.js";
import { addDays, formatDay, formatYear, readDay, shiftMonth } from "./calendar.js";
import type { DateSpan } from "./date-span.js";
import { isDayBefore, leadsOn } from "./periods-before-now.js";

/** A date further back than this is not what "two days later" counts from. */
const REACH = 120;
const LONG: Record<string, number> = { day: 1, week: 7, month: 1, year: 12, decade: 120 };

const unitAt = (tokens: Token[], at: number): string => (tokens[at]?.lower ?? "").replace(/s$/, "");

/** The day, month or year that lies `count` units from a date; null where the date is too vague to count from. */
function moved(edtf: string, unit: string, count: number): string | null {
  const from = edtf.split("/")[0] as string;
  const day = readDay(from);
  const steps = count * (LONG[unit] ?? 1);
  if (unit === "day" || unit === "week") return day && formatDay(addDays(day, steps));
  if (/^\d{4}$/.test(from)) return unit === "month" ? null : formatYear(Number(from) + steps / 12);
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(from) ?? [];
  if (!year || !month || Number(month) > 12) return null;
  const moment = { year: Number(year), month: Number(month), day: 1 };
  return unit === "month" ? shiftMonth(moment, steps) : formatYear(moment.year + steps / 12);
}

/** The part of a date that "that month", "the same day" points at. */
function pointedAt(edtf: string, unit: string): string | null {
  const length = unit === "year" ? 4 : unit === "month" ? 7 : 10;
  if (edtf.includes("/") && edtf.slice(0, length) !== (edtf.split("/")[1] ?? "").slice(0, length)) return null;
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf) && edtf.length >= length ? edtf.slice(0, length) : null;
}

const LATER = /^(?:later|afterwards?)$/;
const PART_OF_DAY = /^(?:day|night|morning|afternoon|evening)$/;
const LONGEST_COUNT = 3;

type Anchored = DateSpan | null;

/** Where the count before a unit begins: "a" of "a day", "twenty-two" of "twenty-two days". */
function countBefore(tokens: Token[], unit: number): { from: number; value: number } | null {
  if (/^an?$/.test(tokens[unit - 1]?.lower ?? "")) return { from: unit - 1, value: 1 };
  if (/^\d{1,3}$/.test(tokens[unit - 1]?.text ?? "")) return { from: unit - 1, value: Number(tokens[unit - 1]?.text) };
  for (let from = unit - LONGEST_COUNT; from < unit; from += 1) {
    const read = isNumberWord(tokens[from]) ? readWords(tokens, from) : null;
    if (read?.to === unit) return { from, value: read.value };
  }
  return null;
}

/** "Two days later", "five years earlier": found by its last word. */
function counted(tokens: Token[], at: number, { edtf: anchor, from }: DateSpan): Anchored {
  const unit = unitAt(tokens, at - 1);
  const count = unit in LONG ? countBefore(tokens, at - 1) : null;
  const isBefore = tokens[at]?.lower === "earlier";
  // "A year earlier" is counted from the time that its own sentence tells, else from the day of writing.
  const isYear = isBefore && unit === "year" && count?.value === 1;
  if (!count || !anchor || (isYear && tokens[from]?.sentence !== tokens[at]?.sentence)) return null;
  const edtf = moved(anchor, unit, isBefore ? -count.value : count.value);
  return edtf ? { from: count.from, to: at + 1, edtf } : null;
}

/** "The next day", "the following year", "that month", "that same day", "the same evening". */
function pointed(tokens: Token[], at: number, anchor: string): Anchored {
  const isThat = tokens[at]?.lower === "that" && tokens[at + 1]?.lower !== "same";
  const word = isThat ? "same" : (tokens[at + 1]?.lower ?? "");
  const noun = at + (isThat ? 1 : 2);
  const unit = PART_OF_DAY.test(tokens[noun]?.lower ?? "") ? "day" : (tokens[noun]?.lower ?? "");
  if (!/^(?:day|week|month|year)$/.test(unit)) return null;
  const isNext = /^(?:next|following)$/.test(word);
  const edtf = word === "same" ? pointedAt(anchor, unit) : isNext ? moved(anchor, unit, 1) : null;
  return edtf ? { from: at, to: noun + 1, edtf } : null;
}

/** "On Monday … The day before": from that Monday, where the two stand close together. */
const NEXT_TO = 80;

function dayBefore(tokens: Token[], at: number, anchor: DateSpan): Anchored {
  if (
    !isDayBefore(tokens, at) ||
    leadsOn(tokens, at + 2) ||
    at - anchor.to > NEXT_TO ||
    !/^\d{4}-\d\d-\d\d$/.test(anchor.edtf ?? "")
  )
    return null;
  const edtf = moved(anchor.edtf as string, "day", -1);
  return edtf ? { from: at, to: at + 2, edtf } : null;
}

const TELLING = new Set("later afterward afterwards earlier the that day previous preceding".split(" "));

function readAnchored(tokens: Token[], at: number, anchor: DateSpan): Anchored {
  const { lower } = tokens[at] as Token;
  if (LATER.test(lower) || lower === "earlier") return counted(tokens, at, anchor);
  return lower === "the" || lower === "that"
    ? pointed(tokens, at, anchor.edtf as string)
    : dayBefore(tokens, at, anchor);
}

/** Times told from another date of the text: "two days later", "the following year", "that month". */
export function findAnchored({ tokens }: TokenisedText, dates: DateSpan[]): DateSpan[] {
  const found: DateSpan[] = [];
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!TELLING.has((tokens[at] as Token).lower)) continue;
    while ((dates[last + 1]?.to ?? Infinity) <= at) last += 1;
    const anchor = dates[last];
    if (!anchor?.edtf || at - anchor.to > REACH) continue;
    const told = readAnchored(tokens, at, anchor);
    if (told && told.from >= anchor.to) found.push(told);
  }
  return found;
}

/** All dates in order, with those told from another. */
export function withAnchored(doc: TokenisedText, dates: DateSpan[]): DateSpan[] {
  const anchored = findAnchored(doc, dates).filter(
    ({ from, to }) => !dates.some((date) => date.from < to && from < date.to && date.from !== from),
  );
  if (anchored.length === 0) return dates;
  const starts = new Set(anchored.map(({ from }) => from));
  return [...dates.filter(({ from }) => !starts.has(from)), ...anchored].sort((a, b) => a.from - b.from);
}
