import { type Kysely, sql } from "kysely";

/**
 * An extraction keeps what was read as one document. Mentions and figures become what `link` makes of it, written once
 * with their entity, question and speaker.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `alter table extraction add column result jsonb, add column read_at timestamptz not null default now()`,
  `update extraction x set read_at = x.created_at, result = jsonb_build_object(
    'mentions', (select coalesce(jsonb_agg(to_jsonb(m) order by m.start_offset), '[]') from mention m
      where m.extraction_id = x.id),
    'figures', (select coalesce(jsonb_agg(to_jsonb(f) order by f.start_offset), '[]') from figure f
      where f.extraction_id = x.id))`,
  `alter table extraction alter column result set not null`,
];
