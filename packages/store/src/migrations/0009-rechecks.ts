import { type Kysely, sql } from "kysely";

/** A page is read again for as long as its article is young: outlets change figures without announcing it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table page add column next_check_at timestamptz`.execute(db);
  await sql`create index page_check on page (next_check_at) where next_check_at is not null`.execute(db);
}
