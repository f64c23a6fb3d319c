import { type Kysely, sql } from "kysely";

/**
 * What an outlet's pages repeat. `furniture_sample` holds the prints of the blocks of its newest articles, a row an
 * article, so that an article counts once however often it is read; `furniture_block` the texts of those that were
 * found to repeat, and whether an operator wants one left alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table furniture_sample (
    source_slug text not null references source on delete cascade,
    article_id bigint not null references article on delete cascade,
    prints bigint[] not null,
    seen_at timestamptz not null,
    primary key (source_slug, article_id)
  )`,
  `create table furniture_block (
    source_slug text not null references source on delete cascade,
    print bigint not null,
    kind text not null,
    text text not null,
    named_at timestamptz not null default now(),
    forgotten_at timestamptz,
    primary key (source_slug, print)
  )`,
];
