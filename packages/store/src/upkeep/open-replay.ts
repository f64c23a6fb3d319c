import { type RawBuilder, sql } from "kysely";
import type { Db } from "../write/write-context.js";
import type { ReplayBatch, ReplayCount, ReplayScope } from "./upkeep.js";

/** See `Upkeep.countReplay`. */
export async function countReplay(db: Db, scope: ReplayScope): Promise<ReplayCount[]> {
  const { rows } = await sql<ReplayCount>`
    select w.source_slug as "sourceSlug", count(*)::int as matched, count(h.id)::int as waiting
    from (${workOf(scope)}) w
      left join handoff h on h.stage = ${scope.from} and h.subject_id = w.subject_id
    group by w.source_slug order by w.source_slug`.execute(db);
  return rows;
}

/** See `Upkeep.openReplay`. Of two at once each opens what the other has not. */
export async function openReplay(db: Db, scope: ReplayScope, after: number, limit: number): Promise<ReplayBatch> {
  const { rows } = await sql<{ matched: number; opened: number; last: number | null }>`
    with picked as (
      select * from (${workOf(scope)}) w where w.key > ${after} order by w.key limit ${limit}
    ), opened as (
      insert into handoff (stage, subject_id) select ${scope.from}, subject_id from picked order by subject_id
      on conflict (stage, subject_id) do nothing returning id
    )
    select (select count(*) from picked)::int as matched, (select count(*) from opened)::int as opened,
      (select max(key) from picked)::bigint as last`.execute(db);
  const { matched, opened, last } = rows[0] ?? { matched: 0, opened: 0, last: null };
  return { matched, opened, next: matched < limit ? null : last };
}

/** See `Upkeep.countWithoutBytes`. */
export async function countWithoutBytes(db: Db, scope: ReplayScope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from page p
    where exists (select from capture c where c.page_id = p.id ${fetchedSince(scope)})
      and not exists (
        select from capture c join snapshot s on s.sha256 = c.snapshot_sha256
        where c.page_id = p.id and s.removed_at is null
      ) ${ofPage(scope)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The pieces of work as rows of `key` (what batches go by), `subject_id` and `source_slug`. */
function workOf(scope: ReplayScope): RawBuilder<unknown> {
  if (scope.from === "normalise") return newestCaptures(scope);
  return scope.hasHistory ? allRevisions(scope) : currentRevisions(scope);
}

/** An earlier capture says nothing of today, and read by newer rules would be one more wording of the article. */
function newestCaptures(scope: ReplayScope): RawBuilder<unknown> {
  return sql`
    select p.id as key, c.id as subject_id, p.source_slug
    from page p cross join lateral (
      select c.id, c.fetched_at from capture c join snapshot s on s.sha256 = c.snapshot_sha256
      where c.page_id = p.id and s.removed_at is null order by c.fetched_at desc, c.id desc limit 1
    ) c
    where true ${fetchedSince(scope)} ${ofPage(scope)}`;
}

function currentRevisions(scope: ReplayScope): RawBuilder<unknown> {
  return sql`
    select a.id as key, r.id as subject_id, p.source_slug
    from article a join revision r on r.id = a.current_revision_id
      join capture c on c.id = r.capture_id join page p on p.id = c.page_id
    where true ${hasExtraction(scope)} ${fetchedSince(scope)} ${ofArticle(scope)} ${ofSource(scope)}`;
}

function allRevisions(scope: ReplayScope): RawBuilder<unknown> {
  return sql`
    select r.id as key, r.id as subject_id, p.source_slug
    from revision r join article a on a.id = r.article_id
      join capture c on c.id = r.capture_id join page p on p.id = c.page_id
    where true ${hasExtraction(scope)} ${fetchedSince(scope)} ${ofArticle(scope)} ${ofSource(scope)}`;
}

const NOTHING = sql``;

function hasExtraction({ from }: ReplayScope): RawBuilder<unknown> {
  return from === "link" ? sql`and exists (select from extraction x where x.revision_id = r.id)` : NOTHING;
}

function fetchedSince({ since }: ReplayScope): RawBuilder<unknown> {
  return since === undefined ? NOTHING : sql`and c.fetched_at >= ${since}::timestamptz`;
}

function ofSource({ sourceSlug }: ReplayScope): RawBuilder<unknown> {
  return sourceSlug === undefined ? NOTHING : sql`and p.source_slug = ${sourceSlug}`;
}

function ofArticle({ articleId }: ReplayScope): RawBuilder<unknown> {
  return articleId === undefined ? NOTHING : sql`and a.id = ${articleId}`;
}

function ofPage(scope: ReplayScope): RawBuilder<unknown> {
  const { articleId } = scope;
  return sql`${articleId === undefined ? NOTHING : sql`and p.article_id = ${articleId}`} ${ofSource(scope)}`;
}
