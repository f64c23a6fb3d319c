/** How one reader wants dates: the zone is null until their browser has said which. */
export interface TimeView {
  locale: string;
  timeZone: string | null;
  now: Date;
}

/** "14:05" for today, "22 Nov" this year, "24 Mar 2019" else. */
export function writeInstant(iso: string, view: TimeView): string {
  const zone = zoneFor(iso, view);
  const at = new Date(iso);
  if (isSameDay(at, view.now, zone)) return format(at, zone, view, { hour: "2-digit", minute: "2-digit" });
  return writeDay(iso, view);
}

export function writeDay(iso: string, view: TimeView): string {
  const zone = zoneFor(iso, view);
  const at = new Date(iso);
  const isThisYear = format(at, zone, view, { year: "numeric" }) === format(view.now, zone, view, { year: "numeric" });
  return format(at, zone, view, { day: "numeric", month: "short", ...(isThisYear ? {} : { year: "numeric" }) });
}

/** "24 March 2019, 19:25" in the reader's zone, or in the outlet's own when the reader's is not known. */
export function writeFull(iso: string, view: TimeView): string {
  return format(new Date(iso), zoneFor(iso, view), view, { dateStyle: "long", timeStyle: "short" });
}

/** The outlet's own clock, for the pointer's hover and for print: "19:25 on 24 March 2019 (UTC+13:00)". */
export function writeAtOutlet(iso: string, view: TimeView): string {
  const offset = offsetOf(iso);
  const words = format(new Date(iso), offset ?? "UTC", view, { dateStyle: "long", timeStyle: "short" });
  return `${words} (UTC${offset === null || offset === "+00:00" ? "" : offset})`;
}

/** The day that groups a feed: "Today", "Yesterday", "Friday 22 November". */
export function writeDayHeading(iso: string, view: TimeView): string {
  const zone = zoneFor(iso, view);
  const at = new Date(iso);
  if (isSameDay(at, view.now, zone)) return "Today";
  if (isSameDay(at, new Date(view.now.getTime() - 86_400_000), zone)) return "Yesterday";
  return format(at, zone, view, { dateStyle: "full" });
}

/** "3 minutes ago", "in 2 hours"; by whole units, the largest that fits. */
export function writeRelative(iso: string, view: TimeView): string {
  const seconds = Math.round((new Date(iso).getTime() - view.now.getTime()) / 1000);
  const size = Math.abs(seconds);
  const [unit, length] =
    size < 60
      ? (["second", 1] as const)
      : size < 3600
        ? (["minute", 60] as const)
        : size < 86_400
          ? (["hour", 3600] as const)
          : (["day", 86_400] as const);
  if (size < 5) return "just now";
  return new Intl.RelativeTimeFormat("en", { numeric: "always" }).format(Math.round(seconds / length), unit);
}

/** "40 s", "3 min", "2 h 10 min". */
export function writeDuration(seconds: number): string {
  if (seconds < 1) return "under 1 s";
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
}

function zoneFor(iso: string, view: TimeView): string {
  return view.timeZone ?? offsetOf(iso) ?? "UTC";
}

function offsetOf(iso: string): string | null {
  return /[+-]\d{2}:\d{2}$/.exec(iso)?.[0] ?? null;
}

function isSameDay(one: Date, other: Date, zone: string): boolean {
  const day = (at: Date) => formatIn("en-CA", at, zone, { dateStyle: "short" });
  return day(one) === day(other);
}

/** The pages speak English, so month names do too; the order of day and month follows an English-speaking reader. */
function format(at: Date, zone: string, view: TimeView, options: Intl.DateTimeFormatOptions): string {
  return formatIn(view.locale.startsWith("en") ? view.locale : "en-GB", at, zone, options);
}

/** Node 20 knows no zones that are mere offsets, so for these the clock is moved instead. */
function formatIn(locale: string, at: Date, zone: string, options: Intl.DateTimeFormatOptions): string {
  const offset = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (!offset) return formatterFor(locale, { ...options, timeZone: zone }).format(at);
  const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === "-" ? -1 : 1);
  return formatterFor(locale, { ...options, timeZone: "UTC" }).format(new Date(at.getTime() + minutes * 60_000));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times as much as using one, and a page writes hundreds of times. */
function formatterFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  if (formatters.size < 500) formatters.set(key, made);
  return made;
}
