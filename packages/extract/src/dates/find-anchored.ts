import { isNumberWord, readWords } from "../numbers/read-words.js";
import type { Token, TokenisedText } from "../tokens/token.js";
import { addDays, formatDay, formatYear, readDay, shiftMonth } from "./calendar.js";
import type { DateSpan } from "./date-span.js";
import { isDayBefore } from "./find-periods.js";

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

function countAt(tokens: Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at];
  if (/^an?$/.test(token?.lower ?? "")) return { value: 1, to: at + 1 };
  if (isNumberWord(token)) return readWords(tokens, at);
  return token?.kind === "number" && /^\d{1,3}$/.test(token.text) ? { value: Number(token.text), to: at + 1 } : null;
}

const LATER = /^(?:later|afterwards?|on)$/;
const PART_OF_DAY = /^(?:day|night|morning|afternoon|evening)$/;

type Anchored = { to: number; edtf: string } | null;

/** "Two days later", "five years earlier". */
function counted(tokens: Token[], at: number, anchor: string): Anchored {
  const count = countAt(tokens, at);
  if (!count || !(unitAt(tokens, count.to) in LONG)) return null;
  const unit = unitAt(tokens, count.to);
  const word = tokens[count.to + 1]?.lower ?? "";
  const isBefore = word === "earlier" && !(unit === "year" && count.value === 1);
  if (!isBefore && (!LATER.test(word) || word === "on")) return null;
  const edtf = moved(anchor, unit, isBefore ? -count.value : count.value);
  return edtf ? { to: count.to + 2, edtf } : null;
}

/** "The next day", "the following year", "that month", "the same evening". */
function pointed(tokens: Token[], at: number, anchor: string): Anchored {
  const isThat = tokens[at]?.lower === "that";
  const word = isThat ? "same" : tokens[at]?.lower === "the" ? (tokens[at + 1]?.lower ?? "") : "";
  const noun = at + (isThat ? 1 : 2);
  const unit = PART_OF_DAY.test(unitAt(tokens, noun)) ? "day" : unitAt(tokens, noun);
  if (!/^(?:day|week|month|year)$/.test(unit) || tokens[noun]?.lower.endsWith("s")) return null;
  const edtf =
    word === "same" ? pointedAt(anchor, unit) : /^(?:next|following)$/.test(word) ? moved(anchor, unit, 1) : null;
  return edtf ? { to: noun + 1, edtf } : null;
}

/** "On Monday … The day before": from that Monday, where the two stand close together. */
const NEXT_TO = 40;

function dayBefore(tokens: Token[], at: number, anchor: DateSpan): Anchored {
  if (!isDayBefore(tokens, at) || at - anchor.to > NEXT_TO || !/^\d{4}-\d\d-\d\d$/.test(anchor.edtf ?? "")) return null;
  const edtf = moved(anchor.edtf as string, "day", -1);
  return edtf ? { to: at + 2, edtf } : null;
}

function mayStart(token: Token): boolean {
  return (
    token.kind === "number" || /^(?:the|that|an?|day|previous|preceding)$/.test(token.lower) || isNumberWord(token)
  );
}

/** Times told from another date of the text: "two days later", "the following year", "that month". */
export function findAnchored({ tokens }: TokenisedText, dates: DateSpan[]): DateSpan[] {
  const found: DateSpan[] = [];
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    while ((dates[last + 1]?.to ?? Infinity) <= at) last += 1;
    const anchor = dates[last];
    if (dates[last + 1]?.from === at && !isDayBefore(tokens, at)) continue;
    if (!anchor?.edtf || at - anchor.to > REACH || !mayStart(tokens[at] as Token)) continue;
    const told = counted(tokens, at, anchor.edtf) ?? pointed(tokens, at, anchor.edtf) ?? dayBefore(tokens, at, anchor);
    if (told) found.push({ from: at, ...told });
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
