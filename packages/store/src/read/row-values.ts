/** A bigint, count or sum as PostgreSQL's driver gives it: a string unless a parser is set. */
export function toNumber(value: unknown): number {
  return Number(value ?? 0);
}

export function toNullableNumber(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** A timestamptz column as ISO 8601 in UTC. */
export function toIso(value: Date | string): string {
  return new Date(value).toISOString();
}

export function toNullableIso(value: Date | string | null): string | null {
  return value === null ? null : toIso(value);
}

/** The instant on the outlet's own clock: `2019-03-24T06:25Z` at `+13:00` is `2019-03-24T19:25:00+13:00`. */
export function toIsoAtOffset(value: Date | string | null, offset: string | null): string | null {
  if (value === null) return null;
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(offset ?? "");
  if (!parts) return toIso(value);
  const minutes = (Number(parts[2]) * 60 + Number(parts[3])) * (parts[1] === "-" ? -1 : 1);
  const local = new Date(new Date(value).getTime() + minutes * 60_000).toISOString();
  return `${local.slice(0, 19)}${parts[1]}${parts[2]}:${parts[3]}`;
}
