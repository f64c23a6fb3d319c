import { type DayRange, periodOf } from "./day-range.js";
import { MONTH_NAMES } from "./month-names.js";

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3));
const YEAR = "(?<!\\d)((?:19|20)\\d\\d)";
const MONTH = "(0?[1-9]|1[0-2])";
const DAY = "(0?[1-9]|[12]\\d|3[01])(?!\\d)";

/** /2026/01/31/, /2026-1-31-, /2026/jan/31/ */
const DAY_IN_PATH = new RegExp(`${YEAR}[/_.-](?:${MONTH}|(${MONTHS.join("|")})[a-z]*)[/_.-]${DAY}`, "i");
const MONTH_IN_PATH = new RegExp(`/${YEAR}/(?:${MONTH}|(${MONTHS.join("|")})[a-z]*)(?=/)`, "i");

/** Of documents that list articles, in which numbers are seldom anything else: sitemap-202601.xml, ?yyyy=2026&mm=01 */
const DOCUMENT_FORMS = [
  new RegExp(`${YEAR}(0[1-9]|1[0-2])()(0[1-9]|[12]\\d|3[01])(?!\\d)`),
  new RegExp(`${YEAR}[/_.-]?(0[1-9]|1[0-2])(?!\\d)`),
  new RegExp(`${YEAR}[/_.-](${MONTHS.join("|")})`, "i"),
  new RegExp(`${YEAR}(?!\\d)`),
];

/** The days that an article's own address names; null where it names none beyond doubt. */
export function daysOfArticle(url: string): DayRange | null {
  const { pathname } = new URL(url);
  return toPeriod(DAY_IN_PATH.exec(pathname)) ?? toPeriod(MONTH_IN_PATH.exec(pathname));
}

/** The days that a sitemap or an archive page is about, by its address: a day, a month or a year. */
export function daysOfDocument(url: string): DayRange | null {
  const { pathname, search, searchParams } = new URL(url);
  const named = ["yyyy", "year", "y"].map((name) => searchParams.get(name)).find((value) => value !== null);
  if (named) {
    const part = (...names: string[]) =>
      names.map((name) => searchParams.get(name)).find((value) => value) ?? undefined;
    return periodOf(Number(named), part("mm", "month", "m"), part("dd", "day", "d"));
  }
  const address = pathname + search;
  const exact = toPeriod(DAY_IN_PATH.exec(address));
  if (exact !== null) return exact;
  for (const form of DOCUMENT_FORMS) {
    const found = toPeriod(form.exec(address));
    if (found !== null) return found;
  }
  return null;
}

function toPeriod(match: RegExpExecArray | null): DayRange | null {
  if (match === null) return null;
  const [, year, month, name, day] = match;
  const number = MONTHS.indexOf((name || month || "").slice(0, 3).toLowerCase()) + 1;
  return periodOf(Number(year), number > 0 ? String(number) : month || undefined, day || undefined);
}
