import { type QueryExecutorProvider, sql } from "kysely";
import { toNumber } from "./row-values.js";

/** How often a field could not be read in a source's newest articles, and the commonest reason. */
export interface FieldGap {
  field: string;
  missing: number;
  reason: string;
}

export interface FieldGaps {
  /** How many articles were looked at. */
  articles: number;
  /** Fields that were missing at least once, the most frequent first. */
  gaps: FieldGap[];
}

/** Enough to tell a broken selector from an odd article, and few enough to be read while somebody waits. */
const NEWEST = 200;

export async function readFieldGaps(db: QueryExecutorProvider, slug: string): Promise<FieldGaps> {
  const { rows } = await sql<{ field: string | null; missing: string; reason: string; articles: string }>`
    with newest as materialized (
      select r.body -> 'missing' as missing
      from article a join revision r on r.id = a.current_revision_id
      where a.source_slug = ${slug} order by a.first_seen_at desc limit ${NEWEST}::int
    ), gaps as (
      select g.key as field, count(*) as missing, mode() within group (order by g.value) as reason
      from newest, jsonb_each_text(newest.missing) g group by g.key
    )
    select (select count(*) from newest) as articles, gaps.* from (select 1) one left join gaps on true
    order by gaps.missing desc nulls last, gaps.field`.execute(db);
  const gaps = rows.flatMap(({ field, missing, reason }) =>
    field === null ? [] : [{ field, missing: toNumber(missing), reason }],
  );
  return { articles: toNumber(rows[0]?.articles ?? "0"), gaps };
}
