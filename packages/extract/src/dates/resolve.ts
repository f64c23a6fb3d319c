import { addDays, type Day, formatDay, formatMonth, formatYear, shiftMonth, weekdayOf, weekOf } from "./calendar.js";

/** "February" alone is the latest one not after publication; "next" and "will" are beyond these rules. */
export function resolveMonth(month: number, published: Day | null): string | null {
  if (!published) return null;
  return formatMonth(month > published.month ? published.year - 1 : published.year, month);
}

export function resolveMonthDay(month: number, day: number, published: Day | null): string | null {
  if (!published) return null;
  const isLater = month > published.month || (month === published.month && day > published.day);
  return formatDay({ year: isLater ? published.year - 1 : published.year, month, day });
}

/** "on Friday": the latest such day up to publication; "last Friday" is never the day itself. */
export function resolveWeekday(weekday: number, published: Day | null, direction: string): string | null {
  if (!published) return null;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (direction === "next") return formatDay(addDays(published, 7 - back));
  return formatDay(addDays(published, -(direction === "last" && back === 0 ? 7 : back)));
}

const STEP: Record<string, number> = { last: -1, previous: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 };

/** "last week", "this month", "next year". */
export function resolveRelative(direction: string, period: string, published: Day | null): string | null {
  const step = STEP[direction];
  if (!published || step === undefined) return null;
  if (period === "week") return weekOf(published, step);
  if (period === "month") return shiftMonth(published, step);
  if (period === "year") return formatYear(published.year + step);
  return null;
}

const DAY_WORDS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

export function resolveDayWord(word: string, published: Day | null): string | null {
  const step = DAY_WORDS[word];
  return published && step !== undefined ? formatDay(addDays(published, step)) : null;
}

export function isDayWord(word: string): boolean {
  return Object.hasOwn(DAY_WORDS, word);
}
