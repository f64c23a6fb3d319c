import { UPDATED } from "../data/date-words.js";
import { findDay } from "./find-day.js";
import { type ReadInstant, toInstant, type WallClock } from "./read-instant.js";
import { readZone } from "./read-machine-date.js";

const TIME =
  /(?<![\d:])(\d{1,2})(?:\s?[:.h时時點点시]\s?(\d{2})(?::(\d{2}))?)\s*(?:([ap])\.?\s?m\b\.?)?(?:\s*(?:uhr|h|klo|kl)\b)?|(?<![\d:])(\d{1,2})\s?([ap])\.?\s?m\b\.?/i;
/** "1925 GMT", which without a zone would be a year. */
const BARE_TIME = /(?<!\d)([01]\d|2[0-3])([0-5]\d)(?=\s+(?:GMT|UTC|[A-Z]{3,4})\b)/;
/** East Asia says the half of the day before the hour, Arabic and Greek behind it. */
const MORNING_BEFORE = /(?:上午|凌晨|午前|오전)\s?$/;
const AFTERNOON_BEFORE = /(?:下午|晚上|午後|오후)\s?$/;
const MORNING_AFTER = /^\s*(?:ص|صباح|π\.?μ)/;
const AFTERNOON_AFTER = /^\s*(?:م(?!\p{L})|مساء|μ\.?μ)/u;
const ZONE_AFTER_TIME =
  /^[\s,(]*(?:(?:GMT|UTC)\s?([+-]\d{1,2}(?::?\d{2})?)|([A-ZМСК]{2,4}|[+-]\d{2}:?\d{2}))(?![\p{L}\d])/u;

/**
 * A date with or without a time anywhere in a short line of text, as people write them in the languages of news pages.
 * `isMonthFirst` settles 3/4/2019, which only the United States reads as March. Of a line that goes on to tell when it
 * was updated, what stands before that.
 */
export function readWrittenDate(line: string, timeZone: string | null, isMonthFirst = false): ReadInstant | null {
  const text = withOurDigits(line.slice(0, 300));
  const found = findDay(text, isMonthFirst);
  if (found === null) return null;
  const after = text.slice(found.end);
  const ends = [findDay(after, isMonthFirst)?.start, UPDATED.exec(after)?.index].filter((end) => end !== undefined);
  const rest = `${text.slice(0, found.start)} ¶ ${after.slice(0, Math.min(after.length, ...ends))}`;
  return toInstant({ ...found.day, ...readTime(rest) }, timeZone);
}

/** Pages in Arabic, Hindi or Thai write digits of their own as often as ours. */
function withOurDigits(text: string): string {
  return text.replace(/(?!\p{ASCII})\p{Nd}/gu, (digit) => String(numberOf(digit)));
}

/** Blocks of digits begin at a multiple of sixteen, those of the scripts of India six later. */
function numberOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  return (code >= 0x0966 && code <= 0x0d6f ? code - 6 : code) & 15;
}

type TimeOfDay = Pick<WallClock, "hour" | "minute" | "second" | "zone">;

function readTime(text: string): TimeOfDay {
  const match = TIME.exec(text);
  if (match === null) return readBareTime(text);
  const written = Number(match[1] ?? match[5]);
  if (written > 23) return { zone: null };
  const after = text.slice(match.index + match[0].length);
  const half = (match[4] ?? match[6])?.toLowerCase() ?? halfOfDay(text.slice(0, match.index), after);
  const hour = half === "p" && written < 12 ? written + 12 : half === "a" && written === 12 ? 0 : written;
  return {
    hour,
    minute: Number(match[2] ?? 0),
    second: match[3] === undefined ? undefined : Number(match[3]),
    zone: zoneAfter(after),
  };
}

function readBareTime(text: string): TimeOfDay {
  const match = BARE_TIME.exec(text);
  const zone = match === null ? null : zoneAfter(text.slice(match.index + match[0].length));
  return zone === null ? { zone } : { hour: Number(match?.[1]), minute: Number(match?.[2]), zone };
}

function halfOfDay(before: string, after: string): string | null {
  if (AFTERNOON_BEFORE.test(before) || AFTERNOON_AFTER.test(after)) return "p";
  return MORNING_BEFORE.test(before) || MORNING_AFTER.test(after) ? "a" : null;
}

function zoneAfter(text: string): number | string | null {
  const [, offset, name] = ZONE_AFTER_TIME.exec(text) ?? [];
  return readZone(offset ?? name);
}
