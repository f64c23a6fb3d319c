import { foldSpace, harmonicMean } from "./words.js";

const MINUTE_MS = 60_000;

export function isTitleExact(truth: string, read: string | null): boolean {
  return foldSpace(truth) === foldSpace(read);
}

interface WrittenDate {
  readonly ms: number;
  readonly day: string;
  /** "2024-05-03T11:45", as written. */
  readonly clock: string;
  readonly hasZone: boolean;
}

function readDate(text: string | null | undefined): WrittenDate | null {
  if (text === null || text === undefined || text === "") return null;
  const iso = text
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) /, "$1T")
    .replace(/(\.\d{3})\d+/, "$1");
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) && !/^\d{4}-\d\d-\d\d$/.test(iso);
  const ms = Date.parse(hasZone || !iso.includes("T") ? iso : `${iso}Z`);
  if (Number.isNaN(ms)) return null;
  return { ms, day: iso.slice(0, 10), clock: iso.slice(0, 16), hasZone };
}

/** Instant: within a minute, or the same clock where one side names no zone. Day: the same in UTC or as written. */
export function compareDates(truth: string, read: string | null): { instant: boolean; day: boolean } {
  const [a, b] = [readDate(truth), readDate(read)];
  if (a === null || b === null) return { instant: false, day: false };
  const isSameClock = !(a.hasZone && b.hasZone) && a.clock.length === 16 && a.clock === b.clock;
  const instant = Math.abs(a.ms - b.ms) < MINUTE_MS || isSameClock;
  const utcDay = ({ ms }: WrittenDate) => new Date(ms).toISOString().slice(0, 10);
  return { instant, day: instant || a.day === b.day || utcDay(a) === utcDay(b) };
}

function foldName(name: string): string {
  return foldSpace(name)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, "-")
    .replace(/\u00ad/g, "")
    .replace(/^(?:by|von|par|por|di|av|door)\s+/, "")
    .replace(/[.,;:]+$/, "")
    .trim();
}

/** F1 over whole names. */
export function authorsF1(truth: readonly string[], read: readonly string[]): number {
  const names = (list: readonly string[]) => new Set(list.map(foldName).filter((name) => name !== ""));
  const [expected, found] = [names(truth), names(read)];
  if (expected.size === 0 && found.size === 0) return 1;
  const hits = [...found].filter((name) => expected.has(name)).length;
  return harmonicMean(hits / Math.max(1, found.size), hits / Math.max(1, expected.size));
}
