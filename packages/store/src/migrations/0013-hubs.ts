import { type Kysely, sql } from "kysely";

/**
 * Of a host one request is under way at a time. And an outlet's hub (WebSub) tells of news at an address of ours, for as
 * long as it has promised to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table host add column leased_until timestamptz`.execute(db);
  await sql`
    create table hub_subscription (
      id bigint generated always as identity primary key,
      source_slug text not null references source,
      topic text not null,
      hub text not null,
      callback text not null unique,
      secret text not null,
      state text not null default 'found',
      sentence text,
      lease_until timestamptz,
      next_at timestamptz not null default now(),
      tries smallint not null default 0,
      told_at timestamptz,
      told integer not null default 0,
      unique (source_slug, topic)
    )`.execute(db);
  await sql`create index hub_subscription_next on hub_subscription (next_at) where state <> 'ended'`.execute(db);
}
