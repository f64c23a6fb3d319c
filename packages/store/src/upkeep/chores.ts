import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Db } from "../write/write-context.js";
import type { ChoreRecord } from "./upkeep.js";

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
export async function endChore(db: Db, name: string, result: object): Promise<void> {
  await sql`
    update chore set done_at = now(), result = ${toStorableJson(result)}::jsonb where name = ${name}`.execute(db);
}

/** See `Upkeep.findChore`. */
export async function findChore(db: Db, name: string): Promise<ChoreRecord | null> {
  const { rows } = await sql<ChoreRecord>`
    select begun_at as "begunAt", done_at as "doneAt", result from chore where name = ${name}`.execute(db);
  return rows[0] ?? null;
}
