import { sql } from "kysely";
import type { Handoff, Outbox } from "./store.js";
import type { Db, Trx } from "./write/write-context.js";

/**
 * The relay between the ledger and its queues. A hand-off is marked only after it was sent, so a crash in between
 * sends it again: at least once, never not at all.
 */
export function createOutbox(db: Db): Outbox {
  return {
    publish: (limit, send) => db.transaction().execute((trx) => publish(trx, limit, send)),
    listOverdue: (olderThanMs, limit) => listOverdue(db, olderThanMs, limit),
    touch: (ids) => touch(db, ids),
    republish: (ids) => republish(db, ids),
  };
}

async function publish(trx: Trx, limit: number, send: (handoffs: Handoff[]) => Promise<void>): Promise<number> {
  // Locked rows are another relay's; a worker that is quick to finish one waits here until it is marked.
  const { rows } = await sql<Handoff>`
    select id, stage, subject_id as "subjectId", generation from handoff
    where published_at is null order by id limit ${limit} for update skip locked`.execute(trx);
  if (rows.length === 0) return 0;
  await send(rows);
  await touch(
    trx,
    rows.map((row) => row.id),
  );
  return rows.length;
}

async function listOverdue(db: Db, olderThanMs: number, limit: number): Promise<Handoff[]> {
  const { rows } = await sql<Handoff>`
    select id, stage, subject_id as "subjectId", generation from handoff
    where published_at < clock_timestamp() - ${olderThanMs}::float8 * interval '1 millisecond'
    order by published_at, id limit ${limit}`.execute(db);
  return rows;
}

async function touch(db: Db, ids: number[]): Promise<void> {
  await sql`update handoff set published_at = clock_timestamp() where id = any(${ids}::bigint[])`.execute(db);
}

async function republish(db: Db, ids: number[]): Promise<void> {
  await sql`
    update handoff set generation = generation + 1, published_at = null where id = any(${ids}::bigint[])`.execute(db);
}
