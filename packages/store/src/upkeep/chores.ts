import { type QueryExecutorProvider, sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Db } from "../write/write-context.js";
import type { ChoreRow } from "./upkeep.js";

/** Whoever began a chore and has not ended it for so long has died over it. */
const GIVEN_UP_MS = 60 * 60_000;

/** See `Upkeep.beginChore`. */
export async function beginChore(db: Db, name: string, everyMs: number): Promise<boolean> {
  const { rows } = await sql`
    insert into chore as c (name) values (${name})
    on conflict (name) do update set begun_at = now(), done_at = null
      where c.begun_at <= now() - ${everyMs}::float8 * interval '1 millisecond'
        or (c.done_at is null and c.begun_at <= now() - ${GIVEN_UP_MS}::float8 * interval '1 millisecond')
    returning 1`.execute(db);
  return rows.length > 0;
}

/** See `Upkeep.endChore`. */
export async function endChore(db: Db, name: string, counts: Record<string, number>): Promise<void> {
  const last = toStorableJson(counts);
  await sql`
    update chore set done_at = now(), result = jsonb_build_object(
      'runs', coalesce((result->>'runs')::int, 0) + 1,
      'last', ${last}::jsonb,
      'totals', (
        select jsonb_object_agg(key, value::numeric + coalesce((result->'totals'->>key)::numeric, 0))
        from jsonb_each_text(${last}::jsonb)
      ))
    where name = ${name}`.execute(db);
}

/** See `ReadModels.listChores`. */
export async function listChores(db: QueryExecutorProvider): Promise<ChoreRow[]> {
  const { rows } = await sql<ChoreRow>`
    select name, begun_at as "begunAt", done_at as "doneAt", coalesce((result->>'runs')::int, 0) as runs,
      coalesce(result->'last', '{}') as last, coalesce(result->'totals', '{}') as totals
    from chore order by name`.execute(db);
  return rows;
}
