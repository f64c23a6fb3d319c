export interface TimeAxis {
  /** Where a moment stands, from 0 to 1. */
  at(ms: number): number;
  ticks: { at: number; label: string }[];
}

const DAY = 86_400_000;
const MAX_TICKS = 5;

/** A time axis over all moments (in milliseconds), with at most six ticks on whole days, months or years. */
export function chooseTimeAxis(moments: number[]): TimeAxis {
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  const span = last - first;
  const pad = span === 0 ? 2 * DAY : span * 0.04;
  const [from, to] = [first - pad, last + pad];
  return { at: (ms) => (ms - from) / (to - from), ticks: ticksBetween(from, to) };
}

function ticksBetween(from: number, to: number): TimeAxis["ticks"] {
  const days = (to - from) / DAY;
  if (days <= 70) return dayTicks(from, to, Math.max(1, Math.ceil(days / MAX_TICKS)));
  const months = days / 30.44;
  const step =
    [1, 2, 3, 6, 12, 24, 60, 120, 600].find((candidate) => months / candidate <= MAX_TICKS) ??
    Math.ceil(months / MAX_TICKS / 1200) * 1200;
  return monthTicks(from, to, step);
}

/**
 * The year is told once, and again where it changes: a chart of another year's days must not be read as of this one. It
 * stands at the second day, since the label of the first begins at its tick and has less room.
 */
function dayTicks(from: number, to: number, step: number): TimeAxis["ticks"] {
  const days: number[] = [];
  for (let at = Math.ceil(from / DAY) * DAY; at <= to; at += step * DAY) days.push(at);
  return days.map((at, index) => {
    const day = { day: "numeric", month: "short" } as const;
    const isTold =
      index === Math.min(1, days.length - 1) || (index > 1 && yearOf(at) !== yearOf(days[index - 1] ?? at));
    return { at, label: label(at, isTold ? { ...day, year: "numeric" } : day) };
  });
}

const yearOf = (at: number): number => new Date(at).getUTCFullYear();

function monthTicks(from: number, to: number, step: number): TimeAxis["ticks"] {
  const ticks: TimeAxis["ticks"] = [];
  const start = new Date(from);
  const index = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let month = Math.ceil(index / step) * step; ; month += step) {
    // Date.UTC would take the years 0 to 99 for those of the twentieth century.
    const at = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    if (at > to) return ticks;
    if (at >= from)
      ticks.push({ at, label: label(at, step < 12 ? { month: "short", year: "numeric" } : { year: "numeric" }) });
  }
}

function label(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(at);
}
