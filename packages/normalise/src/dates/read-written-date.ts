import { MONTH_BY_NAME } from "../data/months.js";
import { type ReadInstant, toInstant, type WallClock } from "./read-instant.js";
import { readZone } from "./read-machine-date.js";

type Day = Pick<WallClock, "year" | "month" | "day">;

const DAY_MONTH_YEAR =
  /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|º|er)?\.?\s*(?:de\s+)?(\p{L}{2,12})\.?,?\s*(?:de\s+|del\s+)?(\d{4})(?!\d)/giu;
const MONTH_DAY_YEAR = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu;
const ISO_DAY = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const CJK_DAY = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g;
const DOTTED_DAY = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/g;
const SLASHED_DAY = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/g;
const YEAR_FIRST_DAY = /(?<!\d)(\d{4})[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})(?!\d)/g;

const TIME =
  /(?<![\d:])(\d{1,2})(?:\s?[:.h時时點点시]\s?(\d{2})(?::(\d{2}))?)\s*(?:([ap])\.?\s?m\b\.?)?(?:\s*(?:uhr|h|klo|kl)\b)?|(?<![\d:])(\d{1,2})\s?([ap])\.?\s?m\b\.?/i;
/** East Asia says the half of the day before the hour. */
const AFTERNOON = /(?:下午|晚上|午後|오후)\s?$/;
const ZONE_AFTER_TIME = /^[\s,(]*([A-Z]{2,4}|[+-]\d{2}:?\d{2})\b/;

/**
 * A date with or without a time anywhere in a short line of text, as people write them in the larger European
 * languages and CJK. `isMonthFirst` settles 3/4/2019, which only the United States reads as March.
 */
export function readWrittenDate(line: string, timeZone: string | null, isMonthFirst = false): ReadInstant | null {
  const text = withLatinDigits(line.slice(0, 300));
  const found = findDay(text, isMonthFirst);
  if (found === null) return null;
  const rest = `${text.slice(0, found.start)} ¶ ${text.slice(found.end)}`;
  return toInstant({ ...found.day, ...readTime(rest) }, timeZone);
}

/** Arabic and Persian pages write ٢٤ as often as 24. */
function withLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

interface FoundDay {
  day: Day;
  start: number;
  end: number;
}

function findDay(text: string, isMonthFirst: boolean): FoundDay | null {
  const named = (name: string | undefined) => MONTH_BY_NAME.get(name?.toLowerCase() ?? "");
  return (
    search(text, DAY_MONTH_YEAR, ([, d, m, y]) => day(y, named(m), d)) ??
    search(text, MONTH_DAY_YEAR, ([, m, d, y]) => day(y, named(m), d)) ??
    search(text, ISO_DAY, ([, y, m, d]) => day(y, Number(m), d)) ??
    search(text, CJK_DAY, ([, y, m, d]) => day(y, Number(m), d)) ??
    search(text, YEAR_FIRST_DAY, ([, y, m, d]) => day(y, Number(m), d)) ??
    search(text, DOTTED_DAY, ([, d, m, y]) => day(y, Number(m), d)) ??
    search(text, SLASHED_DAY, ([, a, b, y]) =>
      isMonthFirst || Number(b) > 12 ? day(y, Number(a), b) : day(y, Number(b), a),
    )
  );
}

function search(text: string, pattern: RegExp, read: (match: RegExpMatchArray) => Day | null): FoundDay | null {
  for (const match of text.matchAll(pattern)) {
    const found = read(match);
    if (found !== null) return { day: found, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function day(year: string | undefined, month: number | undefined, dayOfMonth: string | undefined): Day | null {
  if (year === undefined || month === undefined || month < 1 || month > 12) return null;
  const value = Number(dayOfMonth);
  if (value < 1 || value > 31) return null;
  return { year: year.length === 2 ? 2000 + Number(year) : Number(year), month, day: value };
}

function readTime(text: string): Pick<WallClock, "hour" | "minute" | "second" | "zone"> {
  const match = TIME.exec(text);
  if (match === null) return { zone: null };
  const half = (match[4] ?? match[6])?.toLowerCase() ?? (AFTERNOON.test(text.slice(0, match.index)) ? "p" : undefined);
  const written = Number(match[1] ?? match[5]);
  if (written > 23) return { zone: null };
  const hour = half === "p" && written < 12 ? written + 12 : half === "a" && written === 12 ? 0 : written;
  const after = ZONE_AFTER_TIME.exec(text.slice(match.index + match[0].length));
  return {
    hour,
    minute: Number(match[2] ?? 0),
    second: match[3] === undefined ? undefined : Number(match[3]),
    zone: readZone(after?.[1]),
  };
}
