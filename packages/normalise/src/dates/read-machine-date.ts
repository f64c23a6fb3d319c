import { MONTH_BY_NAME } from "../data/months.js";
import { ZONE_BY_NAME } from "../data/zone-names.js";
import { type ReadInstant, toInstant } from "./read-instant.js";

const ISO =
  /^(\d{4})(?:-?(\d{2})-?(\d{2})|[-/](\d{1,2})[-/](\d{1,2}))(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d+)?)?\s*(Z|UTC|[A-Z]{2,4}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[A-Z][A-Za-z]+\/[A-Za-z_/]+)?(?:\[[^\]]*\])?)?$/i;
/** "20190324192500" and without its seconds, as systems in Korea write it. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?$/;
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?(?:\s*\(.*\))?$/i;
const JS_DATE =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{1,2}):(\d{2}):(\d{2})\s+(?:(?:GMT|UTC)?([+-]\d{4})|([A-Z]{3,4}))(?:\s*\(.*\))?(?:\s+(\d{4}))?$/i;
const EPOCH = /^(?:\/Date\()?(\d{10}(?:\d{3})?)(?:[+-]\d{4})?(?:\)\/)?$/;

/** A date as machines write them: ISO 8601 in its many dialects, RFC 822, `Date.toString()`, Unix time. */
export function readMachineDate(source: string, timeZone: string | null): ReadInstant | null {
  const text = source
    .trim()
    .slice(0, 80)
    .replace(/\u2212/g, "-");
  return (
    readIso(text, timeZone) ??
    readCompact(text, timeZone) ??
    readRfc822(text, timeZone) ??
    readJsDate(text) ??
    readEpoch(text)
  );
}

/** Minutes east of UTC or an IANA zone for "+1300", "+13:00", "GMT+1", "Z", "NZDT", "Europe/Berlin". */
export function readZone(name: string | undefined): number | string | null {
  if (name === undefined || name === "") return null;
  if (name.includes("/")) return name;
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name);
  if (offset === null) return ZONE_BY_NAME.get(name.toLowerCase()) ?? null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 14 * 60 ? null : offset[1] === "-" ? -minutes : minutes;
}

const optional = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function readIso(text: string, timeZone: string | null): ReadInstant | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, shortMonth, shortDay, hour, minute, second, zone] = match;
  return toInstant(
    {
      year: Number(year),
      month: Number(month ?? shortMonth),
      day: Number(day ?? shortDay),
      hour: optional(hour),
      minute: optional(minute),
      second: optional(second),
      zone: readZone(zone),
    },
    timeZone,
  );
}

function readCompact(text: string, timeZone: string | null): ReadInstant | null {
  const match = COMPACT.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour, minute] = match.slice(1, 6).map(Number);
  return toInstant({ year, month, day, hour, minute, second: optional(match[6]), zone: null }, timeZone);
}

function readRfc822(text: string, timeZone: string | null): ReadInstant | null {
  const match = RFC_822.exec(text);
  const month = MONTH_BY_NAME.get(match?.[2]?.toLowerCase() ?? "");
  if (match === null || month === undefined) return null;
  const [, day, , year, hour, minute, second, zone] = match;
  return toInstant(
    {
      year: Number(year),
      month,
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: optional(second),
      zone: readZone(zone),
    },
    timeZone,
  );
}

function readJsDate(text: string): ReadInstant | null {
  const match = JS_DATE.exec(text);
  const month = MONTH_BY_NAME.get(match?.[1]?.toLowerCase() ?? "");
  const year = match?.[3] ?? match?.[9];
  if (match === null || month === undefined || year === undefined) return null;
  return toInstant(
    {
      year: Number(year),
      month,
      day: Number(match[2]),
      hour: Number(match[4]),
      minute: Number(match[5]),
      second: Number(match[6]),
      zone: readZone(match[7] ?? match[8]) ?? 0,
    },
    null,
  );
}

function readEpoch(text: string): ReadInstant | null {
  const digits = EPOCH.exec(text)?.[1];
  if (digits === undefined) return null;
  const date = new Date(digits.length === 10 ? Number(digits) * 1000 : Number(digits));
  return {
    iso: `${date.toISOString().slice(0, 19)}+00:00`,
    precision: "second",
    hasZone: true,
  };
}
