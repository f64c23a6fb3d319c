import type { Bound, Change, FigureKind } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import { type Condition, containing, day, isRowId, where } from "./conditions.js";
import { DATED_AT, FIGURE_TO_ARTICLE, FIGURE_WORDS } from "./current.js";
import { clampLimit, decodeCursor, toListing } from "./cursor.js";
import type { FigureQuery, FigureRow, Listing } from "./read-models.js";
import { toIso, toIsoAtOffset, toNullableNumber, toNumber } from "./row-values.js";

interface FigureRecord {
  id: string;
  article_id: string;
  revision_id: string;
  revision_number: number;
  content_hash: string;
  article_url: string;
  article_title: string | null;
  source_slug: string;
  source_name: string;
  is_sample: boolean;
  published_at: Date | null;
  published_offset: string | null;
  first_seen_at: Date;
  start_offset: number;
  end_offset: number;
  text: string;
  has_astral: boolean;
  sentence: string;
  sentence_start: number;
  sentence_end: number;
  low: number | null;
  high: number | null;
  bound: Bound;
  change: Change;
  kind: FigureKind;
  unit: string | null;
  subject: string | null;
  head: string | null;
  concept: string | null;
  places: string[];
  as_of: string | null;
  speaker: string | null;
  speaker_org: string | null;
  speaker_role: string | null;
  speaker_key: string | null;
  speaker_from: number | null;
  speaker_to: number | null;
  cue: string | null;
  cue_from: number | null;
  cue_to: number | null;
  hedges: string[];
  quantifier: string | null;
  rule: string;
  confidence: number;
  extractor_version: string;
  question_id: string | null;
  sort_key: string | null;
}

/**
 * PostgreSQL counts code points where offsets count UTF-16 code units: the two part where a text holds characters
 * beyond the basic plane, and only then is the text cut here instead of there.
 */
const FIGURE_COLUMNS = sql`
  f.id, a.id as article_id, r.id as revision_id, r.number as revision_number, r.content_hash,
  a.canonical_url as article_url, r.title as article_title, s.slug as source_slug, s.name as source_name, s.is_sample,
  r.published_at, r.published_offset, f.first_seen_at, f.start_offset, f.end_offset, f.text,
  r.text ~ '[\\U00010000-\\U0010FFFF]' as has_astral,
  case when r.text ~ '[\\U00010000-\\U0010FFFF]' then left(r.text, f.sentence_end)
       else substring(r.text from f.sentence_start + 1 for f.sentence_end - f.sentence_start) end as sentence,
  f.sentence_start, f.sentence_end, f.low, f.high, f.bound, f.change, f.kind, f.unit, f.subject, f.head, f.concept,
  f.places, f.as_of, f.speaker, f.speaker_org, f.speaker_role, f.speaker_key,
  lower(f.speaker_span) as speaker_from, upper(f.speaker_span) as speaker_to,
  f.cue, lower(f.cue_span) as cue_from, upper(f.cue_span) as cue_to,
  f.hedges, f.quantifier, f.rule, f.confidence, f.question_id,
  (select x.extractor_version from extraction x where x.id = f.extraction_id) as extractor_version`;

function toFigureRow(record: FigureRecord): FigureRow {
  return {
    id: toNumber(record.id),
    articleId: toNumber(record.article_id),
    articleUrl: record.article_url,
    articleTitle: record.article_title,
    sourceSlug: record.source_slug,
    sourceName: record.source_name,
    isSample: record.is_sample,
    publishedAt: toIsoAtOffset(record.published_at, record.published_offset),
    firstSeenAt: toIso(record.first_seen_at),
    revisionId: toNumber(record.revision_id),
    revisionNumber: record.revision_number,
    contentHash: record.content_hash,
    sentence: record.has_astral ? record.sentence.slice(record.sentence_start, record.sentence_end) : record.sentence,
    sentenceStart: record.sentence_start,
    start: record.start_offset,
    end: record.end_offset,
    text: record.text,
    low: toNullableNumber(record.low),
    high: toNullableNumber(record.high),
    bound: record.bound,
    change: record.change,
    kind: record.kind,
    unit: record.unit,
    subject: record.subject,
    head: record.head,
    concept: record.concept,
    places: record.places,
    asOf: record.as_of,
    speaker: record.speaker,
    speakerOrg: record.speaker_org,
    speakerRole: record.speaker_role,
    speakerKey: record.speaker_key,
    speakerSpan: toSpan(record.speaker_from, record.speaker_to),
    cue: record.cue,
    cueSpan: toSpan(record.cue_from, record.cue_to),
    hedges: record.hedges,
    quantifier: record.quantifier,
    rule: record.rule,
    extractorVersion: record.extractor_version,
    confidence: Number(record.confidence.toFixed(3)),
    questionId: toNullableNumber(record.question_id),
  };
}

function toSpan(from: number | null, to: number | null): [number, number] | null {
  return from === null || to === null ? null : [from, to];
}

function conditionsOf(query: FigureQuery): Condition[] {
  const conditions: Condition[] = [];
  if (query.articleId !== undefined) conditions.push(sql`a.id = ${query.articleId}`);
  if (query.questionId !== undefined) conditions.push(sql`f.question_id = ${query.questionId}`);
  if (query.source) conditions.push(sql`a.source_slug = ${query.source}`);
  if (query.kind) conditions.push(sql`f.kind = ${query.kind}`);
  if (query.unit) conditions.push(sql`f.unit = ${query.unit}`);
  if (query.bound) conditions.push(sql`f.bound = ${query.bound}`);
  if (query.from) conditions.push(sql`${DATED_AT} >= ${day(query.from)}::date`);
  if (query.to) conditions.push(sql`${DATED_AT} < ${day(query.to)}::date + 1`);
  if (query.speaker) conditions.push(spokenBy(query.speaker));
  if (query.place) conditions.push(inPlace(query.place));
  for (const word of (query.q ?? "").split(/\s+/).filter(Boolean).slice(0, 8))
    conditions.push(sql`${FIGURE_WORDS} ilike ${containing(word)}`);
  return conditions;
}

/** By entity key (`person:antonio-guterres`) or by a part of the name; the second goes through the trigram index. */
function spokenBy(speaker: string): Condition {
  if (/^[a-z]+:\S/u.test(speaker)) return sql`f.speaker_key = ${speaker}`;
  const pattern = containing(speaker);
  return sql`${FIGURE_WORDS} ilike ${pattern} and (f.speaker ilike ${pattern} or f.speaker_org ilike ${pattern})`;
}

function inPlace(place: string): Condition {
  const pattern = containing(place);
  return sql`${FIGURE_WORDS} ilike ${pattern} and exists (select from unnest(f.places) p where p ilike ${pattern})`;
}

interface Order {
  name: string;
  /** The part of the key before the id, null where the id is the whole key. */
  key: Condition | null;
  type: Condition;
}

const ORDERS: Record<NonNullable<FigureQuery["sort"]>, Order> = {
  seen: { name: "seen", key: null, type: sql`bigint` },
  published: { name: "published", key: DATED_AT, type: sql`timestamptz` },
  value: { name: "value", key: sql`coalesce(f.low, f.high)`, type: sql`double precision` },
};

function after(order: Order, isAscending: boolean, key: (string | number)[] | null): Condition[] {
  const known = order.name === "value" ? [sql`coalesce(f.low, f.high) is not null`] : [];
  if (!key) return known;
  const sign = isAscending ? sql`>` : sql`<`;
  if (!order.key) return [sql`f.id ${sign} ${key[0]}::bigint`];
  return [...known, sql`(${order.key}, f.id) ${sign} (${key[0]}::${order.type}, ${key[1]}::bigint)`];
}

/**
 * The ledger, newest in print first unless asked otherwise. Sorting by value leaves out vague magnitudes. Rows are
 * chosen first and read in full after: sentences are cut out of texts, which only those that are shown are worth.
 */
export async function listFigures(db: QueryExecutorProvider, query: FigureQuery): Promise<Listing<FigureRow>> {
  const limit = clampLimit(query.limit);
  const order = ORDERS[query.sort ?? "published"];
  const isAscending = query.order === "asc";
  const cursorName = `figures:${order.name}:${isAscending ? "asc" : "desc"}`;
  const key = decodeCursor(cursorName, order.key ? 2 : 1, query.cursor);
  const direction = isAscending ? sql`asc` : sql`desc`;
  const byKey = order.key ? sql`sort_key ${direction}, ` : sql``;
  const { rows } = await sql<FigureRecord>`
    with chosen as (
      select f.id, ${order.key ?? sql`null::timestamptz`} as sort_key
      from figure f ${FIGURE_TO_ARTICLE}
      ${where([...conditionsOf(query), ...after(order, isAscending, key)])}
      order by ${byKey}f.id ${direction} limit ${limit + 1}
    )
    select ${FIGURE_COLUMNS}, chosen.sort_key::text as sort_key
    from chosen join figure f on f.id = chosen.id ${FIGURE_TO_ARTICLE}
    order by ${order.key ? sql`chosen.sort_key ${direction}, ` : sql``}f.id ${direction}`.execute(db);
  const keyOf = (row: FigureRecord) => (row.sort_key === null ? [String(row.id)] : [row.sort_key, String(row.id)]);
  return toListing(rows, limit, cursorName, keyOf, toFigureRow);
}

export async function findFigure(db: QueryExecutorProvider, id: number): Promise<FigureRow | null> {
  if (!isRowId(id)) return null;
  const { rows } = await sql<FigureRecord>`
    select ${FIGURE_COLUMNS}, null as sort_key from figure f ${FIGURE_TO_ARTICLE} where f.id = ${id}`.execute(db);
  return rows[0] ? toFigureRow(rows[0]) : null;
}

/** All figures of one article, in the order of the text. */
export async function listFiguresOfArticle(db: QueryExecutorProvider, articleId: number): Promise<FigureRow[]> {
  const { rows } = await sql<FigureRecord>`
    select ${FIGURE_COLUMNS}, null as sort_key from figure f ${FIGURE_TO_ARTICLE}
    where a.id = ${articleId} order by f.start_offset, f.end_offset limit 2000`.execute(db);
  return rows.map(toFigureRow);
}

/** An entity that stands in every article: what is claimed of it is looked for in the newest ones. */
const ARTICLES_ABOUT = 300;

/** Figures whose subject, concept or place an entity is by one of its names, newest article first. */
export async function listFiguresAbout(
  db: QueryExecutorProvider,
  entityId: number,
  limit: number,
): Promise<FigureRow[]> {
  const { rows } = await sql<FigureRecord>`
    with own as materialized (
      select g.article_id, array_append(g.spellings, g.name) as names from naming g
      where g.entity_id = ${entityId} order by g.article_id desc limit ${ARTICLES_ABOUT}
    ), chosen as (
      select distinct f.id, own.article_id
      from own join article a on a.id = own.article_id join revision r on r.id = a.current_revision_id
        join figure f on f.extraction_id = r.current_extraction_id
      where f.places && own.names
        or exists (select from unnest(own.names) n where length(n) > 2
          and (strpos(coalesce(f.subject, ''), n) > 0 or strpos(coalesce(f.concept, ''), n) > 0))
      order by own.article_id desc, f.id limit ${limit}
    )
    select ${FIGURE_COLUMNS}, null as sort_key from chosen join figure f on f.id = chosen.id ${FIGURE_TO_ARTICLE}
    order by a.id desc, f.start_offset`.execute(db);
  return rows.map(toFigureRow);
}

/** The answers to one question, oldest print first; of more than 500, the newest. */
export async function listFiguresOfQuestion(db: QueryExecutorProvider, questionId: number): Promise<FigureRow[]> {
  const { rows } = await sql<FigureRecord>`
    with chosen as (
      select f.id from figure f ${FIGURE_TO_ARTICLE}
      where f.question_id = ${questionId} order by ${DATED_AT} desc, f.id desc limit 500
    )
    select ${FIGURE_COLUMNS}, null as sort_key from chosen join figure f on f.id = chosen.id ${FIGURE_TO_ARTICLE}
    order by ${DATED_AT}, f.id`.execute(db);
  return rows.map(toFigureRow);
}
