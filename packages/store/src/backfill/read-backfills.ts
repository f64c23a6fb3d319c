import { sql } from "kysely";
import { isPutOff } from "../write/put-off.js";
import type { Db } from "../write/write-context.js";
import type { BackfillRow } from "./backfills.js";

/** Backfills as rows with their progress, for a condition and an order. */
export async function selectBackfills(db: Db, rest: ReturnType<typeof sql>): Promise<BackfillRow[]> {
  const { rows } = await sql<BackfillRow>`
    select b.id, b.source_slug as "sourceSlug", b.from_day::text as "from", b.to_day::text as "to", b.state,
      b.sentence, b.asked_at as "askedAt", b.ended_at as "endedAt", b.found, b.known, b.outside, b.undated,
      d.documents, p.waiting, p."underWay"
    from backfill b
    cross join lateral (
      select jsonb_build_object('read', count(*) filter (where state = 'done'),
        'failed', count(*) filter (where state = 'failed'), 'open', count(*) filter (where state = 'open')) as documents
      from backfill_step s where s.backfill_id = b.id
    ) d
    cross join lateral (
      select count(*) filter (where w.page_id is null)::int as waiting, count(h.id)::int as "underWay"
      from backfill_page w left join handoff h on h.stage = 'fetch' and h.subject_id = w.page_id and not w.is_known
        and not ${isPutOff(sql`w.page_id`)}
      where w.backfill_id = b.id
    ) p
    ${rest}`.execute(db);
  return rows;
}
