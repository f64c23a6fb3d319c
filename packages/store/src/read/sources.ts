import type { SourceDeclaration, SourceState } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import { FIGURE_TO_ARTICLE } from "./current.js";
import type { SourceRow } from "./read-models.js";
import { toIso, toNullableIso, toNumber } from "./row-values.js";

const YIELD_DAYS = 14;

interface SourceRecord {
  slug: string;
  name: string;
  declaration: Partial<SourceDeclaration>;
  is_sample: boolean;
  paused_at: Date | null;
  state: SourceState;
  state_since: Date;
  last_poll_at: Date | null;
  last_success_at: Date | null;
  last_new_at: Date | null;
  last_error_code: string | null;
  last_error: string | null;
  last_error_hint: string | null;
  next_poll_at: Date | null;
  articles: string;
  figures: string;
}

function toSourceRow(record: SourceRecord, newADay: number[] | undefined): SourceRow {
  return {
    slug: record.slug,
    name: record.name,
    declaration: record.declaration,
    isSample: record.is_sample,
    isPaused: record.paused_at !== null,
    state: record.state,
    stateSince: toIso(record.state_since),
    lastPollAt: toNullableIso(record.last_poll_at),
    lastSuccessAt: toNullableIso(record.last_success_at),
    lastNewAt: toNullableIso(record.last_new_at),
    lastErrorCode: record.last_error_code,
    lastError: record.last_error,
    lastErrorHint: record.last_error_hint,
    nextPollAt: toNullableIso(record.next_poll_at),
    articles: toNumber(record.articles),
    figures: toNumber(record.figures),
    yield: newADay ?? new Array<number>(YIELD_DAYS).fill(0),
  };
}

/** All sources that are in use or have articles, by name. */
export async function listSources(db: QueryExecutorProvider): Promise<SourceRow[]> {
  const [{ rows }, yields] = await Promise.all([
    sql<SourceRecord>`
      with articles as (select source_slug, count(*) as count from article group by 1),
      figures as (select a.source_slug, count(*) as count from figure f ${FIGURE_TO_ARTICLE} group by 1)
      select s.*, coalesce(n.count, 0) as articles, coalesce(g.count, 0) as figures
      from source s left join articles n on n.source_slug = s.slug left join figures g on g.source_slug = s.slug
      where (s.is_active and s.slug <> 'imported') or n.count > 0
      order by lower(s.name), s.slug`.execute(db),
    countNewADay(db),
  ]);
  return rows.map((row) => toSourceRow(row, yields.get(row.slug)));
}

export async function findSource(db: QueryExecutorProvider, slug: string): Promise<SourceRow | null> {
  const [{ rows }, yields] = await Promise.all([
    sql<SourceRecord>`
      select o.*, (select count(*) from article a where a.source_slug = o.slug) as articles,
        (select count(*) from figure f ${FIGURE_TO_ARTICLE} where a.source_slug = o.slug) as figures
      from source o where o.slug = ${slug}`.execute(db),
    countNewADay(db),
  ]);
  return rows[0] ? toSourceRow(rows[0], yields.get(slug)) : null;
}

async function countNewADay(db: QueryExecutorProvider): Promise<Map<string, number[]>> {
  const { rows } = await sql<{ source_slug: string; days_ago: number; count: string }>`
    select source_slug, current_date - first_seen_at::date as days_ago, count(*) as count
    from article where first_seen_at >= current_date - ${YIELD_DAYS - 1}::int group by 1, 2`.execute(db);
  const yields = new Map<string, number[]>();
  for (const row of rows) {
    const days = yields.get(row.source_slug) ?? new Array<number>(YIELD_DAYS).fill(0);
    days[YIELD_DAYS - 1 - Math.max(0, row.days_ago)] = toNumber(row.count);
    yields.set(row.source_slug, days);
  }
  return yields;
}
