import { MONTH_BY_NAME } from "../data/months.js";
import { type CalendarDay, fromBuddhist, fromSolar, isSolarYear, solarMonth, yearOfEra } from "./calendars.js";

export interface FoundDay {
  readonly day: CalendarDay;
  readonly start: number;
  readonly end: number;
}

const LETTERS = "[\\p{L}\\p{M}]";
/** "March", "มี.ค.", and the two words of some Levantine months; a second name of the same month may follow. */
const MONTH = `((?:كانون|تشرين)\\s${LETTERS}{5,6}|${LETTERS}{1,12}(?:\\.${LETTERS}{1,2}(?=\\.))?)\\.?(?:\\s?\\/\\s?${LETTERS}{2,8}(?:\\s${LETTERS}{5,6})?)?`;
const YEAR = "(\\d{4})(?!\\d)";

const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|º|er)?\\.?\\s*(?:de\\s+|d['’]|ng\\s+|of\\s+)?${MONTH},?\\s*(?:de\\s+|del\\s+)?${YEAR}`,
  "giu",
);
const MONTH_DAY_YEAR = new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, "giu");
const YEAR_MONTH_DAY = new RegExp(`(?<!\\d)(\\d{4})\\.?\\s+(?:m\\.\\s+)?${MONTH}\\s+(\\d{1,2})(?![\\d:])`, "giu");
const YEAR_DAY_MONTH = new RegExp(`(?<!\\d)(\\d{4})\\.\\s+gada\\s+(\\d{1,2})\\.\\s+${MONTH}`, "giu");
const VIETNAMESE_DAY = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)/giu;
const ISO_DAY = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const CJK_DAY =
  /(?:(令和|平成|昭和|民國|民国)\s*(\d{1,3}|元)|(?<!\d)(\d{4}))\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g;
const YEAR_FIRST_DAY = /(?<!\d)(\d{4})[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})(?!\d)/g;
const DOTTED_DAY = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/g;
const SLASHED_DAY = /(?<![\d/])(\d{1,2})(?:([/-])(\d{1,2})\2(\d{4})|\/(\d{1,2})\/(\d{2}))(?![\d/])/g;

/** The first day that a line names, in digits of ours; `isMonthFirst` settles 3/4/2019. */
export function findDay(text: string, isMonthFirst: boolean): FoundDay | null {
  return (
    search(text, DAY_MONTH_YEAR, ([, d, m, y]) => namedDay(y, m, d)) ??
    search(text, MONTH_DAY_YEAR, ([, m, d, y]) => namedDay(y, m, d)) ??
    search(text, YEAR_MONTH_DAY, ([, y, m, d]) => namedDay(y, m, d)) ??
    search(text, YEAR_DAY_MONTH, ([, y, d, m]) => namedDay(y, m, d)) ??
    search(text, VIETNAMESE_DAY, ([, d, m, y]) => numberedDay(y, m, d)) ??
    search(text, ISO_DAY, ([, y, m, d]) => numberedDay(y, m, d)) ??
    search(text, CJK_DAY, ([, era, inEra, y, m, d]) => numberedDay(String(yearOfEra(era, inEra ?? y ?? "")), m, d)) ??
    search(text, YEAR_FIRST_DAY, ([, y, m, d]) => numberedDay(y, m, d)) ??
    search(text, DOTTED_DAY, ([, d, m, y]) => numberedDay(y, m, d)) ??
    search(text, SLASHED_DAY, ([, first, , second, year, shortSecond, shortYear]) => {
      const [a, b, y] = [first, second ?? shortSecond, year ?? shortYear];
      return isMonthFirst || Number(b) > 12 ? numberedDay(y, a, b) : numberedDay(y, b, a);
    })
  );
}

function search(text: string, pattern: RegExp, read: (match: RegExpMatchArray) => CalendarDay | null): FoundDay | null {
  for (const match of text.matchAll(pattern)) {
    const day = read(match);
    if (day !== null) return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function namedDay(year: string | undefined, name: string | undefined, day: string | undefined): CalendarDay | null {
  const plain = (name ?? "").toLowerCase().replaceAll(".", "");
  const solar = solarMonth(plain);
  if (solar !== undefined && isSolarYear(Number(year))) {
    return fromSolar({ year: Number(year), month: solar, day: Number(day) });
  }
  // Hebrew writes "in March" as one word.
  const month = MONTH_BY_NAME.get(plain) ?? (plain.startsWith("ב") ? MONTH_BY_NAME.get(plain.slice(1)) : undefined);
  return month === undefined ? null : dayOf(Number(year), month, Number(day));
}

/** Beyond this, lunar years begin. */
const LAST_SOLAR_IN_DIGITS = 1420;
/** Two digits of a year are of this century up to here. */
const LAST_SHORT_YEAR = 69;

function numberedDay(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDay | null {
  if (year?.length === 2)
    return Number(year) > LAST_SHORT_YEAR ? null : dayOf(2000 + Number(year), Number(month), Number(day));
  const found = dayOf(Number(year), Number(month), Number(day));
  const isSolar = found !== null && isSolarYear(found.year) && found.year <= LAST_SOLAR_IN_DIGITS;
  return isSolar ? fromSolar(found) : found;
}

function dayOf(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year: fromBuddhist(year), month, day };
}
