import type { PageReading } from "./page-reading.js";

/**
 * The reading for a page of that day: the oldest that was still valid then. A page without a date is read as the
 * newest say. Null where all readings ended before.
 */
export function chooseReading(readings: readonly PageReading[], publishedAt: string | null): PageReading | null {
  const day = publishedAt?.slice(0, 10) ?? "9999-12-31";
  const valid = readings.filter(({ validUntil }) => validUntil === undefined || validUntil >= day);
  const [first] = [...valid].sort((a, b) => compareDays(a.validUntil, b.validUntil));
  return first ?? null;
}

function compareDays(a: string | undefined, b: string | undefined): number {
  const [one = "9999-12-31", other = "9999-12-31"] = [a, b];
  return one < other ? -1 : Number(one > other);
}
