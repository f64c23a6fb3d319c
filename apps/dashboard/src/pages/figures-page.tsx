import { BOUNDS, FIGURE_KINDS } from "@newsledger/contracts";
import type { FigureRow, Listing, SourceRow } from "@newsledger/store";
import { BOUND_WORDS, KIND_WORDS } from "../format/figure-words.js";
import { FigureTable } from "../layout/figure-table.js";
import { Filters, SelectField, TextField } from "../layout/filters.js";
import { Page } from "../layout/page.js";
import { Empty, PageHead, Pager } from "../layout/parts.js";

export const FIGURE_FILTERS = ["q", "source", "speaker", "kind", "unit", "bound", "place", "from", "to"] as const;

interface FiguresProps {
  listing: Listing<FigureRow>;
  sources: SourceRow[];
  query: URLSearchParams;
  newestId: number;
}

export function FiguresPage({ listing, sources, query, newestId }: FiguresProps) {
  const chosen = (name: string) => query.get(name) ?? undefined;
  const isActive = FIGURE_FILTERS.some((name) => query.get(name));
  const wish =
    query.get("scale") === "linear" || query.get("scale") === "log" ? (query.get("scale") as "linear" | "log") : "auto";
  return (
    <Page title="Figures" section="/figures" liveAfter={newestId} dataUrl={`/api/v1/figures?${query}`}>
      <PageHead title="Figures">
        Every number that is claimed, with who claims it and when it holds. A bar is a range, a fading end is an open
        one, a hollow dot is an approximate value, hatching is a magnitude in words.
      </PageHead>
      <div class="with-filters">
        <Filters action="/figures" isActive={isActive}>
          <TextField name="q" label="Words" value={chosen("q")} type="search" />
          <TextField name="speaker" label="Speaker" value={chosen("speaker")} />
          <TextField name="place" label="Place" value={chosen("place")} />
          <SelectField
            name="source"
            label="Outlet"
            value={chosen("source")}
            choices={sources.map((source) => ({ value: source.slug, label: source.name }))}
          />
          <SelectField
            name="kind"
            label="Kind"
            value={chosen("kind")}
            choices={FIGURE_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
          />
          <SelectField
            name="bound"
            label="Bound"
            value={chosen("bound")}
            choices={BOUNDS.map((bound) => ({ value: bound, label: BOUND_WORDS[bound] }))}
          />
          <TextField
            name="unit"
            label="Unit"
            value={chosen("unit")}
            list={["USD", "EUR", "GBP", "km2", "percent", "month", "year", "degC"]}
          />
          <TextField name="from" label="Printed from" value={chosen("from")} type="date" />
          <TextField name="to" label="Printed until" value={chosen("to")} type="date" />
          <SelectField
            name="scale"
            label="Axis"
            value={chosen("scale")}
            none="fitting"
            choices={[
              { value: "linear", label: "linear" },
              { value: "log", label: "logarithmic" },
            ]}
          />
        </Filters>
        <section aria-label="Figures">
          {listing.items.length === 0 ? (
            <NoFigures isFiltered={isActive} />
          ) : (
            <FigureTable
              figures={listing.items}
              wish={wish}
              sort={{ head: (name, label) => <SortHead {...{ name, label, query }} /> }}
            />
          )}
          <Pager path="/figures" query={query} next={listing.next} count={listing.items.length} />
        </section>
      </div>
    </Page>
  );
}

function NoFigures({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <Empty>
        No figure matches. Use fewer filters, or <a href="/figures">take them off</a>.
      </Empty>
    );
  return (
    <Empty>
      No figure yet. They are read from articles as these come in; <code>newsledger import article.txt</code> brings in
      one at once.
    </Empty>
  );
}

/** A column head that sorts: once for the greatest or newest first, again for the other way round. */
function SortHead({ name, label, query }: { name: string; label: string; query: URLSearchParams }) {
  const isCurrent = (query.get("sort") ?? "published") === name;
  const isAscending = query.get("order") === "asc";
  const params = new URLSearchParams(query);
  params.delete("cursor");
  params.set("sort", name);
  params.set("order", isCurrent && !isAscending ? "asc" : "desc");
  return (
    <a class="sort" href={`/figures?${params}`} title={`Sort by ${label.toLowerCase()}`}>
      {label}
      <span aria-hidden="true">{isCurrent ? (isAscending ? " ↑" : " ↓") : ""}</span>
      {isCurrent ? <span class="unseen">{isAscending ? ", lowest first" : ", highest first"}</span> : null}
    </a>
  );
}
