import { type RawBuilder, sql } from "kysely";

/**
 * Whether the fetch of a page (alias `h`, of the page that is named) was put off after a refusal or a failure: such a one
 * may come back in days, and stands in nobody's way until then.
 */
export function isPutOff(pageId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (
    select from trail t where t.page_id = ${pageId} and t.stage = 'fetch' and t.at >= h.created_at
      and t.outcome in ('blocked', 'retrying')
  )`;
}
