import { sql } from "kysely";
import type { Db } from "./write-context.js";

/**
 * Opens the fetch of pages whose time to be read again has come, of sources that are polled, and no older than
 * `maxAgeMs`. Answers how many. Of two processes at once each opens its own.
 */
export async function openRechecks(db: Db, maxAgeMs: number, limit: number): Promise<number> {
  const { rows } = await sql<{ opened: number }>`
    with due as (
      select p.id, least(p.discovered_at, p.hinted_published_at) as born_at, s.is_active, s.paused_at
      from page p join source s on s.slug = p.source_slug
      where p.next_check_at <= now() order by p.next_check_at limit ${limit} for update of p skip locked
    ), taken as (
      update page p set next_check_at = case when due.paused_at is not null then now() + interval '1 hour' end
      from due where p.id = due.id
    ), opened as (
      insert into handoff (stage, subject_id)
      select 'fetch', due.id from due
      where due.is_active and due.paused_at is null
        and due.born_at > now() - ${maxAgeMs}::float8 * interval '1 millisecond'
      order by due.id
      on conflict (stage, subject_id) do nothing returning id
    )
    select count(*)::int as opened from opened`.execute(db);
  return rows[0]?.opened ?? 0;
}
