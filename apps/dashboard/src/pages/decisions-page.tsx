import type { DecisionRow, Listing } from "@newsledger/store";
import { Page } from "../layout/page.js";
import { Empty, PageHead, Pager } from "../layout/parts.js";
import { DecisionTrail } from "./decision-trail.js";

export function DecisionsPage({ listing, query }: { listing: Listing<DecisionRow>; query: URLSearchParams }) {
  return (
    <Page title="Decisions" section="/entities" dataUrl={`/api/v1/decisions?${query}`}>
      <PageHead title="Decisions">
        What was decided of entities, by whom and why. Each is a rule that holds for later articles until it is undone.
      </PageHead>
      {listing.items.length === 0 ? (
        <Empty>
          Nothing was decided yet. The <a href="/review">review</a> proposes pairs, and each entity's page has the rest.
        </Empty>
      ) : (
        <DecisionTrail decisions={listing.items} />
      )}
      <Pager path="/decisions" query={query} next={listing.next} count={listing.items.length} />
    </Page>
  );
}
