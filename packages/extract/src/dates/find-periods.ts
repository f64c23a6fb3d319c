import { isNumber, isNumberWord, readWords } from "../numbers/read-words.js";
import type { Token, TokenisedText } from "../tokens/token.js";
import { addDays, type Day, formatDay, formatMonth, formatYear, readDay, shiftMonth, weekdayOf } from "./calendar.js";
import type { DateSpan } from "./date-span.js";
import { isOfBusiness } from "./quarter-rules.js";

type Spell = (published: Day, count: number) => string;

/** Stretches that end on the day of publication. */
const UP_TO_NOW: Record<string, Spell> = {
  hour: (published, count) => `${formatDay(addDays(published, -Math.ceil(count / 24)))}/${formatDay(published)}`,
  day: (published, count) => `${formatDay(addDays(published, -count))}/${formatDay(published)}`,
  week: (published, count) => `${formatDay(addDays(published, -7 * count))}/${formatDay(published)}`,
  month: (published, count) => `${shiftMonth(published, -count)}/${shiftMonth(published, 0)}`,
  year: (published, count) => `${shiftMonth(published, -12 * count)}/${shiftMonth(published, 0)}`,
  decade: (published, count) => `${published.year - 10 * count}/${published.year}`,
};

/** So long ago, as exactly as the unit says it. */
const AGO: Record<string, Spell> = {
  day: (published, count) => formatDay(addDays(published, -count)),
  week: (published, count) => formatDay(addDays(published, -7 * count)),
  month: (published, count) => shiftMonth(published, -count),
  year: (published, count) => formatYear(published.year - count),
  decade: (published, count) => formatYear(published.year - 10 * count),
};

interface Reading {
  tokens: Token[];
  at: number;
  published: Day;
  /** Dates by their first token. */
  dateAt: Map<number, DateSpan>;
}

type Rule = (reading: Reading) => DateSpan | null;

const unitAt = (tokens: Token[], at: number): string => (tokens[at]?.lower ?? "").replace(/s$/, "");

function numberAt(tokens: Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at];
  if (isNumberWord(token)) return readWords(tokens, at);
  return token?.kind === "number" && /^\d{1,3}$/.test(token.text) ? { value: Number(token.text), to: at + 1 } : null;
}

/** "In the past two years", "over the last decade". */
const past: Rule = ({ tokens, at, published }) => {
  const isPast = /^(?:past|last|previous)$/.test(tokens[at]?.lower ?? "");
  if (!isPast || !/^(?:the|this|these)$/.test(tokens[at - 1]?.lower ?? "")) return null;
  const number = numberAt(tokens, at + 1);
  const to = number?.to ?? at + 1;
  const span = UP_TO_NOW[unitAt(tokens, to)];
  const isBare = number === null && tokens[to]?.lower !== "decade";
  return span && !isBare ? { from: at, to: to + 1, edtf: span(published, number?.value ?? 1) } : null;
};

/** "Two weeks ago", "a year earlier". */
const ago: Rule = ({ tokens, at, published }) => {
  const number = /^an?$/.test(tokens[at]?.lower ?? "") ? { value: 1, to: at + 1 } : numberAt(tokens, at);
  const spell = number && AGO[unitAt(tokens, number.to)];
  const word = number ? (tokens[number.to + 1]?.lower ?? "") : "";
  if (!number || !spell) return null;
  const isEarlier = word === "earlier" && number.value === 1 && unitAt(tokens, number.to) === "year";
  return word === "ago" || isEarlier ? { from: at, to: number.to + 2, edtf: spell(published, number.value) } : null;
};

/** How many days "recent weeks" may reach back. */
const RECENT: Record<string, number> = { days: 7, weeks: 30, months: 180 };

/** "It **now** has", "at 78 **now**", and no "until now", "now that", "a former inspector now at the bank". */
function isPresent(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  return (
    !/^(?:until|till|for|from|just|before|every|and)$/.test(before) &&
    !/^(?:that|-|and|famous|infamous|defunct|former|at|with|based|living|retired|known|called|renamed|dead|exiled|an?)$/.test(
      next,
    )
  );
}

/** How many tokens tell of what holds at the day of printing: "currently", "right now", "so far", "to date"; 0 where none do. */
function presentAt(tokens: Token[], at: number): number {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (/^(?:currently|presently)$/.test(word)) return 1;
  if (word === "now") return isPresent(tokens, at) ? 1 : 0;
  if ((word === "right" && next === "now") || (word === "at" && next === "present")) return 2;
  if (word === "so" && next === "far") return /^(?:as|from|away|this|in|,)$/.test(tokens[at + 2]?.lower ?? "") ? 0 : 2;
  return word === "to" && next === "date" && tokens[at + 2]?.kind !== "word" ? 2 : 0;
}

/** "In recent weeks"; "now", "currently", "to date". */
const lately: Rule = ({ tokens, at, published }) => {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  const days = word === "recent" ? RECENT[next] : undefined;
  if (days !== undefined)
    return { from: at, to: at + 2, edtf: `${formatDay(addDays(published, -days))}/${formatDay(published)}` };
  const length = presentAt(tokens, at);
  return length > 0 ? { from: at, to: at + length, edtf: formatDay(published) } : null;
};

/** "Last quarter", "this quarter": of the calendar. */
const quarter: Rule = ({ tokens, at, published }) => {
  const step = /^(?:last|previous|past)$/.test(tokens[at]?.lower ?? "")
    ? -1
    : /^(?:this|current)$/.test(tokens[at]?.lower ?? "")
      ? 0
      : null;
  if (step === null || tokens[at + 1]?.lower !== "quarter") return null;
  const index = published.year * 4 + Math.floor((published.month - 1) / 3) + step;
  return { from: at, to: at + 2, edtf: `${formatYear(Math.floor(index / 4))}-${33 + (index % 4)}` };
};

const TURN = new Map([
  ["last", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
]);

/** "This fiscal year", "last fiscal": by the name of the year, as "fiscal 2016". */
const fiscal: Rule = ({ tokens, at, published }) => {
  const step = TURN.get(tokens[at]?.lower ?? "");
  if (step === undefined || !/^(?:fiscal|financial)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  const isYear = tokens[at + 2]?.lower === "year";
  if (!isYear && tokens[at + 1]?.lower === "financial") return null;
  return { from: at, to: at + (isYear ? 3 : 2), edtf: formatYear(published.year + step) };
};

const SUMMER = 7;

/** "Last season": of games, from summer to summer. */
const season: Rule = ({ tokens, at, published }) => {
  const step = TURN.get(tokens[at]?.lower ?? "");
  if (step === undefined || tokens[at + 1]?.lower !== "season") return null;
  const first = published.year + step - (published.month < SUMMER ? 1 : 0);
  return { from: at, to: at + 2, edtf: `${formatYear(first)}/${formatYear(first + 1)}` };
};

const SATURDAY = 6;

/** "The day before", "the previous day". */
export function isDayBefore(tokens: Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  const isNamed = (word === "day" && next === "before") || (/^(?:previous|preceding)$/.test(word) && next === "day");
  return isNamed && tokens[at - 1]?.lower === "the";
}

/** "The day before **the** vote", "the day before **Christmas**": before what, and not before this day. */
export function leadsOn(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== "word") return next?.kind === "number";
  return (
    next.text !== next.lower ||
    /^(?:the|an?|his|her|its|their|our|my|this|that|these|those|he|she|it|they|we|i|yesterday|last)$/.test(next.lower)
  );
}

/** "Last night", "overnight", "this morning", "over the weekend", "the day before". */
const nearby: Rule = ({ tokens, at, published }) => {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (word === "overnight") return { from: at, to: at + 1, edtf: formatDay(published) };
  if (word === "last" && next === "night") return { from: at, to: at + 2, edtf: formatDay(addDays(published, -1)) };
  if (word === "this" && /^(?:morning|afternoon|evening)$/.test(next))
    return { from: at, to: at + 2, edtf: formatDay(published) };
  if (isDayBefore(tokens, at))
    return { from: at, to: at + 2, edtf: leadsOn(tokens, at + 2) ? null : formatDay(addDays(published, -1)) };
  if (next !== "weekend" || !/^(?:the|this|last)$/.test(word)) return null;
  const back = (weekdayOf(published) - SATURDAY + 7) % 7;
  const saturday = addDays(published, -back);
  return { from: at, to: at + 2, edtf: `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}` };
};

/** The year that "of 2019", "of last year" or "of the year" names. */
function yearOf({ tokens, published, dateAt }: Reading, at: number): { year: number; to: number } | null {
  if (tokens[at]?.lower !== "of") return null;
  const date = dateAt.get(at + 1);
  if (date?.edtf && /^\d{4}$/.test(date.edtf)) return { year: Number(date.edtf), to: date.to };
  const isThis = /^(?:the|this)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower === "year";
  return isThis ? { year: published.year, to: at + 3 } : null;
}

/** "In the first nine months": the latest that were over by publication. Of halves only years have those; games have them too. */
function lastSuch(
  { tokens, at, published }: Reading,
  isHalf: boolean,
  end: number,
  to: number,
): { year: number; to: number } | null {
  if (
    (isHalf && !isOfBusiness(tokens, at)) ||
    tokens[at - 1]?.lower !== "the" ||
    tokens[to]?.lower === "of" ||
    tokens[at]?.lower !== "first"
  )
    return null;
  return { year: published.month > end ? published.year : published.year - 1, to };
}

/** "The first six months of 2019", "the second half of last year". */
const partOfYear: Rule = (reading) => {
  const { tokens, at } = reading;
  const side = tokens[at]?.lower ?? "";
  if (!/^(?:first|second|last|final)$/.test(side)) return null;
  const isHalf = tokens[at + 1]?.lower === "half";
  const number = isHalf ? { value: 6, to: at + 1 } : numberAt(tokens, at + 1);
  if (!number || (!isHalf && unitAt(tokens, number.to) !== "month") || number.value > 11) return null;
  const [from, to] = side === "first" ? [1, number.value] : [13 - number.value, 12];
  const year = yearOf(reading, number.to + 1) ?? lastSuch(reading, isHalf, to, number.to + 1);
  if (!year || (side === "second" && !isHalf)) return null;
  return { from: at, to: year.to, edtf: `${formatMonth(year.year, from)}/${formatMonth(year.year, to)}` };
};

/** "The six months to June 30", "the week ended May 8", "the year to March": back from the date that ends it. */
const endingOn: Rule = ({ tokens, at, dateAt }) => {
  const number =
    tokens[at - 1]?.lower === "the" && /^(?:year|quarter|week|month)$/.test(tokens[at]?.lower ?? "")
      ? { value: 1, to: at }
      : numberAt(tokens, at);
  if (!number) return null;
  const unit = unitAt(tokens, number.to);
  const lead = tokens[number.to + 1]?.lower ?? "";
  if (!/^(?:month|quarter|year|week)$/.test(unit) || !/^(?:to|ended|ending|through)$/.test(lead)) return null;
  const dateFrom = [1, 2, 3].map((step) => number.to + 1 + step).find((from) => dateAt.has(from));
  const end = dateFrom === undefined ? undefined : dateAt.get(dateFrom);
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(end?.edtf ?? "");
  if (!end || !match || Number(match[2]) > 12) return null;
  const day: Day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? 1) };
  if (unit === "week")
    return match[3]
      ? { from: at, to: end.to, edtf: `${formatDay(addDays(day, 1 - 7 * number.value))}/${end.edtf}` }
      : null;
  const months = number.value * (unit === "year" ? 12 : unit === "quarter" ? 3 : 1);
  return { from: at, to: end.to, edtf: `${shiftMonth(day, 1 - months)}/${shiftMonth(day, 0)}` };
};

/** What a period can begin with: the rules are asked at no other word. */
const MAY_START = new Set(
  "past last previous first second final overnight this the day year quarter week month a an recent currently presently now so to right at current next".split(
    " ",
  ),
);

function mayStart(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lower === "at") return tokens[at + 1]?.lower === "present";
  if (token.lower === "to") return tokens[at + 1]?.lower === "date";
  return isNumber(token) || MAY_START.has(token.lower);
}

const RULES: Rule[] = [past, ago, nearby, lately, quarter, fiscal, season, partOfYear, endingOn];

/** Stretches of time told by numbers, counted from the day of publication or a date; the numbers stay figures. */
export function findPeriods(
  { tokens }: TokenisedText,
  publishedAt: string | null | undefined,
  dates: DateSpan[],
): DateSpan[] {
  const published = readDay(publishedAt);
  if (!published) return [];
  const dateAt = new Map(dates.map((date) => [date.from, date]));
  const periods: DateSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayStart(tokens, at)) continue;
    for (const rule of RULES) {
      const period = rule({ tokens, at, published, dateAt });
      if (!period) continue;
      periods.push(period);
      at = period.to - 1;
      break;
    }
  }
  return periods;
}

/** All dates in order; those inside a period are told by it. */
export function withPeriods(dates: DateSpan[], periods: DateSpan[]): DateSpan[] {
  if (periods.length === 0) return dates;
  const outside = dates.filter((date) => !periods.some(({ from, to }) => from <= date.from && date.to <= to));
  return [...outside, ...periods].sort((a, b) => a.from - b.from);
}
