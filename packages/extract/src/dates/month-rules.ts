import type { Token } from "../tokens/token.js";
import { formatDay, formatMonth } from "./calendar.js";
import { isYear, type Reading, type Rule, YEAR_LEADS } from "./date-rule.js";
import type { DateSpan } from "./date-span.js";
import { MONTH, WEEKDAY } from "./day-names.js";
import { isToldBefore, looksAhead, namesEvent } from "./looks-ahead.js";
import { resolveMonth, resolveMonthDay } from "./resolve.js";

const MONTH_LEADS = /^(?:last|this|next|early|late|mid|on|about|over|end|every|each|only)$/;

/** "NYC Pride March", "Theresa May": behind another word of a name, what might be a month is none. */
function endsName(tokens: Token[], at: number): boolean {
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  if (!/^(?:march|may)$/.test(token.lower) || before?.kind !== "word" || before.sentence !== token.sentence)
    return false;
  const isLead = YEAR_LEADS.test(before.lower) || WEEKDAY.has(before.lower) || MONTH_LEADS.test(before.lower);
  return before.text !== before.lower && !isLead && dayAt(tokens, at + 1) === null && !isYear(tokens[at + 1]);
}

function monthAt(tokens: Token[], at: number): number | null {
  const token = tokens[at];
  const month = token && MONTH.get(token.lower);
  if (!token || month === undefined || endsName(tokens, at)) return null;
  const isUpper = token.text !== token.lower;
  const next = tokens[at + 1];
  const isLow =
    token.lower !== "may" && token.lower !== "march" && (next?.text === "." || dayAt(tokens, at + 1) !== null);
  const isOn = tokens[at - 1]?.lower === "on" && dayAt(tokens, at + 1) !== null;
  return isUpper || token.lower.length > 5 || isYear(next) || isLow || isOn || isLowAfterDay(tokens, at)
    ? month + 1
    : null;
}

const WHAT_MAY_DO = /^(?:be|have|not|also|still|well|never|become|get|go|need|take|make|include|come|face|cost)$/;

/** "since 24 **june**", "on 1 **may** he": in text without capitals a day stands before it. */
function isLowAfterDay(tokens: Token[], at: number): boolean {
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(tokens[at - 1]?.text ?? "") || !tokens[at]?.spaced) return false;
  if (/^(?:april|june|july)$/.test(tokens[at]?.lower ?? "")) return true;
  const isMonth = /^(?:may|march)$/.test(tokens[at]?.lower ?? "") && tokens[at - 2]?.lower === "on";
  return isMonth && !WHAT_MAY_DO.test(tokens[at + 1]?.lower ?? "");
}

/** The number of "24", "24th" or "Sept. 24,", and the token behind it. */
function dayAt(tokens: Token[], at: number): { day: number; to: number } | null {
  const token = tokens[at];
  if (!token || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const suffix = tokens[at + 1];
  const isOrdinal = suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  const isClock = suffix?.text === ":" && tokens[at + 2]?.spaced === false;
  if (suffix && !suffix.spaced && !isOrdinal && (suffix.kind !== "punct" || suffix.text === "%" || isClock))
    return null;
  return { day, to: at + (isOrdinal ? 2 : 1) };
}

const skip = (tokens: Token[], at: number, text: string): number => (tokens[at]?.text === text ? at + 1 : at);

/** A day of a month whose year the words around it tell. */
function withoutYear({ tokens, at, published }: Reading, month: number, day: number, to: number): DateSpan {
  const isTold = isToldBefore(tokens, at) || namesEvent(tokens, to);
  return { from: at, to, edtf: resolveMonthDay(month, day, published, looksAhead(tokens, at), isTold) };
}

/** "24 March 2019", "24th of March". */
export const dayMonth: Rule = (reading) => {
  const { tokens, at } = reading;
  const day = dayAt(tokens, at);
  if (!day) return null;
  const monthFrom = tokens[day.to]?.lower === "of" ? day.to + 1 : day.to;
  const month = monthAt(tokens, monthFrom);
  if (!month) return null;
  const after = skip(tokens, monthFrom + 1, ",");
  const year = tokens[after];
  if (year && isYear(year))
    return { from: at, to: after + 1, edtf: formatDay({ year: Number(year.text), month, day: day.day }) };
  return withoutYear(reading, month, day.day, monthFrom + 1);
};

/** "September silver", "the June contract": a month of delivery says when nothing. */
const DELIVERED =
  /^(?:contracts?|futures|delivery|silver|gold|copper|corn|wheat|crude|soybeans?|cotton|coffee|sugar|cocoa|cattle|hogs|platinum|palladium|gasoline|brent|bunds?|gilts?)$/;

const TRADED =
  /^(?:futures|contracts?|delivery|crude|wheat|corn|soybeans?|cotton|coffee|sugar|cocoa|cattle|hogs|copper)$/;
const TRADED_REACH = 6;

/** "Soybean futures in Chicago **for July** slipped": the month of a contract. */
function isContract(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== "for") return false;
  return tokens
    .slice(Math.max(0, at - 1 - TRADED_REACH), at - 1)
    .some(({ lower, sentence }) => TRADED.test(lower) && sentence === tokens[at]?.sentence);
}

/** "March 24, 2019", "Oct. 31", "July 2018", "February", "mid-March". */
export const monthFirst: Rule = (reading) => {
  const { tokens, at, published } = reading;
  const month = monthAt(tokens, at);
  if (!month) return null;
  const next = skip(tokens, at + 1, ".");
  const year = tokens[skip(tokens, next, ",")];
  if (year && isYear(year) && year.spaced)
    return { from: at, to: skip(tokens, next, ",") + 1, edtf: formatMonth(Number(year.text), month) };
  const day = dayAt(tokens, next);
  if (!day && (DELIVERED.test(tokens[next]?.lower ?? "") || isContract(tokens, at)))
    return { from: at, to: at + 1, edtf: null };
  if (!day) return { from: at, to: at + 1, edtf: resolveMonth(month, published, looksAhead(tokens, at)) };
  const yearAt = skip(tokens, day.to, ",");
  const dayYear = tokens[yearAt];
  if (dayYear && isYear(dayYear))
    return { from: at, to: yearAt + 1, edtf: formatDay({ year: Number(dayYear.text), month, day: day.day }) };
  return withoutYear(reading, month, day.day, day.to);
};
