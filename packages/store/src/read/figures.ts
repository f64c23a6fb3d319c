import { type QueryExecutorProvider, sql } from "kysely";
import { isRowId, where } from "./conditions.js";
import { DATED_AT, FIGURE_TO_ARTICLE } from "./current.js";
import { clampLimit, decodeCursor, toListing } from "./cursor.js";
import { conditionsOf } from "./figure-conditions.js";
import type { FigureCount, FigureQuery, FigureRow } from "./figure-models.js";
import { FIGURE_ORDERS, isBehind, orderBy } from "./figure-orders.js";
import { FIGURE_COLUMNS, type FigureRecord, toFigureRow } from "./figure-rows.js";
import type { Listing } from "./read-models.js";
import { toNumber } from "./row-values.js";

interface ChosenRecord extends FigureRecord {
  sort_keys: (string | null)[];
}

/**
 * The ledger, newest in print first unless asked otherwise. What has nothing to sort by is left out. Rows are chosen
 * first and read in full after: sentences are cut out of texts, which only those that are shown are worth.
 */
export async function listFigures(db: QueryExecutorProvider, query: FigureQuery): Promise<Listing<FigureRow>> {
  const limit = clampLimit(query.limit);
  const sort = query.sort ?? "published";
  const order = FIGURE_ORDERS[sort];
  const isAscending = query.order === "asc";
  const cursorName = `figures:${sort}:${isAscending ? "asc" : "desc"}`;
  const key = decodeCursor(cursorName, order.keys.length + 1, query.cursor);
  const columns = [...order.keys.map(({ expression }) => expression), sql`f.id`];
  const { rows } = await sql<ChosenRecord>`
    with chosen as (
      select f.id, array[${sql.join(columns.map((column) => sql`(${column})::text`))}] as sort_keys
      from figure f ${FIGURE_TO_ARTICLE}
      ${where([...conditionsOf(query), ...isBehind(order, isAscending, key)])}
      order by ${orderBy(columns, isAscending)} limit ${limit + 1}
    )
    select ${FIGURE_COLUMNS}, null as sort_key, chosen.sort_keys
    from chosen join figure f on f.id = chosen.id ${FIGURE_TO_ARTICLE}
    order by ${orderBy(columns, isAscending)}`.execute(db);
  return toListing(rows, limit, cursorName, (row) => row.sort_keys as string[], toFigureRow);
}

/** How many figures match; the count ends at `limit`, since nobody reads further than that. */
export async function countFigures(
  db: QueryExecutorProvider,
  query: FigureQuery,
  limit = MOST_COUNTED,
): Promise<FigureCount> {
  const known = isBehind(FIGURE_ORDERS[query.sort ?? "published"], false, null);
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from figure f ${FIGURE_TO_ARTICLE} ${where([...conditionsOf(query), ...known])} limit ${limit + 1}
    ) counted`.execute(db);
  const count = toNumber(rows[0]?.count);
  return { count: Math.min(count, limit), isMore: count > limit };
}

const MOST_COUNTED = 5_000;

export async function findFigureRow(db: QueryExecutorProvider, id: number): Promise<FigureRow | null> {
  const [row] = await findFigures(db, [id]);
  return row ?? null;
}

export async function findFigures(db: QueryExecutorProvider, ids: number[]): Promise<FigureRow[]> {
  const known = ids.filter(isRowId).slice(0, 500);
  if (known.length === 0) return [];
  const { rows } = await sql<FigureRecord>`
    select ${FIGURE_COLUMNS}, null as sort_key from figure f ${FIGURE_TO_ARTICLE}
    where f.id = any(${known}::bigint[])`.execute(db);
  return rows.map(toFigureRow);
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
