import { type Kysely, sql } from "kysely";

/**
 * Snapshots can be given up while what was read in them stays; an endpoint says for how long it need not be asked; a
 * host that answers slowly is asked less often.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table snapshot add column removed_at timestamptz`.execute(db);
  await sql`create index capture_snapshot on capture (snapshot_sha256)`.execute(db);
  await sql`alter table endpoint add column ttl_ms integer`.execute(db);
  await sql`alter table host add column latency_ms real`.execute(db);
}
