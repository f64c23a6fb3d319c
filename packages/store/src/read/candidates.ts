import type { EntityType } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import { clampLimit, decodeCursor, toListing } from "./cursor.js";
import type { CandidateQuery, CandidateRow, CandidateSide } from "./decision-models.js";
import type { Listing } from "./read-models.js";
import { toIso, toNumber } from "./row-values.js";

/**
 * Pairs that nobody has decided on: both are entities still, neither was merged into the other, and they were not told
 * to be kept apart. A pair stands for what its two were merged into since.
 */
const OPEN_PAIRS = sql`
  select c.entity_id, c.other_id, c.score, c.reasons, c.found_at, coalesce(a.merged_into, a.id) as one_id,
    coalesce(b.merged_into, b.id) as two_id
  from candidate c join entity a on a.id = c.entity_id join entity b on b.id = c.other_id
  where not a.is_dismissed and not b.is_dismissed
    and coalesce(a.merged_into, a.id) <> coalesce(b.merged_into, b.id)
    and not exists (
      select from decision d
      where d.kind = 'keep_apart' and d.undone_at is null
        and d.entity_id in (a.id, b.id, a.merged_into, b.merged_into)
        and d.other_id in (a.id, b.id, a.merged_into, b.merged_into))`;

interface CandidateRecord {
  entity_id: string;
  other_id: string;
  score: number;
  score_key: string;
  reasons: string[];
  found_at: Date;
  one_id: string;
  two_id: string;
}

const ORDER = "candidates:score";
const DEFAULT_LIMIT = 20;

export async function listCandidates(db: QueryExecutorProvider, query: CandidateQuery): Promise<Listing<CandidateRow>> {
  const limit = clampLimit(query.limit ?? DEFAULT_LIMIT);
  const key = decodeCursor(ORDER, 3, query.cursor);
  const after = key
    ? sql`and (-c.score, c.entity_id, c.other_id) > (-${key[0]}::real, ${key[1]}::bigint, ${key[2]}::bigint)`
    : sql``;
  const of = query.entity
    ? sql`and exists (select from entity k where k.key = ${query.entity}
        and k.id in (a.id, b.id, a.merged_into, b.merged_into))`
    : sql``;
  const { rows } = await sql<CandidateRecord>`
    select p.*, p.score::text as score_key from (
      ${OPEN_PAIRS} ${after} ${of} order by c.score desc, c.entity_id, c.other_id limit ${limit + 1}
    ) p order by p.score desc, p.entity_id, p.other_id`.execute(db);
  const sides = await loadSides(db, [...new Set(rows.flatMap((row) => [toNumber(row.one_id), toNumber(row.two_id)]))]);
  const keyOf = (row: CandidateRecord) => [row.score_key, String(row.entity_id), String(row.other_id)];
  return toListing(rows, limit, ORDER, keyOf, (row) => toCandidateRow(row, sides));
}

function toCandidateRow(row: CandidateRecord, sides: Map<number, CandidateSide>): CandidateRow {
  return {
    id: `${row.entity_id}-${row.other_id}`,
    score: Number(row.score.toFixed(3)),
    reasons: row.reasons,
    foundAt: toIso(row.found_at),
    one: sides.get(toNumber(row.one_id)) as CandidateSide,
    other: sides.get(toNumber(row.two_id)) as CandidateSide,
  };
}

/** Whoever has more to do needs no exact number. */
const MOST_COUNTED = 1_000;

export async function countCandidates(db: QueryExecutorProvider): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from (${OPEN_PAIRS} limit ${MOST_COUNTED}) p`.execute(db);
  return toNumber(rows[0]?.count);
}

/** Undecided pairs that an entity is one of. */
export async function countCandidatesOf(db: QueryExecutorProvider, entityId: number): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    with own as materialized (
      select c.* from entity e join candidate c on c.entity_id = e.id
        where e.id = ${entityId} or e.merged_into = ${entityId}
      union
      select c.* from entity e join candidate c on c.other_id = e.id
        where e.id = ${entityId} or e.merged_into = ${entityId}
    )
    select count(*) as count from own o join (${OPEN_PAIRS}) p
      on p.entity_id = o.entity_id and p.other_id = o.other_id`.execute(db);
  return toNumber(rows[0]?.count);
}

interface SideRecord {
  id: string;
  key: string;
  name: string;
  type: EntityType;
  articles: number;
  spellings: string[] | null;
  roles: string[] | null;
  company: string[] | null;
  newest: { id: number; title: string | null; sourceName: string; at: string }[] | null;
}

/** What is known of each: from its newest articles, which are enough to tell it by. */
async function loadSides(db: QueryExecutorProvider, ids: number[]): Promise<Map<number, CandidateSide>> {
  const { rows } = await sql<SideRecord>`
    select e.id, e.key, e.name, e.type, coalesce(n.articles, 0) as articles, known.spellings, known.roles,
      beside.company, newest.newest
    from entity e left join entity_count n on n.entity_id = e.id
    left join lateral (
      select array_agg(distinct s.spelling) filter (where s.spelling <> e.name) as spellings,
        array_agg(distinct s.role) filter (where s.role <> '') as roles
      from (
        select unnest(array_append(g.spellings, g.name)) as spelling, coalesce(g.roles[1], '') as role
        from naming g where g.entity_id = e.id order by g.article_id desc limit 40
      ) s
    ) known on true
    left join lateral (
      select array_agg(b.name order by b.articles desc, b.name) as company from (
        select o.name, count(*) as articles
        from (select g.article_id from naming g where g.entity_id = e.id order by g.article_id desc limit 20) recent
          join naming g on g.article_id = recent.article_id and g.entity_id <> e.id
          join entity o on o.id = g.entity_id
        group by o.id order by 2 desc, 1 limit 6
      ) b
    ) beside on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', a.id, 'title', r.title, 'sourceName', s.name,
        'at', coalesce(r.published_at, a.first_seen_at)) order by a.id desc) as newest
      from (select g.article_id from naming g where g.entity_id = e.id order by g.article_id desc limit 3) recent
        join article a on a.id = recent.article_id join revision r on r.id = a.current_revision_id
        join source s on s.slug = a.source_slug
    ) newest on true
    where e.id = any(${ids})`.execute(db);
  return new Map(rows.map((row) => [toNumber(row.id), toSide(row)]));
}

function toSide({ key, name, type, articles, spellings, roles, company, newest }: SideRecord): CandidateSide {
  return {
    key,
    name,
    type,
    articles,
    spellings: (spellings ?? []).slice(0, 8),
    roles: (roles ?? []).slice(0, 5),
    company: company ?? [],
    newest: (newest ?? []).map((article) => ({ ...article, at: toIso(article.at) })),
  };
}
