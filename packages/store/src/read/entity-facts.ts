import type { EntityType } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import type { EntityDetail } from "./entity-models.js";
import { toIso, toNumber } from "./row-values.js";

// An entity that stands in every article is told by its newest ones.
const ARTICLES_FOR_COMPANY = 500;
const ARTICLES_FOR_ROLES = 500;
const ARTICLES_FOR_TIMELINE = 5_000;
const MOST_COUNTED = 10_000;

/** Who is named beside an entity. */
export async function listCoMentions(db: QueryExecutorProvider, entityId: number): Promise<EntityDetail["coMentions"]> {
  const { rows } = await sql<{ key: string; name: string; type: EntityType; articles: string }>`
    with own as materialized (
      select g.article_id from naming g where g.entity_id = ${entityId}
      order by g.article_id desc limit ${ARTICLES_FOR_COMPANY}
    ), beside as (
      select g.entity_id, count(distinct g.article_id) as articles
      from own join naming g on g.article_id = own.article_id
      where g.entity_id <> ${entityId} group by 1 order by 2 desc, 1 limit 24
    )
    select e.key, e.name, e.type, b.articles from beside b join entity e on e.id = b.entity_id
    order by b.articles desc, e.name`.execute(db);
  return rows.map((row) => ({ ...row, articles: toNumber(row.articles) }));
}

interface SpellingRecord {
  key: string;
  name: string;
  origin: string;
  score: number;
  reasons: string[];
  articles: string;
}

/** The names that are read as an entity, most used first. */
export async function listKnownSpellings(db: QueryExecutorProvider, entityId: number): Promise<EntityDetail["names"]> {
  const { rows } = await sql<SpellingRecord>`
    with used as (
      select g.name_key, count(*) as articles
      from (select name_key from naming where entity_id = ${entityId} limit ${MOST_COUNTED}) g group by 1
    )
    select distinct on (n.name_key) n.name_key as key, n.name, n.origin, n.score, n.reasons,
      coalesce(u.articles, 0) as articles
    from spelling n left join used u on u.name_key = n.name_key
    where n.owner_id = ${entityId} order by n.name_key, n.entity_id limit 200`.execute(db);
  return rows
    .map((row) => ({ ...row, score: Number(row.score.toFixed(3)), articles: toNumber(row.articles) }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

/** What articles call somebody, and from when to when. */
export async function listRoles(db: QueryExecutorProvider, entityId: number): Promise<EntityDetail["roles"]> {
  const { rows } = await sql<{ role: string; from: Date; to: Date; articles: string }>`
    with dated as (
      select unnest(g.roles) as role, coalesce(r.published_at, r.seen_at) as at
      from (select n.article_id, n.roles from naming n where n.entity_id = ${entityId}
          order by n.article_id desc limit ${ARTICLES_FOR_ROLES}) g
        join article a on a.id = g.article_id join revision r on r.id = a.current_revision_id
      where g.roles <> '{}'
    )
    select min(role) as role, min(at) as "from", max(at) as "to", count(*) as articles
    from dated group by lower(role) order by max(at) desc, count(*) desc, 1 limit 20`.execute(db);
  return rows.map(({ role, from, to, articles }) => ({
    role,
    from: toIso(from),
    to: toIso(to),
    articles: toNumber(articles),
  }));
}

/** Articles a day. */
export async function listTimeline(db: QueryExecutorProvider, entityId: number): Promise<EntityDetail["timeline"]> {
  const { rows } = await sql<{ day: string; articles: string }>`
    select to_char(coalesce(r.published_at, r.seen_at) at time zone 'UTC', 'YYYY-MM-DD') as day, count(*) as articles
    from (select n.article_id from naming n where n.entity_id = ${entityId}
        order by n.article_id desc limit ${ARTICLES_FOR_TIMELINE}) g
      join article a on a.id = g.article_id join revision r on r.id = a.current_revision_id
    group by 1 order by 1`.execute(db);
  return rows.map(({ day, articles }) => ({ day, articles: toNumber(articles) }));
}
