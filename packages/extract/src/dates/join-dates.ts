import type { Token } from "../tokens/token.js";
import { type Day, formatDay } from "./calendar.js";
import { isYear } from "./date-rule.js";
import type { DateSpan } from "./date-span.js";

const FROM = /^(?:from|between)$/;
const TO = /^(?:to|through|until|till|and|-|–|—)$/;

const startOf = (edtf: string): string => edtf.split("/")[0] as string;
const endOf = (edtf: string): string => edtf.split("/").at(-1) as string;
const YEAR = /^(\d{4})(-.*)$/;

function saysYear(tokens: Token[], { from, to }: DateSpan): boolean {
  for (let at = from; at < to; at += 1) if (/^\d{4}$/.test(tokens[at]?.text ?? "")) return true;
  return false;
}

/** The start of "between March and May 2019" is in the year of its end, or in the one before. */
function inYearOf(tokens: Token[], first: DateSpan, last: DateSpan): string | null {
  const [start, end] = [startOf(first.edtf ?? ""), endOf(last.edtf ?? "")];
  const [own, other] = [YEAR.exec(start), YEAR.exec(end)];
  if (!own || !other) return start <= end ? start : null;
  if (!saysYear(tokens, last) && start <= end) return start;
  const [, year, rest] = other as unknown as [string, string, string];
  const same = `${year}${own[2]}`;
  if (saysYear(tokens, first)) return start <= end ? start : null;
  return (own[2] as string) <= rest ? same : `${String(Number(year) - 1).padStart(4, "0")}${own[2]}`;
}

/** "From April 27 through Sunday", "between 2010 and 2015", "January-March 2020": one stretch of time. */
function joined(tokens: Token[], first: DateSpan, last: DateSpan): DateSpan | null {
  const link = tokens[first.to];
  if (last.from !== first.to + 1 || !TO.test(link?.lower ?? "") || !first.edtf || !last.edtf) return null;
  const lead = tokens[first.from - 1]?.lower ?? "";
  if (link?.lower === "and" && lead !== "between") return null;
  if (link?.lower === "to" && !FROM.test(lead)) return null;
  const start = inYearOf(tokens, first, last);
  return start === null ? null : { from: first.from, to: last.to, edtf: `${start}/${endOf(last.edtf)}` };
}

/** "August last year", "June of this year": the year is told behind the month. */
function withYearBehind(tokens: Token[], date: DateSpan, year: DateSpan | undefined): DateSpan | null {
  if (!year || !/^\d{4}$/.test(year.edtf ?? "") || !/^(?:last|this|next)$/.test(tokens[year.from]?.lower ?? ""))
    return null;
  const gap = year.from - date.to;
  const isNext = gap === 0 || (gap === 1 && /^(?:of|,)$/.test(tokens[date.to]?.lower ?? ""));
  const own = /^\d{4}(-\d\d(?:-\d\d)?)$/.exec(date.edtf ?? "");
  if (!isNext || !own || saysYear(tokens, date)) return null;
  return { from: date.from, to: year.to, edtf: `${year.edtf}${own[1]}` };
}

const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])$/;

/** Where a second day of the month may stand: "May 3-**7**", "from May 3 to **7**", "between May 3 and **7**". */
function secondDayAt(tokens: Token[], { from, to }: DateSpan): number {
  const [link, day, after] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const lead = tokens[from - 1]?.lower ?? "";
  const isDash = link !== undefined && /^[-–]$/.test(link.text) && !link.spaced && day?.spaced === false;
  const isLinked =
    isDash || /^(?:through|to|till|until)$/.test(link?.lower ?? "") || (link?.lower === "and" && lead === "between");
  // "On May 3 to **7 million** people", "July 4 to **9 p.m.**"
  const isOther = after?.kind === "word" && (!after.spaced || !AFTER_DAY.test(after.lower));
  return isLinked && DAY_OF_MONTH.test(day?.text ?? "") && !isOther && after?.text !== ":" && after?.text !== "%"
    ? to + 1
    : -1;
}

const AFTER_DAY =
  /^(?:and|or|by|with|in|at|on|of|to|for|from|among|after|before|via|using|the|a|was|were|is|are|has|have|had|will|as|that|which|when|while|but|online)$/;

/** "May 3-7", "July 8 to 12, 2019": the second day of the same month. */
function withSecondDay(tokens: Token[], date: DateSpan): DateSpan {
  const own = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date.edtf ?? "");
  const at = own ? secondDayAt(tokens, date) : -1;
  const second = Number(tokens[at]?.text);
  if (!own || at < 0 || second <= Number(own[3])) return date;
  const yearAt = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  const isDated = isYear(tokens[yearAt]) && !saysYear(tokens, date);
  const month = `${isDated ? tokens[yearAt]?.text : own[1]}-${own[2]}`;
  return {
    from: date.from,
    to: isDated ? yearAt + 1 : at + 1,
    edtf: `${month}-${own[3]}/${month}-${String(second).padStart(2, "0")}`,
  };
}

/** "**8 to** 12 July", "8-12 July 2019": the first day of the same month. */
function withFirstDay(tokens: Token[], date: DateSpan, floor: number): DateSpan {
  const own = /^(\d{4}-\d\d)-(\d\d)$/.exec(date.edtf ?? "");
  const [day, link] = [tokens[date.from - 2], tokens[date.from - 1]];
  const isLinked = /^(?:-|–|to|till|until|through|and)$/.test(link?.lower ?? "");
  const isLed = link?.lower !== "and" || tokens[date.from - 3]?.lower === "between";
  if (!own || !isLinked || !isLed || date.from - 2 < floor || !DAY_OF_MONTH.test(day?.text ?? "")) return date;
  const first = Number(day?.text);
  if (tokens[date.from]?.kind !== "number" || first >= Number(own[2])) return date;
  return { ...date, from: date.from - 2, edtf: `${own[1]}-${String(first).padStart(2, "0")}/${date.edtf}` };
}

const RECORD = /(?:est|most|least)$|^(?:first|worst|best|high|low|time|record|peak)$/;
const RECORD_REACH = 5;

/** "The lowest since 2009" says how long nothing was lower, not when this is. */
function isRecord(tokens: Token[], since: number): boolean {
  for (let at = since - 1; at >= Math.max(0, since - RECORD_REACH); at -= 1)
    if (RECORD.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

const SINCE_REACH = 8;

/** The "since" that leads to a date: "since March", "since the war began on Feb. 24"; -1 where none does. */
function sinceBefore(tokens: Token[], from: number): number {
  const lead = /^(?:early|late|mid|about|at|last|the)$/.test(tokens[from - 1]?.lower ?? "") ? 2 : 1;
  if (tokens[from - lead]?.lower === "since") return from - lead;
  if (tokens[from - 2]?.lower === "since" && tokens[from - 1]?.lower.endsWith("ing")) return from - 2;
  if (!/^(?:in|on)$/.test(tokens[from - 1]?.lower ?? "")) return -1;
  for (let at = from - 2; at >= Math.max(0, from - SINCE_REACH); at -= 1) {
    if (tokens[at]?.sentence !== tokens[from]?.sentence || tokens[at]?.kind === "punct") return -1;
    if (tokens[at]?.lower === "since") return at;
  }
  return -1;
}

/** "Since March": from then to the day of publication. */
function sinceThen(tokens: Token[], date: DateSpan, published: Day | null): DateSpan {
  const at = sinceBefore(tokens, date.from);
  if (at < 0 || date.edtf === null) return date;
  if (isRecord(tokens, at)) return { ...date, edtf: null };
  const today = published && formatDay(published);
  const start = startOf(date.edtf);
  return today && start < today ? { ...date, edtf: `${start}/${today}` } : date;
}

/** Dates that make one stretch of time are one. */
export function joinDates(tokens: Token[], dates: DateSpan[], published: Day | null): DateSpan[] {
  const kept: DateSpan[] = [];
  for (const found of dates) {
    const last = kept.at(-1);
    const date = withSecondDay(tokens, withFirstDay(tokens, found, last?.to ?? 0));
    const whole = last && withYearBehind(tokens, last, date);
    if (whole) {
      kept[kept.length - 1] = whole;
      continue;
    }
    const both = last && joined(tokens, last, date);
    if (both) kept[kept.length - 1] = both;
    else kept.push(date);
  }
  return kept.map((date) => sinceThen(tokens, date, published));
}
