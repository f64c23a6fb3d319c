import { type RawBuilder, sql } from "kysely";
import type { Db } from "../write/write-context.js";
import type { CaptureScope, StoredCapture } from "./upkeep.js";

const KEPT = sql`capture c join page p on p.id = c.page_id
  join snapshot s on s.sha256 = c.snapshot_sha256 and s.removed_at is null`;

/** See `Upkeep.countCaptures`. */
export async function countCaptures(db: Db, scope: CaptureScope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${KEPT} where true ${within(scope)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** See `Upkeep.listCaptures`. */
export async function listCaptures(db: Db, scope: CaptureScope, after: number, limit: number) {
  const { rows } = await sql<Omit<StoredCapture, "fetchedAt"> & { fetchedAt: Date | string }>`
    select c.id as "captureId", p.source_slug as "sourceSlug", p.url as "pageUrl", c.url, c.media_type as "mediaType",
      c.charset, c.fetched_at as "fetchedAt", c.snapshot_sha256 as sha256
    from ${KEPT} where c.id > ${after} ${within(scope)} order by c.id limit ${limit}`.execute(db);
  return rows.map((row): StoredCapture => ({ ...row, fetchedAt: new Date(row.fetchedAt).toISOString() }));
}

function within({ sourceSlug, since }: CaptureScope): RawBuilder<unknown> {
  const ofSource = sourceSlug === undefined ? sql`` : sql`and p.source_slug = ${sourceSlug}`;
  const fetchedSince = since === undefined ? sql`` : sql`and c.fetched_at >= ${since}::timestamptz`;
  return sql`${ofSource} ${fetchedSince}`;
}
