import { MONTHS, SEASONS, WEEKDAYS } from "../data/calendar-words.js";
import { readPairs } from "../data/read-pairs.js";
import type { Token, TokenisedText } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import { type Day, formatDay, formatMonth, formatYear, readDay } from "./calendar.js";
import type { DateSpan } from "./date-span.js";
import { joinDates } from "./join-dates.js";
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

const MONTH_LEADS = /^(?:last|this|next|early|late|mid|on|about|over|end|every|each|only)$/;

/** Tokens are read from `at`; every rule returns the date that starts there, or null. */
interface Reading {
  tokens: Token[];
  at: number;
  published: Day | null;
}

type Rule = (reading: Reading) => DateSpan | null;

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
  return isUpper || token.lower.length > 5 || isYear(next) || isLow || isOn ? month + 1 : null;
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

const AHEAD =
  /^(?:will|would|see|sees|seen|targets?|targeting|hopes?|expects?|forecasts?|predicts?|expected|scheduled|planned|due|upcoming|plans|aims|slated|upcoming|ahead|chance|bets|deadline|starting|beginning|recommends?)$/;
const AHEAD_REACH = 20;
const TOLD = /^(?:had|was|were|did|died|killed|rose|fell|began|took|ended|won|lost|said)$/;
const NEAR_VERB = 4;

/** Whether the words before a date look forward: "is due in June", "will end by 3 May". */
function looksAhead(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let back = at - 1; back >= Math.max(0, at - AHEAD_REACH) && tokens[back]?.sentence === sentence; back -= 1) {
    const { lower, text } = tokens[back] as Token;
    const isSet = lower === "set" && /^(?:to|for)$/.test(tokens[back + 1]?.lower ?? "");
    if ((AHEAD.test(lower) && text === lower) || isSet || /['’]ll$/.test(lower)) return true;
    if (/^[;:]$/.test(text) || (back > at - NEAR_VERB && TOLD.test(lower))) return false;
  }
  return false;
}

const TOLD_REACH = 8;

/** Whether a verb in the past stands before a date: "was held on Sept. 5" is of the last one. */
function isToldBefore(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let back = at - 1; back >= Math.max(0, at - TOLD_REACH) && tokens[back]?.sentence === sentence; back -= 1) {
    const { lower, text } = tokens[back] as Token;
    if (text === lower && (TOLD.test(lower) || (lower.length > 4 && lower.endsWith("ed")))) return true;
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
  return {
    from: at,
    to: monthFrom + 1,
    edtf: resolveMonthDay(month, day.day, published, looksAhead(tokens, at), isToldBefore(tokens, at)),
  };
};

/** "September silver", "the June contract": a month of delivery says when nothing. */
const DELIVERED =
  /^(?:contracts?|futures|delivery|silver|gold|copper|corn|wheat|crude|soybeans?|cotton|coffee|sugar|cocoa|cattle|hogs|platinum|palladium|gasoline|brent|bunds?|gilts?)$/;

/** "March 24, 2019", "Oct. 31", "July 2018", "February", "mid-March". */
const monthFirst: Rule = ({ tokens, at, published }) => {
  const month = monthAt(tokens, at);
  if (!month) return null;
  const next = skip(tokens, at + 1, ".");
  const year = tokens[skip(tokens, next, ",")];
  if (year && isYear(year) && year.spaced)
    return { from: at, to: skip(tokens, next, ",") + 1, edtf: formatMonth(Number(year.text), month) };
  const day = dayAt(tokens, next);
  if (!day && DELIVERED.test(tokens[next]?.lower ?? "")) return { from: at, to: at + 1, edtf: null };
  if (!day) return { from: at, to: at + 1, edtf: resolveMonth(month, published, looksAhead(tokens, at)) };
  const yearAt = skip(tokens, day.to, ",");
  const dayYear = tokens[yearAt];
  if (dayYear && isYear(dayYear))
    return { from: at, to: yearAt + 1, edtf: formatDay({ year: Number(dayYear.text), month, day: day.day }) };
  return {
    from: at,
    to: day.to,
    edtf: resolveMonthDay(month, day.day, published, looksAhead(tokens, at), isToldBefore(tokens, at)),
  };
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

/** The last month of each season, by its code. */
const SEASON_END: Record<number, number> = { 21: 5, 22: 8, 23: 11, 24: 2 };

/** "Last summer" is over; "this summer" is that of the year. */
function seasonYear(direction: string, season: number, { year, month }: Day): number {
  if (direction === "next") return month < (SEASON_END[season] ?? 0) - 2 ? year : year + 1;
  return direction === "last" && (SEASON_END[season] ?? 0) >= month ? year - 1 : year;
}

/** "last week", "this month", "the previous year". */
const relative: Rule = ({ tokens, at, published }) => {
  const [direction, period] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (!/^(?:last|this|next|previous|past|current|coming)$/.test(direction)) return null;
  const weekday = WEEKDAY.get(period);
  if (weekday !== undefined && period.length > 3)
    return { from: at, to: at + 2, edtf: resolveWeekday(weekday, published, direction) };
  if (MONTH.has(period) && tokens[at + 1]?.text !== period)
    return { from: at, to: at + 2, edtf: resolveMonth((MONTH.get(period) ?? 0) + 1, published, direction === "next") };
  const season = SEASON.get(period);
  if (season !== undefined && published && /^(?:last|this|next)$/.test(direction))
    return { from: at, to: at + 2, edtf: `${formatYear(seasonYear(direction, season, published))}-${season}` };
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
const partOfYear: Rule = ({ tokens, at, published }) => {
  const quarter = tokens[at + 1]?.lower === "quarter" ? QUARTERS[tokens[at]?.lower ?? ""] : undefined;
  const season = SEASON.get(tokens[at]?.lower ?? "");
  const code = quarter ?? season;
  if (code === undefined) return null;
  const after = at + (quarter === undefined ? 1 : 2);
  const yearAt = tokens[after]?.lower === "of" ? after + 1 : after;
  const year = tokens[yearAt];
  if (year && isYear(year)) return { from: at, to: yearAt + 1, edtf: `${year.text}-${code}` };
  if (quarter === undefined || !published || !isOfBusiness(tokens, at)) return null;
  const last = /^(?:last|this|the)$/.test(year?.lower ?? "") && tokens[yearAt + 1]?.lower === "year";
  return {
    from: at,
    to: last ? yearAt + 2 : after,
    edtf: `${formatYear(quarterYear(code, published, last && year?.lower === "last"))}-${code}`,
  };
};

const QUARTER = /^q([1-4])$/;

/** "Q3", "Q1 2020". */
const quarterCode: Rule = ({ tokens, at, published }) => {
  const number = QUARTER.exec(tokens[at]?.lower ?? "")?.[1];
  if (number === undefined) return null;
  const code = 32 + Number(number);
  const year = tokens[at + 1];
  if (year && isYear(year)) return { from: at, to: at + 2, edtf: `${year.text}-${code}` };
  return { from: at, to: at + 1, edtf: published && `${formatYear(quarterYear(code, published, false))}-${code}` };
};

/** The latest quarter of a number that has begun. */
function quarterYear(code: number, { year, month }: Day, isLastYear: boolean): number {
  return isLastYear || (code - 33) * 3 + 1 > month ? year - 1 : year;
}

const BUSINESS =
  /^(?:profits?|sales|sold|sell|revenues?|earnings|earned|gdp|growth|grew|income|losses|economy|economic|shipments|deliveries|delivered|output|inflation|exports|imports|production|produced|quarterly|results|company|percent|%|\$|£|€|cent|billion|margin|orders|subscribers|users|dividend|analysts|forecast|budget|deficit)$/;
const BUSINESS_REACH = 30;

/** Whether a quarter is one of the year, and not of a game. */
function isOfBusiness(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let i = Math.max(0, at - BUSINESS_REACH); i < Math.min(tokens.length, at + BUSINESS_REACH); i += 1)
    if (tokens[i]?.sentence === sentence && BUSINESS.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

const RESULTS =
  /^(?:revenues?|sales|earnings|profits?|net|results|budget|output|turnover|income|production|guidance|levels?|exports|imports|harvest|election|elections|season|census)$/;

const GAMES =
  /^(?:Olympics?|Games|World|Championships?|Census|Winter|Summer|Super|Euro|European|Tour|Masters|Open|Cup|Commonwealth|Paralympics?)$/;

/** "1992 champion Christie": when somebody was that, not when anything here holds. */
const CHAMPION = /^(?:champions?|winner|runner|medalist|medallist|finalist|nominee|laureate|model|vintage)$/;

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
  const isGames =
    before !== undefined && /^(?:the|at|since|for|in)$/.test(before.lower) && GAMES.test(next?.text ?? "");
  const isResult = next?.spaced === true && RESULTS.test(next.lower);
  const isBlocked = next !== undefined && ((!next.spaced && next.kind === "word") || next.text === "%");
  if (next?.spaced && CHAMPION.test(next.lower)) return { from: at, to: at + 1, edtf: null };
  return (isLed || isKind || isResult || isGames) && !isBlocked ? { from: at, to: at + 1, edtf: token.text } : null;
};

const WORD_RULES: Rule[] = [relative, partOfYear, quarterCode, monthFirst, dayName];
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
  return joinDates(tokens, dates, published);
}
