import { sql } from "kysely";
import type { Db } from "./write-context.js";

/** See `StageWrites.countRecentPages`. A first poll discovers at once what came out over a week. */
export async function countRecentPages(db: Db, slug: string): Promise<{ day: number; week: number }> {
  const { rows } = await sql<{ day: number; week: number }>`
    select count(*) filter (where came_out > now() - interval '1 day')::int as day,
      count(*) filter (where came_out > now() - interval '7 days')::int as week
    from (
      select least(discovered_at, hinted_published_at) as came_out from page
      where source_slug = ${slug} and discovered_at > now() - interval '7 days'
    ) recent`.execute(db);
  return rows[0] ?? { day: 0, week: 0 };
}
