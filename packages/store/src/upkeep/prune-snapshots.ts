import { type RawBuilder, sql } from "kysely";
import type { Db } from "../write/write-context.js";
import type { PruneBatch, RetentionCount, RetentionRules } from "./upkeep.js";

/** See `Upkeep.countRetention`. */
export async function countRetention(db: Db, rules: RetentionRules): Promise<RetentionCount> {
  const { rows } = await sql<Record<"n" | "bytes" | "heldN" | "heldBytes" | "goneN" | "goneBytes", number>>`
    select count(*)::int as n, coalesce(sum(stored_bytes), 0)::bigint as bytes,
      count(*) filter (where held and not ruled)::int as "heldN",
      coalesce(sum(stored_bytes) filter (where held and not ruled), 0)::bigint as "heldBytes",
      count(*) filter (where not held and not ruled)::int as "goneN",
      coalesce(sum(stored_bytes) filter (where not held and not ruled), 0)::bigint as "goneBytes"
    from (
      select s.stored_bytes, exists (${capturesThat(keptByRule(rules))}) as ruled,
        exists (${capturesThat(restedOn(rules))}) as held
      from snapshot s where s.removed_at is null
    ) s`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("A count answered no row.");
  return {
    kept: { snapshots: row.n - row.goneN, bytes: row.bytes - row.goneBytes },
    held: { snapshots: row.heldN, bytes: row.heldBytes },
    prunable: { snapshots: row.goneN, bytes: row.goneBytes },
  };
}

/**
 * See `Upkeep.prune`. The rows stay locked while the bytes are taken away: a fetch of the same bytes waits, and then
 * marks them as kept again. Dying in between leaves rows whose bytes are gone, and the next prune finds them so.
 */
export function prune(
  db: Db,
  rules: RetentionRules,
  after: string,
  limit: number,
  remove: (sha256: string) => Promise<boolean>,
): Promise<PruneBatch> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ sha256: string; bytes: number }>`
      select s.sha256, s.stored_bytes as bytes from snapshot s
      where s.removed_at is null and s.sha256 > ${after}
        and not exists (${capturesThat(keptByRule(rules))}) and not exists (${capturesThat(restedOn(rules))})
      order by s.sha256 limit ${limit} for update of s skip locked`.execute(trx);
    const gone = await Promise.all(rows.map(({ sha256 }) => remove(sha256)));
    const removed = rows.filter((_, index) => gone[index]);
    await sql`
      update snapshot set removed_at = now() where sha256 = any(${removed.map(({ sha256 }) => sha256)}::text[])`.execute(
      trx,
    );
    return {
      removed: removed.length,
      bytes: removed.reduce((sum, { bytes }) => sum + bytes, 0),
      spared: rows.length - removed.length,
      next: rows.length < limit ? null : (rows.at(-1)?.sha256 ?? null),
    };
  });
}

function capturesThat(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select from capture c where c.snapshot_sha256 = s.sha256 and (${condition})`;
}

function keptByRule({ keepNewest, keepForMs }: RetentionRules): RawBuilder<unknown> {
  if (keepNewest === null && keepForMs === null) return sql`true`;
  const isNew =
    keepNewest === null
      ? sql`false`
      : sql`(
          select count(*) from capture n where n.page_id = c.page_id and (n.fetched_at, n.id) > (c.fetched_at, c.id)
        ) < ${keepNewest}`;
  const isYoung =
    keepForMs === null ? sql`false` : sql`c.fetched_at > now() - ${keepForMs}::float8 * interval '1 millisecond'`;
  return sql`${isNew} or ${isYoung}`;
}

/** Work that waits for the bytes, and the evidence of what an article says today. */
function restedOn({ includesCurrent }: RetentionRules): RawBuilder<unknown> {
  const isAwaited = sql`exists (select from handoff h where h.stage = 'normalise' and h.subject_id = c.id)`;
  if (includesCurrent) return isAwaited;
  return sql`${isAwaited} or exists (
    select from revision r join article a on a.current_revision_id = r.id where r.capture_id = c.id
  )`;
}
