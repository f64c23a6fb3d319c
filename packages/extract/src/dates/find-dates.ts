import { MONTHS, SEASONS, WEEKDAYS } from "../data/calendar-words.js";
import { readPairs } from "../data/read-pairs.js";
import { isNumberWord, readWords } from "../numbers/read-words.js";
import type { Token, TokenisedText } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import { addDays, type Day, formatDay, formatMonth, readDay, shiftMonth } from "./calendar.js";
import type { DateSpan } from "./date-span.js";
import {
  isDayWord,
  resolveDayWord,
  resolveMonth,
  resolveMonthDay,
  resolveRelative,
  resolveWeekday,
} from "./resolve.js";

const indexed = (list: string): Map<string, number> =>
  new Map(list.split(",").flatMap((names, i) => names.split(" ").map((name): [string, number] => [name, i])));

const MONTH = indexed(MONTHS);
const WEEKDAY = indexed(WEEKDAYS);
const SEASON = readPairs(SEASONS);
const QUARTERS: Record<string, number> = { first: 33, second: 34, third: 35, fourth: 36 };
const YEAR_LEADS =
  /^(?:in|since|by|from|until|till|before|after|during|of|year|for|to|and|between|throughout|late|early|mid|through|around|circa|fiscal)$/;

/** Tokens are read from `at`; every rule returns the date that starts there, or null. */
interface Reading {
  tokens: Token[];
  at: number;
  published: Day | null;
}

type Rule = (reading: Reading) => DateSpan | null;

function monthAt(tokens: Token[], at: number): number | null {
  const token = tokens[at];
  const month = token && MONTH.get(token.lower);
  if (!token || month === undefined) return null;
  const isUpper = token.text !== token.lower;
  const next = tokens[at + 1];
  const isLow =
    token.lower !== "may" && token.lower !== "march" && (next?.text === "." || dayAt(tokens, at + 1) !== null);
  const isOn = tokens[at - 1]?.lower === "on" && dayAt(tokens, at + 1) !== null;
  return isUpper || token.lower.length > 5 || isYear(next) || isLow || isOn ? month + 1 : null;
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

const AHEAD =
  /^(?:will|would|expected|scheduled|planned|due|upcoming|plans|aims|slated|upcoming|ahead|chance|bets|deadline|starting|beginning|recommends?|set)$/;
const AHEAD_REACH = 20;

/** Whether the words before a date look forward: "is due in June", "will end by 3 May". */
function looksAhead(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let back = at - 1; back >= Math.max(0, at - AHEAD_REACH) && tokens[back]?.sentence === sentence; back -= 1) {
    const { lower, text } = tokens[back] as Token;
    if (AHEAD.test(lower) && text === lower) return true;
    if (/^[;:]$/.test(text)) return false;
  }
  return false;
}

/** The number of "24", "24th" or "Sept. 24,", and the token behind it. */
function dayAt(tokens: Token[], at: number): { day: number; to: number } | null {
  const token = tokens[at];
  if (!token || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const suffix = tokens[at + 1];
  const isOrdinal = suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  if (suffix && !suffix.spaced && !isOrdinal && (suffix.kind !== "punct" || /^[:%]$/.test(suffix.text))) return null;
  return { day, to: at + (isOrdinal ? 2 : 1) };
}

const skip = (tokens: Token[], at: number, text: string): number => (tokens[at]?.text === text ? at + 1 : at);

/** "24 March 2019", "24th of March". */
const dayMonth: Rule = ({ tokens, at, published }) => {
  const day = dayAt(tokens, at);
  if (!day) return null;
  const monthFrom = tokens[day.to]?.lower === "of" ? day.to + 1 : day.to;
  const month = monthAt(tokens, monthFrom);
  if (!month) return null;
  const after = skip(tokens, monthFrom + 1, ",");
  const year = tokens[after];
  if (year && isYear(year))
    return { from: at, to: after + 1, edtf: formatDay({ year: Number(year.text), month, day: day.day }) };
  return { from: at, to: monthFrom + 1, edtf: resolveMonthDay(month, day.day, published, looksAhead(tokens, at)) };
};

/** "March 24, 2019", "Oct. 31", "July 2018", "February", "mid-March". */
const monthFirst: Rule = ({ tokens, at, published }) => {
  const month = monthAt(tokens, at);
  if (!month) return null;
  const next = skip(tokens, at + 1, ".");
  const year = tokens[skip(tokens, next, ",")];
  if (year && isYear(year) && year.spaced)
    return { from: at, to: skip(tokens, next, ",") + 1, edtf: formatMonth(Number(year.text), month) };
  const day = dayAt(tokens, next);
  if (!day) return { from: at, to: at + 1, edtf: resolveMonth(month, published, looksAhead(tokens, at)) };
  const yearAt = skip(tokens, day.to, ",");
  const dayYear = tokens[yearAt];
  if (dayYear && isYear(dayYear))
    return { from: at, to: yearAt + 1, edtf: formatDay({ year: Number(dayYear.text), month, day: day.day }) };
  return { from: at, to: day.to, edtf: resolveMonthDay(month, day.day, published, looksAhead(tokens, at)) };
};

/** "2018-07-24" and "24/7/2018"; which number is the month is not guessed. */
const numeric: Rule = ({ tokens, at }) => {
  const parts = [tokens[at], tokens[at + 2], tokens[at + 4]].map((t) => t?.text ?? "");
  const mark = tokens[at + 1];
  const isJoined = [1, 2, 3, 4].every((i) => tokens[at + i] !== undefined && !tokens[at + i]?.spaced);
  if (!isJoined || !mark || !/^[-/]$/.test(mark.text) || tokens[at + 3]?.text !== mark.text) return null;
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  if (parts[0]?.length === 4 && Number(parts[1]) <= 12 && Number(parts[2]) <= 31)
    return { from: at, to: at + 5, edtf: parts.map((p) => p.padStart(2, "0")).join("-") };
  const isDate = Number(parts[0]) <= 31 && Number(parts[1]) <= 31 && /^(?:\d\d|\d{4})$/.test(parts[2] ?? "");
  return isDate ? { from: at, to: at + 5, edtf: null } : null;
};

/** "last week", "this month", "the previous year". */
const relative: Rule = ({ tokens, at, published }) => {
  const [direction, period] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (!/^(?:last|this|next|previous|past|current|coming)$/.test(direction)) return null;
  const weekday = WEEKDAY.get(period);
  if (weekday !== undefined && period.length > 3)
    return { from: at, to: at + 2, edtf: resolveWeekday(weekday, published, direction) };
  if (MONTH.has(period) && tokens[at + 1]?.text !== period)
    return { from: at, to: at + 2, edtf: resolveMonth((MONTH.get(period) ?? 0) + 1, published) };
  if (!/^(?:week|month|year)$/.test(period)) return null;
  return { from: at, to: at + 2, edtf: resolveRelative(direction, period, published) };
};

/** "Friday", "yesterday". */
const dayName: Rule = ({ tokens, at, published }) => {
  const token = tokens[at] as Token;
  if (isDayWord(token.lower)) return { from: at, to: at + 1, edtf: resolveDayWord(token.lower, published) };
  const weekday = WEEKDAY.get(token.lower);
  if (weekday === undefined || token.text === token.lower || token.text.length < 6) return null;
  return { from: at, to: at + 1, edtf: resolveWeekday(weekday, published, "") };
};

/** "the third quarter of 2018", "summer 2018". */
const partOfYear: Rule = ({ tokens, at }) => {
  const quarter = tokens[at + 1]?.lower === "quarter" ? QUARTERS[tokens[at]?.lower ?? ""] : undefined;
  const season = SEASON.get(tokens[at]?.lower ?? "");
  const code = quarter ?? season;
  if (code === undefined) return null;
  const after = at + (quarter === undefined ? 1 : 2);
  const yearAt = tokens[after]?.lower === "of" ? after + 1 : after;
  const year = tokens[yearAt];
  return year && isYear(year) ? { from: at, to: yearAt + 1, edtf: `${year.text}-${code}` } : null;
};

const RESULTS =
  /^(?:revenues?|sales|earnings|profits?|net|results|budget|output|turnover|income|production|guidance|levels?|exports|imports|harvest|election|elections|season|census)$/;

/** "the **2018** season", "a **2014** study": a year that says which one is meant. */
function namesAnEvent(year: Token, next: Token | undefined): boolean {
  const value = Number(year.text);
  const isWord = next?.kind === "word" && next.spaced && next.text === next.lower;
  return (
    value >= 1900 && value < 2100 && isWord && !isPlural(next.lower) && !/^(?:or|and|to|people|per)$/.test(next.lower)
  );
}

/** "in 2014", "(2014)", "2014-15", "the 1990s". A year that merely might be a count is left to the figures. */
const year: Rule = ({ tokens, at }) => {
  const token = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (/^\d{2}0$|^(?:1[5-9]|20)\d0$/.test(token.text) && next && !next.spaced && next.lower === "s")
    return { from: at, to: at + 2, edtf: token.text.length === 4 ? `${token.text.slice(0, 3)}X` : null };
  if (!isYear(token)) return null;
  const joined = next?.text === "-" || next?.text === "–" || next?.text === "/";
  const second = tokens[at + 2];
  if (joined && !next.spaced && second && !second.spaced && /^(?:\d\d|(?:1[5-9]|20)\d\d)$/.test(second.text)) {
    const end = second.text.length === 2 ? token.text.slice(0, 2) + second.text : second.text;
    if (Number(end) > Number(token.text)) return { from: at, to: at + 3, edtf: `${token.text}/${end}` };
  }
  const isLed = before !== undefined && (YEAR_LEADS.test(before.lower) || (before.text === "(" && next?.text === ")"));
  const isKind =
    before !== undefined && /^(?:the|a|an|its|their|his|her)$/.test(before.lower) && namesAnEvent(token, next);
  const isResult = next?.spaced === true && RESULTS.test(next.lower);
  const isBlocked = next !== undefined && ((!next.spaced && next.kind === "word") || next.text === "%");
  return (isLed || isKind || isResult) && !isBlocked ? { from: at, to: at + 1, edtf: token.text } : null;
};

const WORD_RULES: Rule[] = [relative, partOfYear, monthFirst, dayName];
const NUMBER_RULES: Rule[] = [numeric, dayMonth, year];

/** All dates of the text in order, resolved against the day of publication (its own calendar day, as written). */
export function findDates({ tokens }: TokenisedText, publishedAt: string | null | undefined): DateSpan[] {
  const published = readDay(publishedAt);
  const dates: DateSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = tokens[at]?.kind;
    const rules = kind === "number" ? NUMBER_RULES : kind === "word" ? WORD_RULES : [];
    for (const rule of rules) {
      const date = rule({ tokens, at, published });
      if (!date) continue;
      dates.push(date);
      at = date.to - 1;
      break;
    }
  }
  return dates;
}

const SPANS: Record<string, (published: Day, count: number) => string> = {
  day: (published, count) => `${formatDay(addDays(published, -count))}/${formatDay(published)}`,
  week: (published, count) => `${formatDay(addDays(published, -7 * count))}/${formatDay(published)}`,
  month: (published, count) => `${shiftMonth(published, -count)}/${shiftMonth(published, 0)}`,
  year: (published, count) => `${shiftMonth(published, -12 * count)}/${shiftMonth(published, 0)}`,
  decade: (published, count) => `${published.year - 10 * count}/${published.year}`,
};

/** "In the past two years", "over the last decade": stretches that end on the day of publication. They are figures as well. */
export function findPeriods({ tokens }: TokenisedText, publishedAt: string | null | undefined): DateSpan[] {
  const published = readDay(publishedAt);
  if (!published) return [];
  return tokens.flatMap((token, at) => {
    if (!/^(?:past|last|previous)$/.test(token.lower) || !/^(?:the|this|these)$/.test(tokens[at - 1]?.lower ?? ""))
      return [];
    const number = tokens[at + 1];
    const words = isNumberWord(number) ? readWords(tokens, at + 1) : null;
    const count =
      words?.value ?? (number?.kind === "number" && /^\d{1,3}$/.test(number.text) ? Number(number.text) : null);
    const to = words?.to ?? (count === null ? at + 1 : at + 2);
    const span = SPANS[(tokens[to]?.lower ?? "").replace(/s$/, "")];
    const isBare = count === null && tokens[to]?.lower !== "decade";
    return span && !isBare ? [{ from: at, to: to + 1, edtf: span(published, count ?? 1) }] : [];
  });
}
