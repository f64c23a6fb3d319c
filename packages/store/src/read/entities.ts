import type { EntityType } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import { listArticlesNaming } from "./articles.js";
import { type Condition, containing, where } from "./conditions.js";
import { FIGURE_TO_ARTICLE, MENTION_TO_ARTICLE } from "./current.js";
import { clampLimit, decodeCursor, toListing } from "./cursor.js";
import { listFigures } from "./figures.js";
import type { EntityDetail, EntityQuery, EntityRow, Listing } from "./read-models.js";
import { toIso, toNumber } from "./row-values.js";

interface EntityRecord {
  id: string;
  key: string;
  type: EntityType;
  name: string;
  aliases: string[] | null;
  mentions: string;
  articles: string;
  spoken: string;
  last_seen_at: Date;
}

/** Other spellings, from a bounded handful of mentions: a name that stands in every article has too many to read. */
const ALIASES = sql`(
  select array_agg(distinct t.text) from (
    select m.text from mention m where m.entity_id = e.id limit 300
  ) t where t.text <> e.name)`;

const SPOKEN = sql`(select count(*) from figure f ${FIGURE_TO_ARTICLE} where f.speaker_key = e.key)`;

/**
 * Counts first by entity and extraction, which is the order of an index, and only then looks at what is current: an
 * article has one current extraction, so extractions are articles.
 */
function countMentions(chosen: Condition): Condition {
  return sql`
    select g.entity_id, sum(g.mentions) as mentions, count(*) as articles, max(a.first_seen_at) as last_seen_at
    from (
      select m.entity_id, m.extraction_id, count(*) as mentions from mention m where ${chosen} group by 1, 2
    ) g
    join revision r on r.current_extraction_id = g.extraction_id
    join article a on a.current_revision_id = r.id
    group by g.entity_id`;
}

function toEntityRow(record: EntityRecord): EntityRow {
  return {
    key: record.key,
    type: record.type,
    name: record.name,
    aliases: (record.aliases ?? []).slice(0, 12),
    mentions: toNumber(record.mentions),
    articles: toNumber(record.articles),
    spoken: toNumber(record.spoken),
    lastSeenAt: toIso(record.last_seen_at),
  };
}

const ORDER = "entities:articles";

/** Entities, those named in most articles first. */
export async function listEntities(db: QueryExecutorProvider, query: EntityQuery): Promise<Listing<EntityRow>> {
  const limit = clampLimit(query.limit);
  const key = decodeCursor(ORDER, 2, query.cursor);
  const conditions: Condition[] = [];
  if (query.q) conditions.push(sql`e.name ilike ${containing(query.q)}`);
  if (query.type) conditions.push(sql`e.type = ${query.type}`);
  const chosen =
    conditions.length > 0
      ? sql`m.entity_id in (select e.id from entity e ${where(conditions)})`
      : sql`m.entity_id is not null`;
  const after = key ? sql`where (c.articles, -c.entity_id) < (${key[0]}::bigint, -${key[1]}::bigint)` : sql``;
  const { rows } = await sql<EntityRecord>`
    with counted as (${countMentions(chosen)}),
    shown as (
      select * from counted c ${after} order by c.articles desc, c.entity_id limit ${limit + 1}
    )
    select e.id, e.key, e.type, e.name, c.mentions, c.articles, c.last_seen_at,
      ${ALIASES} as aliases, ${SPOKEN} as spoken
    from shown c join entity e on e.id = c.entity_id
    order by c.articles desc, e.id`.execute(db);
  return toListing(rows, limit, ORDER, (row) => [String(row.articles), String(row.id)], toEntityRow);
}

export async function findEntity(db: QueryExecutorProvider, key: string): Promise<EntityDetail | null> {
  const { rows } = await sql<EntityRecord>`
    select e.id, e.key, e.type, e.name, coalesce(c.mentions, 0) as mentions, coalesce(c.articles, 0) as articles,
      coalesce(c.last_seen_at, e.first_seen_at) as last_seen_at, ${ALIASES} as aliases, ${SPOKEN} as spoken
    from entity e left join lateral (${countMentions(sql`m.entity_id = e.id`)}) c on true
    where e.key = ${key}`.execute(db);
  const record = rows[0];
  if (!record) return null;
  const id = toNumber(record.id);
  const [articlesOf, spoken, coMentions] = await Promise.all([
    listArticlesNaming(db, id, 30),
    listFigures(db, { speaker: record.key, limit: 50 }),
    listCoMentions(db, id),
  ]);
  return { ...toEntityRow(record), articlesOf, spokenFigures: spoken.items, coMentions };
}

/** Who is named beside an entity, counted over its 500 newest extractions. */
async function listCoMentions(db: QueryExecutorProvider, entityId: number): Promise<EntityDetail["coMentions"]> {
  const { rows } = await sql<{ key: string; name: string; type: EntityType; articles: string }>`
    with own as (
      select distinct m.extraction_id from mention m ${MENTION_TO_ARTICLE}
      where m.entity_id = ${entityId} order by 1 desc limit 500
    )
    select e.key, e.name, e.type, count(distinct m.extraction_id) as articles
    from own join mention m on m.extraction_id = own.extraction_id join entity e on e.id = m.entity_id
    where e.id <> ${entityId}
    group by e.id order by articles desc, e.name limit 24`.execute(db);
  return rows.map((row) => ({ ...row, articles: toNumber(row.articles) }));
}
