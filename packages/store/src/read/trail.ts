import type { ErrorKind, Outcome, Stage } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import { type Condition, containing, where } from "./conditions.js";
import { clampLimit } from "./cursor.js";
import type { TrailQuery, TrailRow } from "./read-models.js";
import { toIso, toNullableNumber, toNumber } from "./row-values.js";

interface TrailRecord {
  id: string;
  at: Date;
  stage: Stage;
  outcome: Outcome;
  error_kind: ErrorKind | null;
  code: string | null;
  sentence: string | null;
  hint: string | null;
  duration_ms: number;
  source_slug: string | null;
  page_id: string | null;
  subject_id: string | null;
  url: string | null;
}

const TRAIL_COLUMNS = sql`
  t.id, t.at, t.stage, t.outcome, t.error_kind, t.code, t.sentence, t.hint, t.duration_ms,
  coalesce(t.source_slug, p.source_slug) as source_slug, t.page_id, t.subject_id, p.url`;

function toTrailRow(record: TrailRecord): TrailRow {
  return {
    id: toNumber(record.id),
    at: toIso(record.at),
    stage: record.stage,
    outcome: record.outcome,
    errorKind: record.error_kind,
    code: record.code,
    sentence: record.sentence,
    hint: record.hint,
    durationMs: record.duration_ms,
    sourceSlug: record.source_slug,
    pageId: toNullableNumber(record.page_id),
    subjectId: toNullableNumber(record.subject_id),
    url: record.url,
  };
}

/** The newest ends of stages first. */
export async function listTrail(db: QueryExecutorProvider, query: TrailQuery): Promise<TrailRow[]> {
  const conditions: Condition[] = [];
  if (query.pageId !== undefined) conditions.push(sql`t.page_id = ${query.pageId}`);
  if (query.source) conditions.push(sql`t.source_slug = ${query.source}`);
  if (query.onlyFailures) conditions.push(sql`t.outcome in ('failed', 'blocked', 'retrying')`);
  const { rows } = await sql<TrailRecord>`
    select ${TRAIL_COLUMNS} from trail t left join page p on p.id = t.page_id
    ${where(conditions)} order by t.id desc limit ${clampLimit(query.limit)}`.execute(db);
  return rows.map(toTrailRow);
}

/** What happened to the addresses of an article, oldest first. */
export async function listTrailOfArticle(db: QueryExecutorProvider, articleId: number): Promise<TrailRow[]> {
  const { rows } = await sql<TrailRecord>`
    select * from (
      select ${TRAIL_COLUMNS} from trail t join page p on p.id = t.page_id
      where p.article_id = ${articleId} order by t.id desc limit 200
    ) newest order by id`.execute(db);
  return rows.map(toTrailRow);
}

/** What happened to an address, whether or not it became an article: by the page's address, or a part of it. */
export async function trailOfAddress(db: QueryExecutorProvider, reference: string): Promise<TrailRow[]> {
  const { rows } = await sql<TrailRecord>`
    with named as (
      select id from page where url = ${reference}
      union all (select id from page where url ilike ${containing(reference)} order by id desc limit 1)
      limit 1
    )
    select * from (
      select ${TRAIL_COLUMNS} from trail t join page p on p.id = t.page_id
      where t.page_id in (select id from named) order by t.id desc limit 200
    ) newest order by id`.execute(db);
  return rows.map(toTrailRow);
}
