import { ZONE_OFFSETS } from "./time-offsets.js";

const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(\S+)$/i;
const RFC_822 = /^(?:[a-z]+\.?,? +)?(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4}|\d\d) (\d{1,2}):(\d\d)(?::(\d\d))? (\S+)$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a date of a feed or sitemap (ISO 8601, RFC 822, RFC 2822) and keeps the offset it was written in. Null where a
 * moment cannot be told: no time of day, no zone, an ambiguous zone name, an impossible date. The page itself, with
 * its outlet's time zone at hand, is the better witness then.
 */
export function readDate(text: string | undefined | null): string | null {
  const trimmed = (text ?? "").trim().replace(/\s+/g, " ");
  const iso = ISO.exec(trimmed);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return formatInstant([year, month, day, hour, minute, second], zone);
  }
  const mail = RFC_822.exec(trimmed);
  if (mail === null) return null;
  const [, day, monthName = "", year = "", hour, minute, second, zone] = mail;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  return formatInstant([fullYear(year), String(month), day, hour, minute, second], zone);
}

/** RFC 2822, 4.3: two digits below 50 are of this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return String(Number(year) + (Number(year) < 50 ? 2000 : 1900));
}

function formatInstant(parts: (string | undefined)[], zone: string | undefined): string | null {
  const offset = readOffset(zone ?? "");
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  if (offset === null || month < 1 || day < 1 || hour > 23 || minute > 59) return null;
  // A leap second (:60) is no date for JavaScript; the second before it is near enough.
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)));
  if (moment.getUTCMonth() !== month - 1) return null;
  return moment.toISOString().slice(0, 19) + offset;
}

function readOffset(zone: string): string | null {
  const numeric = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (numeric === null) {
    const minutes = ZONE_OFFSETS[zone.toUpperCase()];
    return minutes === undefined ? null : formatOffset(minutes);
  }
  const [, sign, hours, minutes = "0"] = numeric;
  const total = Number(hours) * 60 + Number(minutes);
  if (total > 14 * 60) return null;
  return formatOffset(sign === "-" ? -total : total);
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const absolute = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}
