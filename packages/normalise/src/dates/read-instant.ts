import { offsetOfWallTime } from "./zone-offset.js";

/** A moment as the page gives it: ISO 8601 with an offset, and how much of it the page said. */
export interface ReadInstant {
  iso: string;
  precision: "day" | "minute" | "second";
  hasZone: boolean;
}

export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** Minutes east of UTC, an IANA zone, or null where the text names none. */
  zone: number | string | null;
}

const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2100;

/**
 * A wall clock as an instant. Without a zone of its own it is read in `timeZone`, and in UTC where that is unknown.
 * Null for what no calendar holds, such as 31 February, and for the day that Unix time begins with: what an empty field
 * of a database becomes.
 */
export function toInstant(clock: WallClock, timeZone: string | null): ReadInstant | null {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = clock;
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || hour > 24 || minute > 59 || second > 60) return null;
  if (year === 1970 && month === 1 && day === 1) return null;
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return {
    iso: formatIso(wallMs, offsetFor(clock.zone ?? timeZone, wallMs)),
    precision: clock.hour === undefined ? "day" : clock.second === undefined ? "minute" : "second",
    hasZone: clock.zone !== null,
  };
}

function offsetFor(zone: number | string | null, wallMs: number): number {
  if (typeof zone === "number") return zone;
  return zone === null ? 0 : (offsetOfWallTime(zone, wallMs) ?? 0);
}

function formatIso(wallMs: number, offset: number): string {
  const sign = offset < 0 ? "-" : "+";
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${new Date(wallMs).toISOString().slice(0, 19)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
