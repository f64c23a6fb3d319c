import type { LiveEntry } from "@newsledger/contracts";
import { readMachineDate } from "../dates/read-machine-date.js";

export interface ClockReading {
  /** Index of the entry. */
  readonly entry: number;
  /** Minutes of the day where the page gives a clock time alone. */
  readonly time: string | number | null;
}

interface BlogDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

const DAY_MS = 86_400_000;

/**
 * Gives entries that show a clock alone their day. Blogs run from the last entry back or from the first on; the last is
 * of the day of the last change, the first of the day of publication, and a clock that jumps is on the next day.
 */
export function datesOfClocks(entries: LiveEntry[], clocks: readonly ClockReading[], dates: BlogDates): void {
  const shown = clocks.filter((clock): clock is { entry: number; time: number } => typeof clock.time === "number");
  const isBackwards = countSteps(shown, -1) >= countSteps(shown, 1);
  const base = isBackwards ? (dates.modifiedAt ?? dates.publishedAt) : (dates.publishedAt ?? dates.modifiedAt);
  if (base === null) return;
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(base)?.[0] ?? "Z";
  let day = Date.parse(`${base.slice(0, 10)}T00:00:00Z`);
  let previous: number | null = null;
  for (const { entry, time } of shown) {
    if (previous !== null && isBackwards && time > previous) day -= DAY_MS;
    if (previous !== null && !isBackwards && time < previous) day += DAY_MS;
    previous = time;
    const two = (value: number) => String(value).padStart(2, "0");
    const local = `${new Date(day).toISOString().slice(0, 10)}T${two(Math.floor(time / 60))}:${two(time % 60)}:00${offset}`;
    const target = entries[entry];
    if (target !== undefined) target.publishedAt = readMachineDate(local, null)?.iso ?? null;
  }
}

function countSteps(clocks: readonly { time: number }[], direction: 1 | -1): number {
  return clocks.filter(({ time }, i) => i > 0 && Math.sign(time - (clocks[i - 1]?.time ?? 0)) === direction).length;
}
