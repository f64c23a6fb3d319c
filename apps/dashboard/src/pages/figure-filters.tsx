import { BOUNDS, FIGURE_KINDS, NOTE_KINDS } from "@newsledger/contracts";
import { FIGURE_SORTS, type FigureSort, type SourceRow } from "@newsledger/store";
import { BOUND_WORDS, KIND_WORDS } from "../format/figure-words.js";
import { NOTE_WORDS } from "../format/note-words.js";
import { type Choice, Filters, SelectField, TextField } from "../layout/filters.js";

export const SORT_WORDS: Record<FigureSort, string> = {
  published: "time of print",
  seen: "time first seen",
  value: "value",
  unit: "unit",
  subject: "subject",
  place: "place",
  "as-of": "as of",
  speaker: "speaker",
  outlet: "outlet",
  confidence: "confidence",
};

const UNITS = ["%", "USD", "EUR", "GBP", "km", "km2", "month", "year", "degC"];
const CONFIDENCES = ["0.5", "0.7", "0.8", "0.9", "0.95"];

const choices = <T extends string>(values: readonly T[], words: Record<T, string>): Choice[] =>
  values.map((value) => ({ value, label: words[value] }));

const VOICES: Choice[] = [
  { value: "own", label: "the article’s own voice" },
  { value: "attributed", label: "attributed to somebody" },
];

interface FigureFiltersProps {
  query: URLSearchParams;
  sources: SourceRow[];
  isActive: boolean;
}

/** Everything that figures are found by, and their order; a plain form whose answer has an address. */
export function FigureFilters({ query, sources, isActive }: FigureFiltersProps) {
  const field = (name: string) => ({ name, value: query.get(name) ?? undefined });
  const text = (name: string) => ({ name, value: query.get(name) ?? "" });
  const outlets = sources.map((source) => ({ value: source.slug, label: source.name }));
  return (
    <Filters action="/figures" isActive={isActive}>
      <TextField {...text("q")} label="Words" type="search" />
      <TextField {...text("subject")} label="Subject" />
      <TextField {...text("speaker")} label="Speaker" />
      <SelectField {...field("voice")} label="Voice" choices={VOICES} />
      <TextField {...text("place")} label="Place" />
      <TextField {...text("entity")} label="Entity" />
      <SelectField {...field("source")} label="Outlet" choices={outlets} />
      <SelectField {...field("kind")} label="Kind" choices={choices(FIGURE_KINDS, KIND_WORDS)} />
      <TextField {...text("unit")} label="Unit" list={UNITS} />
      <SelectField {...field("bound")} label="Bound" choices={choices(BOUNDS, BOUND_WORDS)} />
      <TextField {...text("from")} label="Printed from" type="date" />
      <TextField {...text("to")} label="Printed until" type="date" />
      <TextField
        {...text("seenFrom")}
        value={query.get("seenFrom")?.slice(0, 10) ?? ""}
        label="Came in from"
        type="date"
      />
      <TextField {...text("asOfFrom")} label="Holding from" type="date" />
      <TextField {...text("asOfTo")} label="Holding until" type="date" />
      <SelectField
        {...field("confidence")}
        label="Confidence"
        choices={CONFIDENCES.map((value) => ({ value, label: `at least ${Math.round(Number(value) * 100)}%` }))}
      />
      <SelectField
        {...field("note")}
        label="To check"
        none="whether or not"
        choices={[{ value: "any", label: "anything" }, ...choices(NOTE_KINDS, NOTE_WORDS)]}
      />
      <SelectField
        {...field("sort")}
        label="Sort by"
        none="time of print"
        choices={choices(FIGURE_SORTS.slice(1), SORT_WORDS)}
      />
      <SelectField
        {...field("order")}
        label="Order"
        none="highest, newest first"
        choices={[{ value: "asc", label: "lowest, oldest, A first" }]}
      />
      <SelectField
        {...field("scale")}
        label="Axis"
        none="fitting"
        choices={[
          { value: "linear", label: "linear" },
          { value: "log", label: "logarithmic" },
        ]}
      />
    </Filters>
  );
}
