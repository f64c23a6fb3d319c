const MINUTE_MS = 60_000;
const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = createFormat(timeZone);
  formats.set(timeZone, format);
  return format;
}

function createFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return null;
  }
}

/** Minutes east of UTC in a zone at an instant; null for a zone that does not exist. */
function offsetAt(timeZone: string, instantMs: number): number | null {
  const format = formatOf(timeZone);
  if (format === null) return null;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instantMs)) part[type] = Number(value);
  const wallMs = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  );
  return Math.round((wallMs - Math.floor(instantMs / 1000) * 1000) / MINUTE_MS);
}

/**
 * The offset that a wall clock in a zone had. Two rounds settle it on either side of a change of clocks; a time that
 * the change skipped is read with the offset before it, as people mean it.
 */
export function offsetOfWallTime(timeZone: string, wallMs: number): number | null {
  const first = offsetAt(timeZone, wallMs);
  if (first === null) return null;
  const second = offsetAt(timeZone, wallMs - first * MINUTE_MS) ?? first;
  if (second === first) return first;
  const third = offsetAt(timeZone, wallMs - second * MINUTE_MS) ?? second;
  return third === second ? second : Math.min(first, second);
}
