/** The offset that an ISO 8601 instant was written with: `+13:00`; null for UTC's `Z`. */
export function offsetOf(instant: string | null): string | null {
  return /[+-]\d{2}:\d{2}$/.exec(instant ?? "")?.[0] ?? null;
}

/** The same instant on the clock of that offset: `2019-03-24T06:25:00Z` at `+13:00` is `2019-03-24T19:25:00+13:00`. */
export function atOffset(instant: string | null, offset: string | null): string | null {
  const parts = /^([+-])(\d{2}):(\d{2})$/.exec(offset ?? "");
  if (instant === null || parts === null) return instant;
  const minutes = (Number(parts[2]) * 60 + Number(parts[3])) * (parts[1] === "-" ? -1 : 1);
  const local = new Date(Date.parse(instant) + minutes * 60_000).toISOString();
  return `${local.slice(0, 19)}${offset}`;
}
