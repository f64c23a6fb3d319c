import { sql } from "kysely";
import type { HostBudgets } from "./store.js";
import type { Db } from "./write/write-context.js";

/** One row a host, moved by single statements: two processes never take the same slot. */
export function createHostBudgets(db: Db): HostBudgets {
  return {
    acquire: (host, minDelayMs) => acquire(db, host, minDelayMs),
    reportSuccess: (host) => reportSuccess(db, host),
    reportRefusal: (host, waitMs, reason) => reportRefusal(db, host, waitMs, reason),
  };
}

const MILLISECOND = sql`interval '1 millisecond'`;

async function acquire(db: Db, host: string, minDelayMs: number): Promise<{ waitMs: number }> {
  const taken = await sql`
    insert into host as h (name, not_before) values (${host}, clock_timestamp() + ${minDelayMs}::float8 * ${MILLISECOND})
    on conflict (name) do update
      set not_before = clock_timestamp() + greatest(${minDelayMs}::float8, h.delay_ms) * ${MILLISECOND}
      where greatest(h.not_before, h.blocked_until) <= clock_timestamp()
    returning 1`.execute(db);
  return { waitMs: taken.rows.length > 0 ? 0 : await readWait(db, host) };
}

async function readWait(db: Db, host: string): Promise<number> {
  const { rows } = await sql<{ waitMs: number }>`
    select extract(epoch from greatest(not_before, blocked_until) - clock_timestamp())::float8 * 1000 as "waitMs"
    from host where name = ${host}`.execute(db);
  // At least one millisecond: zero would mean that the slot was taken.
  return Math.max(1, Math.ceil(rows[0]?.waitMs ?? 1));
}

async function reportSuccess(db: Db, host: string): Promise<void> {
  await sql`
    update host set failures = 0, blocked_until = null, reason = null
    where name = ${host} and (failures > 0 or blocked_until is not null)`.execute(db);
}

async function reportRefusal(db: Db, host: string, waitMs: number, reason: string): Promise<void> {
  await sql`
    insert into host as h (name, blocked_until, failures, reason)
    values (${host}, clock_timestamp() + ${waitMs}::float8 * ${MILLISECOND}, 1, ${reason})
    on conflict (name) do update
      set blocked_until = greatest(h.blocked_until, excluded.blocked_until), failures = h.failures + 1,
        reason = excluded.reason`.execute(db);
}
