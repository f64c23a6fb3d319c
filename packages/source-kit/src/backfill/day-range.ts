import { permanent } from "@newsledger/contracts";

/** Days as `YYYY-MM-DD`, both included. */
export interface DayRange {
  from: string;
  to: string;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Reads two dates (ISO 8601 or EDTF: a day, a month or a year) as the days from the first of the one to the last of the
 * other, and no later than today.
 *
 * @throws LedgerError `usage.backfill_date`, `usage.backfill_order` (permanent)
 */
export function readDayRange(from: string, to: string, now: Date): DayRange {
  const today = now.toISOString().slice(0, 10);
  const first = daysOf(from).from;
  const last = daysOf(to).to;
  if (first > last) {
    throw permanent("usage.backfill_order", `${from} comes after ${to}.`, { hint: "Write the earlier date first." });
  }
  if (first > today) {
    throw permanent("usage.backfill_order", `${from} has not come yet.`, { hint: "Write dates that have passed." });
  }
  const [end = last] = [last, today].sort();
  return { from: first, to: end };
}

function daysOf(text: string): DayRange {
  const [, year, month, day] = DATE.exec(text.trim()) ?? [];
  const days = year === undefined ? null : periodOf(Number(year), month, day);
  if (days !== null) return days;
  throw permanent("usage.backfill_date", `"${text}" is no date.`, {
    hint: "Write a day, a month or a year: 2026-01-31, 2026-01 or 2026.",
  });
}

/** The days of a year, a month or a day; null for one that the calendar does not have. */
export function periodOf(year: number, month?: string, day?: string): DayRange | null {
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  const start = `${year}-${pad(month)}`;
  if (day === undefined) return { from: `${start}-01`, to: `${start}-${last}` };
  return Number(day) < 1 || Number(day) > last ? null : { from: `${start}-${pad(day)}`, to: `${start}-${pad(day)}` };
}

const pad = (text: string): string => text.padStart(2, "0");

export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Each day of the range, in order. */
export function listDays({ from, to }: DayRange): string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

/** Tells the day on which a moment fell where the newsroom is. */
export function openCalendar(timeZone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return (instant) => format.format(new Date(instant));
}
