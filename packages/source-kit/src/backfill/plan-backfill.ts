import { permanent, type SourceDeclaration } from "@newsledger/contracts";
import { type ArchiveStep, stepOf } from "./archive-step.js";
import { type DayRange, listDays } from "./day-range.js";
import { MONTH_NAMES } from "./month-names.js";

const MAX_DOCUMENTS = 4_000;

/**
 * What to read first for a backfill: the archives that the adapter names, written out over the days of the range; where
 * it names none, the sitemaps of robots.txt and what the source announces by anyway.
 *
 * @throws LedgerError `backfill.too_long` (permanent)
 */
export function planBackfill(declaration: SourceDeclaration, range: DayRange): ArchiveStep[] {
  const { archives = [], endpoints, home } = declaration;
  if (archives.length === 0) {
    const robots = stepOf({ kind: "robots", url: new URL("/robots.txt", home).href });
    return [robots, ...endpoints.map(({ kind, url, links = null }) => stepOf({ kind, url, links }))];
  }
  const steps = archives.flatMap(({ kind, url, links = null }) =>
    writeOut(url, range).map((address) => toPaged(stepOf({ kind, url: address, links }))),
  );
  if (steps.length <= MAX_DOCUMENTS) return steps;
  throw permanent("backfill.too_long", `From ${range.from} to ${range.to} there are ${steps.length} pages to read.`, {
    hint: `Ask for it in parts of at most ${MAX_DOCUMENTS} pages.`,
  });
}

function toPaged(step: ArchiveStep): ArchiveStep {
  if (!step.url.includes("{page}")) return step;
  return { ...step, url: step.url.replaceAll("{page}", "1"), paging: { template: step.url, page: 1, before: null } };
}

/** One address for each day, month or year of the range, whichever is the finest that the template asks for. */
function writeOut(template: string, range: DayRange): string[] {
  const written = listDays(range).map((day) => {
    const [year = "", month = "", date = ""] = day.split("-");
    const name = MONTH_NAMES[Number(month) - 1] ?? "";
    const values: Record<string, string> = {
      yyyy: year,
      mm: month,
      m: String(Number(month)),
      month: name,
      mon: name.slice(0, 3),
      dd: date,
      d: String(Number(date)),
    };
    return template.replace(/\{(yyyy|mm|m|month|mon|dd|d)\}/g, (_, key: string) => values[key] ?? "");
  });
  return [...new Set(written)];
}
