import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table backfill (
    id bigint generated always as identity primary key,
    source_slug text not null references source,
    from_day date not null,
    to_day date not null,
    state text not null default 'running',
    sentence text,
    asked_at timestamptz not null default now(),
    ended_at timestamptz,
    next_at timestamptz not null default now(),
    found integer not null default 0,
    known integer not null default 0,
    outside integer not null default 0,
    undated integer not null default 0
  )`,
  `create unique index backfill_running on backfill (source_slug) where state = 'running'`,
  `create index backfill_next on backfill (next_at) where state = 'running'`,
  `create index backfill_source on backfill (source_slug, id desc)`,
  // A document of an archive. What is read keeps its row, so that a circle of indexes ends.
  `create table backfill_step (
    id bigint generated always as identity primary key,
    backfill_id bigint not null references backfill on delete cascade,
    url text not null,
    step jsonb not null,
    state text not null default 'open',
    tries smallint not null default 0,
    sentence text,
    unique (backfill_id, url)
  )`,
  `create index backfill_step_open on backfill_step (backfill_id, id) where state = 'open'`,
  // An article that was found; without a page it waits for its turn.
  `create table backfill_page (
    id bigint generated always as identity primary key,
    backfill_id bigint not null references backfill on delete cascade,
    url text not null,
    title text,
    published_at timestamptz,
    published_offset text,
    modified_at timestamptz,
    is_known boolean not null default false,
    page_id bigint references page,
    unique (backfill_id, url)
  )`,
  `create index backfill_page_waiting on backfill_page (backfill_id, id) where page_id is null`,
];

/** Older articles of a source are looked up in its archives: a backfill, the documents it reads, what it finds in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
