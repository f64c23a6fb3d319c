import type { Article, EntityMention, EntityType } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import { type Condition, containing, isRowId, where } from "./conditions.js";
import { DATED_AT } from "./current.js";
import { clampLimit, decodeCursor, toListing } from "./cursor.js";
import { listFiguresOfArticle } from "./figures.js";
import type { ArticleDetail, ArticleQuery, ArticleRow, Listing, RevisionRow } from "./read-models.js";
import { toIso, toIsoAtOffset, toNullableNumber, toNumber } from "./row-values.js";
import { listTrailOfArticle } from "./trail.js";

interface ArticleRecord {
  id: string;
  url: string;
  title: string | null;
  source_slug: string;
  source_name: string;
  is_sample: boolean;
  lang: string | null;
  published_at: Date | null;
  published_offset: string | null;
  first_seen_at: Date;
  revisions: string;
  figures: string;
  entities: string;
  duplicate_of: string | null;
  excerpt: string;
  sort_key: string;
}

const ARTICLE_COLUMNS = sql`
  a.id, a.canonical_url as url, r.title, s.slug as source_slug, s.name as source_name, s.is_sample, r.lang,
  r.published_at, r.published_offset, a.first_seen_at, a.duplicate_of, left(r.text, 280) as excerpt,
  (select count(*) from revision o where o.article_id = a.id) as revisions,
  (select count(*) from figure f where f.extraction_id = r.current_extraction_id) as figures,
  (select count(distinct m.entity_key) from mention m where m.extraction_id = r.current_extraction_id) as entities,
  (${DATED_AT})::text as sort_key`;

const FROM_ARTICLE = sql`
  from article a
  join revision r on r.id = a.current_revision_id
  join source s on s.slug = a.source_slug`;

function toArticleRow(record: ArticleRecord): ArticleRow {
  return {
    id: toNumber(record.id),
    url: record.url,
    title: record.title,
    sourceSlug: record.source_slug,
    sourceName: record.source_name,
    isSample: record.is_sample,
    lang: record.lang,
    publishedAt: toIsoAtOffset(record.published_at, record.published_offset),
    firstSeenAt: toIso(record.first_seen_at),
    revisions: toNumber(record.revisions),
    figures: toNumber(record.figures),
    entities: toNumber(record.entities),
    duplicateOf: toNullableNumber(record.duplicate_of),
    excerpt: record.excerpt,
  };
}

const ORDER = "articles:dated";

/** "en" is also what is in "en-NZ", and "en-nz" only that. */
function inLanguage(tag: string): Condition {
  return sql`starts_with(lower(r.lang) || '-', ${`${tag}-`})`;
}

/** Articles, newest in print first. `q` is a web search: words, "a phrase", -without. */
export async function listArticles(db: QueryExecutorProvider, query: ArticleQuery): Promise<Listing<ArticleRow>> {
  const limit = clampLimit(query.limit);
  const key = decodeCursor(ORDER, 2, query.cursor);
  const conditions: Condition[] = [];
  if (query.q) conditions.push(sql`r.search @@ websearch_to_tsquery('simple', ${query.q.slice(0, 400)})`);
  if (query.source) conditions.push(sql`a.source_slug = ${query.source}`);
  if (query.lang) conditions.push(inLanguage(query.lang.toLowerCase()));
  if (key) conditions.push(sql`(${DATED_AT}, a.id) < (${key[0]}::timestamptz, ${key[1]}::bigint)`);
  const { rows } = await sql<ArticleRecord>`
    select ${ARTICLE_COLUMNS} ${FROM_ARTICLE} ${where(conditions)}
    order by ${DATED_AT} desc, a.id desc limit ${limit + 1}`.execute(db);
  return toListing(rows, limit, ORDER, (row) => [row.sort_key, String(row.id)], toArticleRow);
}

/** Of an entity that stands in every article only the last to come in are put in order. */
const NEWEST_NAMING = 400;

/** Articles that name an entity, newest in print first. */
export async function listArticlesNaming(
  db: QueryExecutorProvider,
  entityId: number,
  limit: number,
): Promise<ArticleRow[]> {
  const { rows } = await sql<ArticleRecord>`
    select ${ARTICLE_COLUMNS} ${FROM_ARTICLE}
    where a.id in (
      select g.article_id from naming g where g.entity_id = ${entityId} order by g.article_id desc limit ${NEWEST_NAMING}
    )
    order by ${DATED_AT} desc, a.id desc limit ${limit}`.execute(db);
  return rows.map(toArticleRow);
}

interface DetailRecord extends ArticleRecord {
  body: Article;
  normaliser_version: string;
  extractor_version: string | null;
  current_extraction_id: string | null;
}

export async function findArticle(db: QueryExecutorProvider, id: number): Promise<ArticleDetail | null> {
  if (!isRowId(id)) return null;
  const { rows } = await sql<DetailRecord>`
    select ${ARTICLE_COLUMNS}, r.body, r.normaliser_version, x.extractor_version, r.current_extraction_id
    ${FROM_ARTICLE} left join extraction x on x.id = r.current_extraction_id
    where a.id = ${id}`.execute(db);
  const record = rows[0];
  if (!record) return null;
  const [mentions, figureRows, revisionRows, trail, duplicates] = await Promise.all([
    listMentions(db, id, record.current_extraction_id),
    listFiguresOfArticle(db, id),
    listRevisions(db, id),
    listTrailOfArticle(db, id),
    listDuplicates(db, id, toNullableNumber(record.duplicate_of)),
  ]);
  return {
    ...toArticleRow(record),
    article: record.body,
    mentions,
    figureRows,
    revisionRows,
    trail,
    duplicates,
    extractorVersion: record.extractor_version,
    normaliserVersion: record.normaliser_version,
  };
}

interface MentionRecord {
  start_offset: number;
  end_offset: number;
  text: string;
  type: EntityType;
  canonical: string;
  entity_key: string;
}

/** With the key, name and type of whom they mean; without those that were decided to mean nobody. */
async function listMentions(
  db: QueryExecutorProvider,
  articleId: number,
  extractionId: string | null,
): Promise<EntityMention[]> {
  if (extractionId === null) return [];
  const { rows } = await sql<MentionRecord>`
    select m.start_offset, m.end_offset, m.text, coalesce(e.type, m.type) as type,
      coalesce(e.name, m.canonical) as canonical, coalesce(e.key, m.entity_key) as entity_key
    from mention m left join naming g on g.article_id = ${articleId} and g.name_key = m.entity_key
      left join entity e on e.id = g.entity_id
    where m.extraction_id = ${extractionId} and (g.name_key is null or g.entity_id is not null)
    order by m.start_offset, m.end_offset limit 20000`.execute(db);
  return rows.map((row) => ({
    start: row.start_offset,
    end: row.end_offset,
    text: row.text,
    type: row.type,
    canonical: row.canonical,
    entityKey: row.entity_key,
  }));
}

interface RevisionRecord {
  id: string;
  number: number;
  seen_at: Date;
  title: string | null;
  text: string;
  content_hash: string;
  snapshot_sha256: string;
}

async function listRevisions(db: QueryExecutorProvider, articleId: number): Promise<RevisionRow[]> {
  const { rows } = await sql<RevisionRecord>`
    select r.id, r.number, r.seen_at, r.title, r.text, r.content_hash, c.snapshot_sha256
    from revision r join capture c on c.id = r.capture_id
    where r.article_id = ${articleId} order by r.number desc limit 50`.execute(db);
  return rows.map((row) => ({
    id: toNumber(row.id),
    number: row.number,
    seenAt: toIso(row.seen_at),
    title: row.title,
    text: row.text,
    contentHash: row.content_hash,
    snapshotSha256: row.snapshot_sha256,
  }));
}

/** The article that this one repeats, and those that repeat the same. */
async function listDuplicates(
  db: QueryExecutorProvider,
  id: number,
  duplicateOf: number | null,
): Promise<ArticleRow[]> {
  const root = duplicateOf ?? id;
  const { rows } = await sql<ArticleRecord>`
    select ${ARTICLE_COLUMNS} ${FROM_ARTICLE}
    where (a.duplicate_of = ${root} or a.id = ${root}) and a.id <> ${id}
    order by a.first_seen_at, a.id limit 50`.execute(db);
  return rows.map(toArticleRow);
}

/** By id, by address, or by a part of an address, newest first. */
export async function resolveArticle(db: QueryExecutorProvider, reference: string): Promise<number | null> {
  const asNumber = /^\d{1,15}$/.test(reference) ? Number(reference) : null;
  const { rows } = await sql<{ id: string }>`
    select a.id from article a where a.id = ${asNumber}::bigint
    union all select a.id from article a where a.canonical_url = ${reference}
    union all select p.article_id from page p where p.url = ${reference} and p.article_id is not null
    union all (select a.id from article a where a.canonical_url ilike ${containing(reference)} order by a.id desc limit 1)
    limit 1`.execute(db);
  return rows[0] ? toNumber(rows[0].id) : null;
}

/** How many articles have come in after the given one, and the newest of them. */
export async function countArticlesAfter(
  db: QueryExecutorProvider,
  articleId: number,
): Promise<{ count: number; newestId: number }> {
  const { rows } = await sql<{ count: string; newest_id: string | null }>`
    select count(*) as count, max(id) as newest_id from article
    where id > ${articleId} and current_revision_id is not null`.execute(db);
  return { count: toNumber(rows[0]?.count), newestId: Math.max(articleId, toNumber(rows[0]?.newest_id)) };
}

/** The languages of what has been read, most frequent first, by primary subtag. */
export async function listLanguages(db: QueryExecutorProvider): Promise<{ lang: string; articles: number }[]> {
  const { rows } = await sql<{ lang: string; articles: string }>`
    select split_part(lower(r.lang), '-', 1) as lang, count(*) as articles ${FROM_ARTICLE}
    where r.lang is not null group by 1 order by 2 desc, 1 limit 40`.execute(db);
  return rows.map((row) => ({ lang: row.lang, articles: toNumber(row.articles) }));
}
