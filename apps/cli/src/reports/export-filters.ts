import { nearestName } from "@newsledger/config";
import {
  BOUNDS,
  ENTITY_TYPES,
  FIGURE_KINDS,
  Instant,
  isCalendarDay,
  NOTE_KINDS,
  permanent,
} from "@newsledger/contracts";
import { EXPORTABLES, type Exportable, type ExportWish } from "@newsledger/store";
import type { ExportFilters } from "../commands/export.js";

const FILTERS: Record<Exportable, readonly (keyof ExportFilters)[]> = {
  figures: [
    ...(["q", "source", "speaker", "entity", "subject", "place", "kind", "unit", "bound", "voice"] as const),
    ...(["from", "to", "seenFrom", "asOfFrom", "asOfTo", "confidence", "note"] as const),
  ],
  articles: ["q", "source", "lang"],
  entities: ["q", "type"],
};
const ALL_FILTERS = [...new Set(Object.values(FILTERS).flat())];

const CHOICES: Partial<Record<keyof ExportFilters, readonly string[]>> = {
  kind: FIGURE_KINDS,
  bound: BOUNDS,
  note: ["any", ...NOTE_KINDS],
  type: ENTITY_TYPES,
};

const DAYS: readonly (keyof ExportFilters)[] = ["from", "to", "asOfFrom", "asOfTo"];

/** @throws permanent `usage.export` when there is no such list. */
export function findExportable(name: string): Exportable {
  const found = EXPORTABLES.find((known) => known === name);
  if (found) return found;
  throw permanent("usage.export", `"${name}" cannot be exported.`, {
    hint: `Write one of ${EXPORTABLES.join(", ")}.`,
  });
}

/**
 * The filters that were given, as the store takes them.
 * @throws permanent `usage.export_filter` for a filter that does not fit the list, a choice or a day that there is not.
 */
export function readFilters(what: Exportable, options: ExportFilters): ExportWish["query"] {
  const given = ALL_FILTERS.filter((name) => options[name] !== undefined);
  for (const name of given) {
    checkFits(what, name);
    checkChoice(name, String(options[name]));
    if (DAYS.includes(name)) checkDay(name, String(options[name]));
    if (name === "seenFrom") checkMoment(name, String(options[name]));
  }
  return Object.fromEntries(given.map((name) => [name, options[name]]));
}

function checkFits(what: Exportable, name: keyof ExportFilters): void {
  if (FILTERS[what].includes(name)) return;
  throw permanent("usage.export_filter", `${flagOf(name)} is no filter of ${what}.`, {
    hint: `${what} are filtered by ${FILTERS[what].map(flagOf).join(", ")}.`,
  });
}

function checkChoice(name: keyof ExportFilters, value: string): void {
  const choices = CHOICES[name];
  if (!choices || choices.includes(value)) return;
  const near = nearestName(value, [...choices]);
  throw permanent("usage.export_filter", `${flagOf(name)} cannot be "${value}".`, {
    hint: near ? `Did you mean "${near}"?` : `Write one of ${choices.join(", ")}.`,
  });
}

function checkDay(name: keyof ExportFilters, value: string): void {
  if (isCalendarDay(value)) return;
  throw permanent("usage.export_filter", `${flagOf(name)} cannot be "${value}".`, {
    hint: "Write a day that there is as 2019-03-24.",
  });
}

function checkMoment(name: keyof ExportFilters, value: string): void {
  if (isCalendarDay(value) || Instant.safeParse(value).success) return;
  throw permanent("usage.export_filter", `${flagOf(name)} cannot be "${value}".`, {
    hint: "Write a day that there is as 2019-03-24, or a moment as 2019-03-24T09:00:00Z.",
  });
}

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
