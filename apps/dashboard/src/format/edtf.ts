import { PARTS_OF_YEAR } from "@newsledger/contracts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface CalendarDate {
  year: string;
  /** Its two digits, or the code of a part of the year. */
  month: string | null;
  day: string | null;
}

/** An EDTF date in words: `2019-02` is "Feb 2019", `2019-03-11/2019-03-20` is "11–20 Mar 2019". */
export function writeEdtf(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return writeOne(from);
  if (from === "" || from === "..") return `until ${writeOne(to)}`;
  if (to === "" || to === "..") return `since ${writeOne(from)}`;
  return writeSpan(from, to);
}

/**
 * The first moment that an EDTF date may mean, for placing it on a time axis; null for what holds no year.
 */
export function startOfEdtf(edtf: string): number | null {
  const [from = "", to = ""] = edtf.split("/");
  const date = parse(from) ?? parse(to);
  if (!date) return null;
  const month = date.month ? Number(PARTS_OF_YEAR[date.month]?.first ?? date.month) - 1 : 0;
  // Date.UTC would take the years 0 to 99 for those of the twentieth century.
  const at = new Date(0).setUTCFullYear(Number(date.year), month, date.day ? Number(date.day) : 1);
  return Number.isFinite(at) ? at : null;
}

function parse(text: string): CalendarDate | null {
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(text);
  if (!parts?.[1]) return null;
  const month = parts[2] && (Number(parts[2]) <= 12 || PARTS_OF_YEAR[parts[2]]) ? parts[2] : null;
  return { year: parts[1], month, day: parts[3] ?? null };
}

function writeOne(text: string): string {
  const date = parse(text);
  if (!date) return text;
  const about = /[~?%]$/.test(text) ? "about " : "";
  return (
    about + [date.day ? Number(date.day) : null, monthName(date), date.year].filter((part) => part !== null).join(" ")
  );
}

function writeSpan(from: string, to: string): string {
  const [start, end] = [parse(from), parse(to)];
  if (!start || !end) return `${writeOne(from)} – ${writeOne(to)}`;
  if (start.year === end.year && start.month === end.month && start.day && end.day)
    return `${Number(start.day)}–${Number(end.day)} ${monthName(end)} ${end.year}`;
  if (start.year === end.year && start.month && end.month && !start.day && !end.day)
    return `${monthName(start)}–${monthName(end)} ${end.year}`;
  return `${writeOne(from)} – ${writeOne(to)}`;
}

function monthName(date: CalendarDate): string | null {
  return date.month ? (PARTS_OF_YEAR[date.month]?.name ?? MONTHS[Number(date.month) - 1] ?? null) : null;
}
