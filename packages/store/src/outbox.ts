import { sql } from "kysely";
import type { Handoff } from "./stage-data.js";
import type { Outbox } from "./store.js";
import { isPutOff } from "./write/put-off.js";
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

/**
 * So many fetches of one source are in the queue at a time. A host that wants a delay is asked once a second at best, and
 * the others of its pages would only be looked at and put back, in the way of everybody else's.
 */
const FETCHES_OF_A_SOURCE = 16;

async function publish(trx: Trx, limit: number, send: (handoffs: Handoff[]) => Promise<void>): Promise<number> {
  const oldest = await takeOldest(trx, limit);
  const fetches = oldest.filter(({ stage }) => stage === "fetch").length;
  const taken = fetches <= FETCHES_OF_A_SOURCE ? oldest : await takeFairly(trx, limit);
  if (taken.length === 0) return 0;
  await send(taken);
  await touch(
    trx,
    taken.map((row) => row.id),
  );
  return taken.length;
}

/** Locked rows are another relay's; a worker that is quick to finish one waits here until it is marked. */
async function takeOldest(trx: Trx, limit: number): Promise<Handoff[]> {
  const { rows } = await sql<Handoff>`
    select id, stage, subject_id as "subjectId", generation from handoff
    where published_at is null order by id limit ${limit} for update skip locked`.execute(trx);
  return rows;
}

/**
 * Of live sources, no more fetches than have room. What was put off after a refusal or a failure takes none: it may wait
 * for days. The sample world is asked without delay, and its pages never wait.
 */
async function takeFairly(trx: Trx, limit: number): Promise<Handoff[]> {
  const { rows } = await sql<Handoff>`
    with waiting as (
      select h.id, h.stage, s.is_sample, p.source_slug,
        row_number() over (partition by h.stage, p.source_slug order by h.id) as place
      from handoff h left join page p on h.stage = 'fetch' and p.id = h.subject_id
        left join source s on s.slug = p.source_slug
      where h.published_at is null
    ), there as (
      select p.source_slug, count(*) as count from handoff h join page p on p.id = h.subject_id
      where h.stage = 'fetch' and h.published_at is not null and not ${isPutOff(sql`p.id`)}
      group by 1
    ), chosen as (
      select w.id from waiting w left join there t on t.source_slug = w.source_slug
      where w.stage <> 'fetch' or w.is_sample or w.place <= ${FETCHES_OF_A_SOURCE} - coalesce(t.count, 0)
      order by w.id limit ${limit}
    )
    select id, stage, subject_id as "subjectId", generation from handoff
    where id in (select id from chosen) and published_at is null order by id for update skip locked`.execute(trx);
  return rows;
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
