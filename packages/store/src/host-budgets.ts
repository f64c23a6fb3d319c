import { LATENCY_PACE, LEASE } from "@newsledger/contracts";
import { sql } from "kysely";
import type { HostBudgets } from "./store.js";
import type { Db } from "./write/write-context.js";

/** One row a host, moved by single statements: two processes never take the same slot. */
export function createHostBudgets(db: Db): HostBudgets {
  return {
    acquire: (host, minDelayMs) => acquire(db, host, minDelayMs),
    release: (host) => release(db, host),
    reportSuccess: (host, latencyMs) => reportSuccess(db, host, latencyMs),
    reportRefusal: (host, waitMs, reason) => reportRefusal(db, host, waitMs, reason),
  };
}

const MILLISECOND = sql`interval '1 millisecond'`;

async function acquire(db: Db, host: string, minDelayMs: number): Promise<{ waitMs: number }> {
  // Without a delay there is no pace: the sample world, and the further steps of a redirect.
  const pace =
    minDelayMs === 0
      ? sql`0`
      : sql`least(coalesce(h.latency_ms, 0) * ${LATENCY_PACE.factor}::float8, ${LATENCY_PACE.longestMs})`;
  const lease = sql`case when ${minDelayMs}::float8 > 0 then clock_timestamp() + ${LEASE.longestMs} * ${MILLISECOND} end`;
  const taken = await sql`
    insert into host as h (name, not_before, leased_until)
    values (${host}, clock_timestamp() + ${minDelayMs}::float8 * ${MILLISECOND}, ${lease})
    on conflict (name) do update
      set not_before = clock_timestamp() + greatest(${minDelayMs}::float8, h.delay_ms, ${pace}) * ${MILLISECOND},
        leased_until = coalesce(excluded.leased_until, h.leased_until)
      where greatest(h.not_before, h.blocked_until) <= clock_timestamp()
        and (${minDelayMs}::float8 = 0 or coalesce(h.leased_until <= clock_timestamp(), true))
    returning 1`.execute(db);
  return { waitMs: taken.rows.length > 0 ? 0 : await readWait(db, host, minDelayMs) };
}

async function readWait(db: Db, host: string, minDelayMs: number): Promise<number> {
  const askAgainMs = minDelayMs === 0 ? 0 : Math.max(minDelayMs, LEASE.askAgainMs);
  const { rows } = await sql<{ waitMs: number }>`
    select extract(epoch from greatest(not_before, blocked_until,
      least(leased_until, clock_timestamp() + ${askAgainMs}::float8 * ${MILLISECOND})) - clock_timestamp()
    )::float8 * 1000 as "waitMs"
    from host where name = ${host}`.execute(db);
  // At least one millisecond: zero would mean that the slot was taken.
  return Math.max(1, Math.ceil(rows[0]?.waitMs ?? 1));
}

async function release(db: Db, host: string): Promise<void> {
  await sql`update host set leased_until = null where name = ${host} and leased_until is not null`.execute(db);
}

/** Written only where it says something new: most answers of a host take as long as the one before. */
async function reportSuccess(db: Db, host: string, latencyMs: number): Promise<void> {
  await sql`
    update host set failures = 0, blocked_until = null, reason = null,
      latency_ms = coalesce(latency_ms + (${latencyMs}::float8 - latency_ms) * ${LATENCY_PACE.share}::float8, ${latencyMs})
    where name = ${host} and (failures > 0 or blocked_until is not null or latency_ms is null
      or abs(latency_ms - ${latencyMs}::float8) > greatest(50, latency_ms * 0.1))`.execute(db);
}

async function reportRefusal(db: Db, host: string, waitMs: number, reason: string): Promise<void> {
  await sql`
    insert into host as h (name, blocked_until, failures, reason)
    values (${host}, clock_timestamp() + ${waitMs}::float8 * ${MILLISECOND}, 1, ${reason})
    on conflict (name) do update
      set blocked_until = greatest(h.blocked_until, excluded.blocked_until), failures = h.failures + 1,
        reason = excluded.reason`.execute(db);
}
