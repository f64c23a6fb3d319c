import { readHttpDate } from "./retry-after.js";

/**
 * For how long the server says its answer holds, in milliseconds: `max-age` less the `Age` it already has, else
 * `Expires` against the server's own `Date` (RFC 9111, 4.2). Null where it does not say.
 */
export function readFreshness(header: (name: string) => string | null, nowMs: number): number | null {
  const cacheControl = header("cache-control") ?? "";
  if (/\b(no-store|no-cache)\b/i.test(cacheControl)) return 0;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - readAge(header("age"))) * 1000;
  const expires = readHttpDate(header("expires"));
  return expires === null ? null : Math.max(0, expires - (readHttpDate(header("date")) ?? nowMs));
}

function readAge(value: string | null): number {
  return value !== null && /^\d{1,9}$/.test(value.trim()) ? Number(value) : 0;
}
