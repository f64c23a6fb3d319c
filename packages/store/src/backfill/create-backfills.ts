import { permanent } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Db, WriteContext } from "../write/write-context.js";
import type { BackfillRow, BackfillStep, Backfills } from "./backfills.js";
import { selectBackfills } from "./read-backfills.js";
import { releasePages } from "./release-pages.js";
import { saveReading } from "./save-reading.js";

export function createBackfills(context: WriteContext): Backfills {
  const { db } = context;
  const find = async (id: number) => (await selectBackfills(db, sql`where b.id = ${id}`))[0] ?? null;
  const told = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    context.announce("source");
    return result;
  };
  return {
    start: (slug, range, steps) => told(startBackfill(db, slug, range, steps, find)),
    cancel: (slug) => told(cancelBackfill(db, slug, find)),
    claim: (leaseMs) => claimBackfill(db, leaseMs, find),
    nextStep: (id) => nextStep(db, id),
    saveReading: (id, stepId, reading) => told(saveReading(db, id, stepId, reading)),
    saveFailure: (id, stepId, sentence, isFinal) => told(saveFailure(db, id, stepId, sentence, isFinal)),
    release: (id, atOnce) => releasePages(db, id, atOnce),
    rest: (id, forMs, sentence = null) => rest(db, id, forMs, sentence),
    end: (id, state, sentence) => told(endBackfill(db, id, state, sentence)),
    find,
    list: ({ sourceSlug = null, limit }) =>
      selectBackfills(
        db,
        sql`where ${sourceSlug}::text is null or b.source_slug = ${sourceSlug} order by b.id desc limit ${limit}`,
      ),
  };
}

type Find = (id: number) => Promise<BackfillRow | null>;

async function startBackfill(
  db: Db,
  slug: string,
  { from, to }: { from: string; to: string },
  steps: { url: string }[],
  find: Find,
): Promise<BackfillRow> {
  const { rows } = await sql<{ id: number | null; isThere: boolean }>`
    with asked as (
      select slug from source where slug = ${slug} and is_active
    ), started as (
      insert into backfill (source_slug, from_day, to_day) select slug, ${from}::date, ${to}::date from asked
      on conflict (source_slug) where state = 'running' do nothing returning id
    ), planned as (
      insert into backfill_step (backfill_id, url, step)
      select started.id, s.step->>'url', s.step
      from started, jsonb_array_elements(${toStorableJson(steps)}::jsonb) with ordinality as s(step, number)
      order by s.number
      on conflict (backfill_id, url) do nothing
    )
    select (select id from started) as id, exists (select from asked) as "isThere"`.execute(db);
  const [row] = rows;
  const started = row?.id ? await find(row.id) : null;
  if (started !== null) return started;
  if (!row?.isThere) {
    throw permanent("source.not-found", `There is no source "${slug}".`, { hint: "`newsledger sources` lists them." });
  }
  throw permanent("backfill.running", `A backfill of "${slug}" is under way.`, {
    hint: `Wait for its end, or cancel it: newsledger sources backfill ${slug} --cancel`,
    context: { slug },
  });
}

async function cancelBackfill(db: Db, slug: string, find: Find): Promise<BackfillRow | null> {
  const { rows } = await sql<{ id: number }>`
    with ended as (
      update backfill set state = 'cancelled', ended_at = now(),
        sentence = 'Cancelled. What was read before stays, and what was handed on is still read.'
      where source_slug = ${slug} and state = 'running' returning id
    ), dropped as (
      delete from backfill_page where backfill_id in (select id from ended)
    ), closed as (
      update backfill_step set state = 'dropped' where state = 'open' and backfill_id in (select id from ended)
    )
    select id from ended`.execute(db);
  return rows[0] === undefined ? null : find(rows[0].id);
}

async function claimBackfill(db: Db, leaseMs: number, find: Find): Promise<BackfillRow | null> {
  const { rows } = await sql<{ id: number }>`
    update backfill set next_at = now() + ${leaseMs}::float8 * interval '1 millisecond'
    where id = (
      select id from backfill where state = 'running' and next_at <= now()
      order by next_at limit 1 for update skip locked
    ) returning id`.execute(db);
  return rows[0] === undefined ? null : find(rows[0].id);
}

async function nextStep<T>(db: Db, id: number): Promise<BackfillStep<T> | null> {
  const { rows } = await sql<BackfillStep<T>>`
    select id, step, tries from backfill_step where backfill_id = ${id} and state = 'open' order by id limit 1`.execute(
    db,
  );
  return rows[0] ?? null;
}

async function saveFailure(db: Db, id: number, stepId: number, sentence: string, isFinal: boolean): Promise<void> {
  await sql`
    with failed as (
      update backfill_step set tries = tries + 1, sentence = ${sentence},
        state = case when ${isFinal}::boolean then 'failed' else state end
      where id = ${stepId} and state = 'open' returning backfill_id
    )
    update backfill set sentence = ${sentence} where id = ${id} and id in (select backfill_id from failed)`.execute(db);
}

async function rest(db: Db, id: number, forMs: number, sentence: string | null): Promise<void> {
  await sql`
    update backfill set next_at = now() + ${forMs}::float8 * interval '1 millisecond', sentence = ${sentence}
    where id = ${id} and state = 'running'`.execute(db);
}

/** What it found is counted, and stands among the pages by now. */
async function endBackfill(db: Db, id: number, state: string, sentence: string): Promise<void> {
  await sql`
    with ended as (
      update backfill set state = ${state}, sentence = ${sentence}, ended_at = now()
      where id = ${id} and state = 'running' returning id
    )
    delete from backfill_page where backfill_id in (select id from ended)`.execute(db);
}
