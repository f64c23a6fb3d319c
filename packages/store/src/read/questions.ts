import { type QueryExecutorProvider, sql } from "kysely";
import { type Condition, containing, isRowId, where } from "./conditions.js";
import { FIGURE_TO_ARTICLE } from "./current.js";
import { clampLimit, decodeCursor, toListing } from "./cursor.js";
import { listFiguresOfQuestion } from "./figures.js";
import type { Listing, QuestionDetail, QuestionQuery, QuestionRow, QuestionSort } from "./read-models.js";
import { toNullableIso, toNullableNumber, toNumber } from "./row-values.js";

interface QuestionRecord {
  id: string;
  label: string;
  kind: string;
  unit: string | null;
  head: string | null;
  figures: string;
  speakers: string;
  sources: string;
  low: number | null;
  high: number | null;
  last_published_at: Date | null;
}

interface RankedRecord extends QuestionRecord {
  rank: string;
}

const COUNTED = sql`
  select f.question_id, count(*) as figures, count(distinct coalesce(f.speaker_key, f.speaker)) as speakers,
    count(distinct a.source_slug) as sources, min(least(f.low, f.high)) as low, max(greatest(f.low, f.high)) as high,
    max(r.published_at) as last_published_at
  from figure f ${FIGURE_TO_ARTICLE}`;

function toQuestionRow(record: QuestionRecord): QuestionRow {
  return {
    id: toNumber(record.id),
    label: record.label,
    kind: record.kind,
    unit: record.unit,
    head: record.head,
    figures: toNumber(record.figures),
    speakers: toNumber(record.speakers),
    sources: toNumber(record.sources),
    low: toNullableNumber(record.low),
    high: toNullableNumber(record.high),
    lastPublishedAt: toNullableIso(record.last_published_at),
  };
}

/** What is printed without a date comes last. */
const RANKS: Record<QuestionSort, Condition> = {
  figures: sql`c.figures`,
  speakers: sql`c.speakers`,
  outlets: sql`c.sources`,
  printed: sql`extract(epoch from coalesce(c.last_published_at, '0001-01-01'))`,
};

/** Questions, those with most answers first unless told otherwise. */
export async function listQuestions(db: QueryExecutorProvider, query: QuestionQuery): Promise<Listing<QuestionRow>> {
  const limit = clampLimit(query.limit);
  const sort = query.sort ?? "figures";
  const order = `questions:${sort}`;
  const key = decodeCursor(order, 2, query.cursor);
  const chosen = where([
    sql`f.question_id is not null`,
    ...(query.q
      ? [sql`f.question_id in (select q.id from question q where q.label ilike ${containing(query.q)})`]
      : []),
    ...(query.ids ? [sql`f.question_id = any(${query.ids}::bigint[])`] : []),
  ]);
  const after = key ? sql`where (c.rank, -c.question_id) < (${key[0]}::numeric, -${key[1]}::bigint)` : sql``;
  const { rows } = await sql<RankedRecord>`
    with counted as (${COUNTED} ${chosen} group by f.question_id),
      ranked as (select c.*, (${RANKS[sort]})::numeric as rank from counted c)
    select q.id, q.label, q.kind, q.unit, q.head, c.*
    from (select * from ranked c ${after} order by c.rank desc, c.question_id limit ${limit + 1}) c
    join question q on q.id = c.question_id
    order by c.rank desc, q.id`.execute(db);
  return toListing(rows, limit, order, (row) => [String(row.rank), String(row.id)], toQuestionRow);
}

export async function findQuestion(db: QueryExecutorProvider, id: number): Promise<QuestionDetail | null> {
  if (!isRowId(id)) return null;
  const { rows } = await sql<QuestionRecord>`
    select q.id, q.label, q.kind, q.unit, q.head, coalesce(c.figures, 0) as figures,
      coalesce(c.speakers, 0) as speakers, coalesce(c.sources, 0) as sources, c.low, c.high, c.last_published_at
    from question q left join lateral (${COUNTED} where f.question_id = q.id group by f.question_id) c on true
    where q.id = ${id}`.execute(db);
  const record = rows[0];
  return record ? { ...toQuestionRow(record), figureRows: await listFiguresOfQuestion(db, id) } : null;
}
