import { ENTITY_TYPES } from "@newsledger/contracts";
import type { EntityRow, Listing } from "@newsledger/store";
import { writeNumber } from "../format/value.js";
import { Filters, SelectField, TextField } from "../layout/filters.js";
import { Page } from "../layout/page.js";
import { Empty, PageHead, Pager, When } from "../layout/parts.js";
import { Scroller } from "../layout/scroller.js";
import { useView } from "../layout/view.js";

export const TYPE_WORDS = { person: "person", organization: "organisation", place: "place", misc: "other" } as const;

interface EntitiesProps {
  listing: Listing<EntityRow>;
  query: URLSearchParams;
  /** Pairs that may be one. */
  waiting: number;
}

export function EntitiesPage({ listing, query, waiting }: EntitiesProps) {
  const isActive = ["q", "type"].some((name) => query.get(name));
  return (
    <Page title="Entities" section="/entities" dataUrl={`/api/v1/entities?${query}`}>
      <PageHead title="Entities">
        Who and what is named, most widely named first.{" "}
        {waiting > 0 ? (
          <>
            <a href="/review">
              {waiting === 1
                ? "One pair may be one"
                : `${waiting >= 1000 ? "1,000 or more" : waiting} pairs may be one`}
            </a>
            ;{" "}
          </>
        ) : null}
        <a href="/decisions">what was decided</a>.
      </PageHead>
      <div class="with-filters">
        <Filters action="/entities" isActive={isActive}>
          <TextField name="q" label="Name" value={query.get("q") ?? undefined} type="search" />
          <SelectField
            name="type"
            label="Type"
            value={query.get("type") ?? undefined}
            choices={ENTITY_TYPES.map((type) => ({ value: type, label: TYPE_WORDS[type] }))}
          />
        </Filters>
        <section aria-label="Entities">
          {listing.items.length === 0 ? (
            <Empty>
              {isActive ? (
                <>
                  Nobody of that name. <a href="/entities">Show all</a>.
                </>
              ) : (
                "Nobody is named yet: entities appear when an article has passed the last stage."
              )}
            </Empty>
          ) : (
            <EntityTable entities={listing.items} />
          )}
          <Pager path="/entities" query={query} next={listing.next} count={listing.items.length} />
        </section>
      </div>
    </Page>
  );
}

function EntityTable({ entities }: { entities: EntityRow[] }) {
  const { locale } = useView();
  return (
    <Scroller label="Entities">
      <table class="data entities">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col" class="number">
              Articles
            </th>
            <th scope="col" class="number minor">
              Mentions
            </th>
            <th scope="col" class="number">
              Figures spoken
            </th>
            <th scope="col" class="minor">
              Last seen
            </th>
          </tr>
        </thead>
        <tbody>
          {entities.map((entity) => (
            <tr data-row>
              <td>
                <a class={`name ${entity.type}`} href={`/entities/${encodeURIComponent(entity.key)}`} data-main>
                  <bdi>{entity.name}</bdi>
                </a>
                {entity.aliases.length > 0 ? (
                  <span class="aliases" dir="auto">
                    {entity.aliases.slice(0, 4).join(", ")}
                  </span>
                ) : null}
              </td>
              <td class="nowrap">{TYPE_WORDS[entity.type]}</td>
              <td class="number">{writeNumber(entity.articles, locale)}</td>
              <td class="number minor">{writeNumber(entity.mentions, locale)}</td>
              <td class="number">
                {entity.spoken === 0 ? <span class="faint">–</span> : writeNumber(entity.spoken, locale)}
              </td>
              <td class="nowrap minor">
                <When at={entity.lastSeenAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
