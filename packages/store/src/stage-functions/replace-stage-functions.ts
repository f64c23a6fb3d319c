import { type Kysely, sql } from "kysely";
import { ADVISORY_LOCKS } from "../connect/advisory-locks.js";
import { sha256 } from "../text/content-hash.js";
import { STAGE_FUNCTIONS } from "./index.js";

const DIGEST = sha256(JSON.stringify(STAGE_FUNCTIONS));

/**
 * Makes the functions of this version, unless they are there. They hold no data and are no migrations: what changes in
 * one is read in its file. Answers whether there was anything to do.
 */
export async function replaceStageFunctions(db: Kysely<unknown>): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.stageFunctions})`.execute(trx);
    if ((await readDigest(trx)) === DIGEST) return false;
    for (const [name, definition] of Object.entries(STAGE_FUNCTIONS)) {
      await sql.raw(`drop function if exists ${name}`).execute(trx);
      await sql.raw(definition).execute(trx);
    }
    await sql.raw(`comment on function take_handoff is '${DIGEST}'`).execute(trx);
    return true;
  });
}

async function readDigest(db: Kysely<unknown>): Promise<string | null> {
  const { rows } = await sql<{ digest: string | null }>`
    select obj_description(to_regproc('take_handoff'), 'pg_proc') as digest`.execute(db);
  return rows[0]?.digest ?? null;
}
