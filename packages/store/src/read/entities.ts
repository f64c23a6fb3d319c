import type { EntityType } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import { listArticlesNaming } from "./articles.js";
import { countCandidatesOf } from "./candidates.js";
import { type Condition, idsCalled, where } from "./conditions.js";
import { clampLimit, decodeCursor, toListing } from "./cursor.js";
import type { EntityName } from "./decision-models.js";
import { listCoMentions, listKnownSpellings, listRoles, listTimeline } from "./entity-facts.js";
import type { EntityDetail, EntityQuery, EntityRow, FormerEntity } from "./entity-models.js";
import { listFigures, listFiguresAbout } from "./figures.js";
import type { Listing } from "./read-models.js";
import { toIso, toNumber } from "./row-values.js";

interface EntityRecord {
  id: string;
  key: string;
  type: EntityType;
  name: string;
  aliases: string[] | null;
  mentions: number;
  articles: number;
  spoken: number;
  last_seen_at: Date;
}

/** Other spellings, from the newest articles: a name that stands in every article has too many to read. */
const ALIASES = sql`(
  select array_agg(distinct s.spelling) from (
    select unnest(array_append(g.spellings, g.name)) as spelling
    from naming g where g.entity_id = e.id order by g.article_id desc limit 60
  ) s where s.spelling <> e.name)`;

const COLUMNS = sql`
  e.id, e.key, e.type, e.name, coalesce(c.mentions, 0) as mentions, coalesce(c.articles, 0) as articles,
  coalesce(c.spoken, 0) as spoken, ${ALIASES} as aliases,
  coalesce((select a.first_seen_at from article a where a.id = c.last_article_id), e.first_seen_at) as last_seen_at`;

function toEntityRow(record: EntityRecord): EntityRow {
  return {
    key: record.key,
    type: record.type,
    name: record.name,
    aliases: (record.aliases ?? []).slice(0, 12),
    mentions: record.mentions,
    articles: record.articles,
    spoken: record.spoken,
    lastSeenAt: toIso(record.last_seen_at),
  };
}

const ORDER = "entities:articles";

/** Entities, those named in most articles first; looked for by any of their names. */
export async function listEntities(db: QueryExecutorProvider, query: EntityQuery): Promise<Listing<EntityRow>> {
  const limit = clampLimit(query.limit);
  const key = decodeCursor(ORDER, 2, query.cursor);
  const conditions: Condition[] = [sql`c.articles > 0`];
  if (query.q) conditions.push(sql`c.entity_id in (${idsCalled(query.q)})`);
  if (query.type) conditions.push(sql`e.type = ${query.type}`);
  if (key) conditions.push(sql`(-c.articles, c.entity_id) > (-${key[0]}::int, ${key[1]}::bigint)`);
  if (key) conditions.push(sql`c.articles <= ${key[0]}::int`);
  const { rows } = await sql<EntityRecord>`
    with shown as materialized (
      select c.entity_id from entity_count c join entity e on e.id = c.entity_id ${where(conditions)}
      order by c.articles desc, c.entity_id limit ${limit + 1}
    )
    select ${COLUMNS} from shown s join entity e on e.id = s.entity_id join entity_count c on c.entity_id = e.id
    order by c.articles desc, e.id`.execute(db);
  return toListing(rows, limit, ORDER, (row) => [String(row.articles), String(row.id)], toEntityRow);
}

interface DetailRecord extends EntityRecord {
  iso: string | null;
  country: string | null;
  geonames_id: number | null;
  latitude: number | null;
  longitude: number | null;
  wikidata_id: string | null;
  wikidata_note: string | null;
}

/** Null for what is no entity of its own: see `findFormerEntity`. */
export async function findEntity(db: QueryExecutorProvider, key: string): Promise<EntityDetail | null> {
  const { rows } = await sql<DetailRecord>`
    select ${COLUMNS}, e.iso, e.country, e.geonames_id, e.latitude, e.longitude, e.wikidata_id, e.wikidata_note
    from entity e left join entity_count c on c.entity_id = e.id
    where e.key = ${key} and e.merged_into is null and not e.is_dismissed`.execute(db);
  const record = rows[0];
  if (!record) return null;
  const id = toNumber(record.id);
  const [articlesOf, spoken, aboutFigures, coMentions, names, roles, timeline, openCandidates] = await Promise.all([
    listArticlesNaming(db, id, 30),
    listFigures(db, { speaker: record.key, limit: 50 }),
    listFiguresAbout(db, id, 50),
    listCoMentions(db, id),
    listKnownSpellings(db, id),
    listRoles(db, id),
    listTimeline(db, id),
    countCandidatesOf(db, id),
  ]);
  const lists = { articlesOf, aboutFigures, coMentions, names, roles, timeline, openCandidates };
  return { ...toEntityRow(record), identifiers: identifiersOf(record), spokenFigures: spoken.items, ...lists };
}

function identifiersOf(record: DetailRecord): EntityDetail["identifiers"] {
  return {
    iso: record.iso,
    country: record.country,
    geonamesId: record.geonames_id,
    latitude: record.latitude,
    longitude: record.longitude,
    wikidataId: record.wikidata_id,
    wikidataNote: record.wikidata_note,
  };
}

/** What became of an entity that was merged into another or decided to be none; null for all others. */
export async function findFormerEntity(db: QueryExecutorProvider, key: string): Promise<FormerEntity | null> {
  const { rows } = await sql<EntityName & { into: EntityName | null }>`
    select e.key, e.name, e.type,
      case when t.id is not null then jsonb_build_object('key', t.key, 'name', t.name, 'type', t.type) end as into
    from entity e left join entity t on t.id = e.merged_into
    where e.key = ${key} and (e.merged_into is not null or e.is_dismissed)`.execute(db);
  const [row] = rows;
  return row ? { key: row.key, name: row.name, type: row.type, mergedInto: row.into } : null;
}
