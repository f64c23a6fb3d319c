import { BOUNDS, FIGURE_KINDS, NOTE_KINDS } from "@newsledger/contracts";
import { FIGURE_SORTS, type FigureQuery, type FigureSort } from "@newsledger/store";

/** What an address may ask of figures, in the order of the form. Forms, links, the API and exports share the names. */
export const FIGURE_FILTERS = [
  "q",
  "subject",
  "entity",
  "speaker",
  "voice",
  "place",
  "source",
  "kind",
  "unit",
  "bound",
  "from",
  "to",
  "seenFrom",
  "asOfFrom",
  "asOfTo",
  "confidence",
  "note",
] as const;

const WORDS = ["q", "subject", "entity", "speaker", "place", "source", "unit"] as const;
const DAYS = ["from", "to", "seenFrom", "asOfFrom", "asOfTo"] as const;

/** An address as a query of figures. Choices that there are not are taken as not made; a malformed day is refused later. */
export function readFigureQuery(params: URLSearchParams): FigureQuery {
  const query: FigureQuery = {
    sort: sortOf(params.get("sort")),
    order: params.get("order") === "asc" ? "asc" : "desc",
  };
  for (const name of [...WORDS, ...DAYS, "cursor"] as const) {
    const value = params.get(name);
    if (value) query[name] = value;
  }
  const kind = FIGURE_KINDS.find((known) => known === params.get("kind"));
  if (kind) query.kind = kind;
  const bound = BOUNDS.find((known) => known === params.get("bound"));
  if (bound) query.bound = bound;
  const voice = params.get("voice");
  if (voice === "own" || voice === "attributed") query.voice = voice;
  const confidence = Number(params.get("confidence") || Number.NaN);
  if (confidence >= 0 && confidence <= 1) query.confidence = confidence;
  const note = params.get("note");
  if (note) query.note = NOTE_KINDS.find((kind) => kind === note) ?? "any";
  return query;
}

export function sortOf(name: string | null): FigureSort {
  return FIGURE_SORTS.find((known) => known === name) ?? "published";
}

/** The filters alone, for an export or another list of the same figures. */
export function filtersOf(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    FIGURE_FILTERS.flatMap((name) => (params.get(name) ? [[name, params.get(name) as string]] : [])),
  );
}
