import { sql } from "kysely";
import { isPutOff } from "../write/put-off.js";
import type { Db } from "../write/write-context.js";

/**
 * See `Backfills.release`. A page that a poll has announced meanwhile is known, and only tied to. What else the source
 * has to fetch counts against `atOnce`, so that a backfill takes what polls leave.
 */
export function releasePages(db: Db, id: number, atOnce: number): Promise<{ opened: number }> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: number; room: number; slug: string }>`
      select b.id, b.source_slug as slug, ${atOnce}::int - (
        select count(*)::int from handoff h join page p on p.id = h.subject_id
        where h.stage = 'fetch' and p.source_slug = b.source_slug and not ${isPutOff(sql`p.id`)}
      ) as room
      from backfill b where b.id = ${id} and b.state = 'running' for update of b`.execute(trx);
    const [backfill] = rows;
    if (backfill === undefined || backfill.room <= 0) return { opened: 0 };
    const opened = await sql<{ opened: number }>`
      with chosen as (
        select * from backfill_page where backfill_id = ${id} and page_id is null order by id limit ${backfill.room}
      ), added as (
        insert into page
          (source_slug, url, hinted_title, hinted_published_at, hinted_published_offset, hinted_modified_at)
        select ${backfill.slug}, url, title, published_at, published_offset, modified_at from chosen order by url
        on conflict (url) do nothing returning id, url
      ), handed as (
        insert into handoff (stage, subject_id) select 'fetch', id from added order by id
        on conflict (stage, subject_id) do nothing
      ), tied as (
        update backfill_page w set page_id = t.page_id, is_known = t.is_known
        from (
          select c.id, coalesce(a.id, p.id) as page_id, a.id is null as is_known
          from chosen c left join added a on a.url = c.url left join page p on p.url = c.url
        ) t
        where w.id = t.id returning w.is_known
      ), counted as (
        update backfill set known = known + (select count(*) from tied where is_known) where id = ${id}
      )
      select count(*)::int as opened from added`.execute(trx);
    return { opened: opened.rows[0]?.opened ?? 0 };
  });
}
