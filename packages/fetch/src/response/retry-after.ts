/** RFC 9110, 5.6.7: the one form that is to be written, and the two that are still to be read. */
const HTTP_DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? (\d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})$/;

/** An HTTP date as milliseconds since 1970; null for anything else. */
export function readHttpDate(value: string | null): number | null {
  const trimmed = value?.trim() ?? "";
  if (!HTTP_DATE.test(trimmed)) return null;
  const moment = Date.parse(trimmed.endsWith("GMT") ? trimmed : `${trimmed} GMT`);
  return Number.isNaN(moment) ? null : moment;
}

/** Retry-After (RFC 9110, 10.2.3) in either form, as milliseconds from now; null where it says nothing usable. */
export function readRetryAfter(value: string | null, nowMs: number): number | null {
  const trimmed = value?.trim() ?? "";
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed) * 1000;
  const moment = readHttpDate(trimmed);
  return moment === null ? null : Math.max(0, moment - nowMs);
}
