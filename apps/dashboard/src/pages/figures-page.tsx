import type { FigureCount, FigureRow, FigureSort, Listing, SourceRow } from "@newsledger/store";
import { ExportLinks } from "../layout/export-links.js";
import { FigureTable } from "../layout/figure-table.js";
import { Page } from "../layout/page.js";
import { Empty, PageHead, Pager } from "../layout/parts.js";
import { SortHead } from "../layout/sort-head.js";
import { useView } from "../layout/view.js";
import { FigureFilters, SORT_WORDS } from "./figure-filters.js";
import { FIGURE_FILTERS, filtersOf, sortOf } from "./figure-query.js";

interface FiguresProps {
  listing: Listing<FigureRow>;
  count: FigureCount;
  /** How many figures have a note, whatever the filters. */
  noted: FigureCount;
  sources: SourceRow[];
  query: URLSearchParams;
  newestId: number;
}

export function FiguresPage({ listing, count, noted, sources, query, newestId }: FiguresProps) {
  const isActive = FIGURE_FILTERS.some((name) => query.get(name));
  const scale = query.get("scale");
  const wish = scale === "linear" || scale === "log" ? scale : "auto";
  const head = (name: FigureSort, label: string) => <FigureHead {...{ name, label, query }} />;
  return (
    <Page title="Figures" section="/figures" liveAfter={newestId} dataUrl={`/api/v1/figures?${query}`}>
      <PageHead title="Figures">
        Every number that is claimed, with who claims it and when it holds. A bar is a range, a fading end is an open
        one, a hollow dot is an approximate value, hatching is a magnitude in words.
      </PageHead>
      <ToCheckLink noted={noted} />
      <div class="with-filters">
        <FigureFilters query={query} sources={sources} isActive={isActive} />
        <section aria-label="Figures">
          <Counted count={count} sort={sortOf(query.get("sort"))} />
          {listing.items.length === 0 ? (
            <NoFigures isFiltered={isActive} />
          ) : (
            <FigureTable
              figures={listing.items}
              wish={wish}
              hasConfidence={query.get("sort") === "confidence"}
              sort={{ head }}
            />
          )}
          <Pager path="/figures" query={query} next={listing.next} count={listing.items.length} />
          {listing.items.length > 0 ? <ExportLinks what="figures" filters={filtersOf(query)} /> : null}
        </section>
      </div>
    </Page>
  );
}

function ToCheckLink({ noted }: { noted: FigureCount }) {
  if (noted.count === 0) return null;
  return (
    <p class="to-check-link">
      <a href="/to-check">{`${noted.count}${noted.isMore ? "+" : ""} to check`}</a>: figures that do not add up.
    </p>
  );
}

/** Figures that have nothing to sort by are left out, which the reader should know. */
const LEFT_OUT: Partial<Record<FigureSort, string>> = {
  value: "magnitudes in words",
  unit: "figures without a unit",
  subject: "figures that say nothing of what they count",
  place: "figures without a place",
  "as-of": "figures that do not say when they hold",
  speaker: "figures in the article’s own voice",
};

function Counted({ count, sort }: { count: FigureCount; sort: FigureSort }) {
  const { locale } = useView();
  const number = count.count.toLocaleString(locale);
  const many = count.isMore ? `More than ${number} figures` : `${number} ${count.count === 1 ? "figure" : "figures"}`;
  const leftOut = LEFT_OUT[sort];
  return (
    <p class="counted" role="status">
      {`${many}, by ${SORT_WORDS[sort]}${leftOut ? `; ${leftOut} are left out` : ""}.`}
    </p>
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

/** Once for the greatest or newest first, again for the other way round. */
function FigureHead({ name, label, query }: { name: FigureSort; label: string; query: URLSearchParams }) {
  const isCurrent = sortOf(query.get("sort")) === name;
  const isAscending = query.get("order") === "asc";
  const order = (isCurrent ? !isAscending : STARTS_LOW.has(name)) ? "asc" : "desc";
  const now = isAscending
    ? ({ arrow: "↑", words: "lowest first" } as const)
    : ({ arrow: "↓", words: "highest first" } as const);
  return (
    <SortHead
      {...{ path: "/figures", query, label, wish: { sort: name, order } }}
      title={`Sort by ${SORT_WORDS[name]}`}
      current={isCurrent ? now : null}
    />
  );
}

/** Words are read from A on, numbers and dates from the greatest or newest. */
const STARTS_LOW = new Set<FigureSort>(["unit", "subject", "place", "speaker", "outlet"]);
