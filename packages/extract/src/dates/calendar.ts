/** A day of the proleptic Gregorian calendar; month from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

export function readDay(instant: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(instant ?? "");
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

export function addDays(day: Day, count: number): Day {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day) + count * DAY_MS);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

export const formatYear = (year: number): string => pad(year, 4);
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
export const formatDay = (day: Day): string => `${formatMonth(day.year, day.month)}-${pad(day.day)}`;

/** The month `count` months away. */
export function shiftMonth(day: Day, count: number): string {
  const index = day.year * 12 + day.month - 1 + count;
  return formatMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** Monday to Sunday, `count` weeks away. */
export function weekOf(day: Day, count: number): string {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * count);
  return `${formatDay(monday)}/${formatDay(addDays(monday, 6))}`;
}

export function daysBetween(from: Day, to: Day): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / DAY_MS;
}
