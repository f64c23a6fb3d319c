import { MONTH_BY_NAME } from "../data/months.js";
import { ZONE_BY_NAME } from "../data/zone-names.js";
import { type ReadInstant, toInstant } from "./read-instant.js";

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d+)?)?\s*(Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{2}|[+-]\d{1,2})?(?:\[[^\]]*\])?)?$/i;
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?(?:\s*\(.*\))?$/i;
const JS_DATE =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{1,2}):(\d{2}):(\d{2})\s+(?:(?:GMT|UTC)?([+-]\d{4})|([A-Z]{3,4}))(?:\s*\(.*\))?(?:\s+(\d{4}))?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** A date as machines write them: ISO 8601 in its many dialects, RFC 822, `Date.toString()`, Unix time. */
export function readMachineDate(source: string, timeZone: string | null): ReadInstant | null {
  const text = source.trim().slice(0, 80);
  return readIso(text, timeZone) ?? readRfc822(text, timeZone) ?? readJsDate(text) ?? readEpoch(text);
}

/** Minutes east of UTC or an IANA zone for "+1300", "+13:00", "Z", "NZDT". */
export function readZone(name: string | undefined): number | string | null {
  if (name === undefined || name === "") return null;
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (offset === null) return ZONE_BY_NAME.get(name.toLowerCase()) ?? null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 14 * 60 ? null : offset[1] === "-" ? -minutes : minutes;
}

const optional = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function readIso(text: string, timeZone: string | null): ReadInstant | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return toInstant(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: optional(hour),
      minute: optional(minute),
      second: optional(second),
      zone: readZone(zone),
    },
    timeZone,
  );
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
  if (!EPOCH.test(text)) return null;
  const date = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
  return {
    iso: `${date.toISOString().slice(0, 19)}+00:00`,
    precision: "second",
    hasZone: true,
  };
}
