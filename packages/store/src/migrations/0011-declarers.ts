import { type Kysely, sql } from "kysely";

/**
 * Several configurations may share a database: each source knows which of them declare it. And a chore that is done now
 * and then, by whichever worker comes first, knows when it was done last.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table source add column declared_by text[] not null default '{}'`.execute(db);
  await sql`
    create table chore (
      name text primary key,
      begun_at timestamptz not null default now(),
      done_at timestamptz,
      result jsonb
    )`.execute(db);
}
