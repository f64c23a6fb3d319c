import { SOLAR_MONTH_BY_NAME } from "../data/months.js";

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const SOLAR_YEARS = [1300, 1450] as const;
const DAY_MS = 86_400_000;
let solar: Intl.DateTimeFormat | undefined;

/** Whether a year may be one of the solar calendar: its 14th century and half of the next. */
export function isSolarYear(year: number): boolean {
  return year >= SOLAR_YEARS[0] && year <= SOLAR_YEARS[1];
}

/** A month of the solar calendar by its name, Persian letters written as Arabic ones or not. */
export function solarMonth(name: string): number | undefined {
  return SOLAR_MONTH_BY_NAME.get(name.replace(/ي/g, "ی").replace(/ك/g, "ک"));
}

/** A day of the solar calendar as one of ours: six months of 31 days, then of 30, from the spring equinox on. */
export function fromSolar({ year, month, day }: CalendarDay): CalendarDay {
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const date = new Date(newYearOf(year) + (daysBefore + day - 1) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The equinox moves between 19 and 22 March; the platform knows where it falls. */
function newYearOf(year: number): number {
  solar ??= new Intl.DateTimeFormat("en-u-ca-persian", { timeZone: "UTC", month: "numeric", day: "numeric" });
  for (let day = 19; day < 22; day++) {
    const date = Date.UTC(year + 621, 2, day);
    const parts = solar.formatToParts(date).filter(({ type }) => type !== "literal");
    if (parts.every(({ value }) => value === "1")) return date;
  }
  return Date.UTC(year + 621, 2, 22);
}

const BUDDHIST_LEAD = 543;
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** A year as ours where it is one of the Buddhist calendar, as Thailand counts. */
export function fromBuddhist(year: number): number {
  return year >= 2400 && year < 2700 ? year - BUDDHIST_LEAD : year;
}

/** The year of an era of Japan or of the Republic of China; 元 is its first. */
export function yearOfEra(era: string | undefined, year: string): number {
  return (ERAS[era ?? ""] ?? 0) + (year === "元" ? 1 : Number(year));
}
