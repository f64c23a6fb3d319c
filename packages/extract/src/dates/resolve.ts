import {
  addDays,
  type Day,
  daysBetween,
  formatDay,
  formatMonth,
  formatYear,
  shiftMonth,
  weekdayOf,
  weekOf,
} from "./calendar.js";

/** "February" alone is the latest one not after publication; where the words look ahead, the first one after it. */
export function resolveMonth(month: number, published: Day | null, isAhead = false): string | null {
  if (!published) return null;
  return formatMonth(yearOf(month > published.month, month < published.month, published.year, isAhead), month);
}

/** So far back a day without its year is hardly meant, where the next one is so near. */
const LONG_PAST = 240;
const SOON = 120;

/** "Sept. 5" is the latest one, or the next where the words look ahead or it is much nearer and nothing is told of it. */
export function resolveMonthDay(
  month: number,
  day: number,
  published: Day | null,
  isAhead = false,
  isTold = true,
): string | null {
  if (!published) return null;
  const order = month - published.month || day - published.day;
  const year = yearOf(order > 0, order < 0, published.year, isAhead);
  const isFar =
    !isTold &&
    daysBetween({ year, month, day }, published) >= LONG_PAST &&
    daysBetween(published, { year: year + 1, month, day }) <= SOON;
  return formatDay({ year: isFar ? year + 1 : year, month, day });
}

function yearOf(isLater: boolean, isEarlier: boolean, year: number, isAhead: boolean): number {
  if (isAhead) return isEarlier ? year + 1 : year;
  return isLater ? year - 1 : year;
}

/** "Last Monday" is not said of the day itself nor of yesterday. */
const NEAR_DAYS = 2;

/** "on Friday": the latest such day up to publication; where it is awaited, the first from publication on. */
export function resolveWeekday(weekday: number, published: Day | null, direction: string): string | null {
  if (!published) return null;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (direction === "awaited") return formatDay(addDays(published, (7 - back) % 7));
  if (direction === "next") return formatDay(addDays(published, 7 - back));
  return formatDay(addDays(published, -(direction === "last" && back < NEAR_DAYS ? back + 7 : back)));
}

/** The words of a relative date, and how many periods from now they point. */
export const DIRECTION: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["previous", -1],
  ["past", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);

/** "last week", "this month", "next year". */
export function resolveRelative(direction: string, period: string, published: Day | null): string | null {
  const step = DIRECTION.get(direction);
  if (!published || step === undefined) return null;
  if (period === "week") return weekOf(published, step);
  if (period === "month") return shiftMonth(published, step);
  if (period === "year") return formatYear(published.year + step);
  return null;
}

/** How many days from now such a word points. */
export const DAY_WORD: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

export function resolveDayWord(word: string, published: Day | null): string | null {
  const step = DAY_WORD.get(word);
  return published && step !== undefined ? formatDay(addDays(published, step)) : null;
}
