import type { DiscoveredPage, SourceState } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Discovery, StageEnd } from "../stage-data.js";
import { offsetOf } from "../text/instant-offset.js";
import type { Trx, WriteContext } from "./write-context.js";

// An index entry of PostgreSQL holds at most 2,704 bytes; no article has an address near this long.
export const URL_LIMIT_CHARACTERS = 2_000;

/** See `StageWrites.saveDiscovery`. */
export async function saveDiscovery(
  context: WriteContext,
  slug: string,
  discovery: Discovery,
): Promise<{ added: number; revisited: number }> {
  const counts = await context.db.transaction().execute(async (trx) => {
    const saved = await savePages(trx, slug, discovery.pages);
    await saveEndpoints(trx, slug, discovery.endpoints);
    await saveSuccess(trx, slug, discovery, saved.added > 0);
    await recordPoll(trx, slug, describePoll(discovery.end, saved));
    return saved;
  });
  context.announce("source", "trail");
  return counts;
}

/** See `StageWrites.saveDiscoveryFailure`. */
export async function saveDiscoveryFailure(
  context: WriteContext,
  slug: string,
  state: SourceState,
  nextPollAt: string | null,
  end: StageEnd,
): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    await sql`
      update source set
        state_since = case when state = ${state} then state_since else now() end, state = ${state},
        failures = failures + 1, last_poll_at = now(), next_poll_at = ${nextPollAt},
        last_error_code = ${end.code ?? null}, last_error = ${end.sentence ?? null}, last_error_hint = ${end.hint ?? null}
      where slug = ${slug}`.execute(trx);
    await recordPoll(trx, slug, end);
  });
  context.announce("source", "trail");
}

/**
 * New addresses are added, in the order of their addresses so that two polls cannot lock each other out. A known one
 * is read again when its announced modification is newer than the announcement before and than the last reading:
 * feeds that stamp a time of the future are thus read once a change, and not at every poll.
 */
async function savePages(
  trx: Trx,
  slug: string,
  pages: DiscoveredPage[],
): Promise<{ added: number; revisited: number }> {
  const { rows } = await sql<{ added: number; revisited: number }>`
    with announced as (
      select distinct on (url) * from jsonb_to_recordset(${toStorableJson(pages.filter(isStorable).map(toRow))}::jsonb)
        as a(url text, title text, published_at timestamptz, published_offset text, modified_at timestamptz)
      order by url, modified_at desc nulls last
    ), added as (
      insert into page (source_slug, url, hinted_title, hinted_published_at, hinted_published_offset, hinted_modified_at)
      select ${slug}, url, title, published_at, published_offset, modified_at from announced order by url
      on conflict (url) do nothing returning id
    ), revisited as (
      update page p set hinted_title = coalesce(a.title, p.hinted_title), hinted_modified_at = a.modified_at
      from announced a
      where p.url = a.url and p.last_fetch_at < a.modified_at
        and (p.hinted_modified_at is null or p.hinted_modified_at < a.modified_at)
        and not exists (select from handoff h where h.stage = 'fetch' and h.subject_id = p.id)
      returning p.id
    ), opened as (
      insert into handoff (stage, subject_id)
      select 'fetch', id from (select id from added union all select id from revisited) pages order by id
      on conflict (stage, subject_id) do nothing
    )
    select (select count(*) from added) as added, (select count(*) from revisited) as revisited`.execute(trx);
  return rows[0] ?? { added: 0, revisited: 0 };
}

function isStorable(page: DiscoveredPage): boolean {
  return page.url.length <= URL_LIMIT_CHARACTERS;
}

function toRow(page: DiscoveredPage) {
  return {
    url: page.url,
    title: page.title,
    published_at: page.publishedAt,
    published_offset: offsetOf(page.publishedAt),
    modified_at: page.modifiedAt,
  };
}

async function saveEndpoints(trx: Trx, slug: string, endpoints: Discovery["endpoints"]): Promise<void> {
  if (endpoints.length === 0) return;
  await sql`
    insert into endpoint (source_slug, url, kind, etag, last_modified, was_empty, ttl_ms, checked_at)
    select distinct on (url) ${slug}, url, kind, etag, "lastModified", "wasEmpty", "ttlMs", now()
    from jsonb_to_recordset(${toStorableJson(endpoints)}::jsonb)
      as e(url text, kind text, etag text, "lastModified" text, "wasEmpty" boolean, "ttlMs" int)
    order by url
    on conflict (source_slug, url) do update
      set kind = excluded.kind, etag = excluded.etag, last_modified = excluded.last_modified,
        was_empty = excluded.was_empty, ttl_ms = excluded.ttl_ms, checked_at = excluded.checked_at`.execute(trx);
}

async function saveSuccess(trx: Trx, slug: string, discovery: Discovery, hasNew: boolean): Promise<void> {
  await sql`
    update source set
      state_since = case when state = ${discovery.state} then state_since else now() end, state = ${discovery.state},
      failures = 0, last_poll_at = now(), last_success_at = now(),
      last_new_at = case when ${hasNew} then now() else last_new_at end,
      last_error_code = null, last_error = null, last_error_hint = null, next_poll_at = ${discovery.nextPollAt}
    where slug = ${slug}`.execute(trx);
}

/** Only here it shows whether what was announced is new. */
function describePoll(end: StageEnd, { added, revisited }: { added: number; revisited: number }): StageEnd {
  return end.outcome === "stored" && added + revisited === 0 ? { ...end, outcome: "unchanged" } : end;
}

async function recordPoll(trx: Trx, slug: string, end: StageEnd): Promise<void> {
  await sql`select note_end('discover', null, null, ${slug}, ${toStorableJson(end)})`.execute(trx);
}
