import type { DiscoveredPage } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import { offsetOf } from "../text/instant-offset.js";
import { URL_LIMIT_CHARACTERS } from "../write/save-discovery.js";
import type { Db, Trx } from "../write/write-context.js";
import type { BackfillReading } from "./backfills.js";

/** A full sitemap goes in at a few goes: one statement with 50,000 rows would hold its locks for seconds. */
const CHUNK = 5_000;

/** As many as a backfill may begin with; an index of more is no archive but a maze. */
const MAX_DOCUMENTS = 4_000;

/** See `Backfills.saveReading`: one transaction, and nothing where the document has ended before. */
export async function saveReading<T extends { url: string }>(
  db: Db,
  id: number,
  stepId: number,
  { pages, steps, outside, undated }: BackfillReading<T>,
): Promise<void> {
  const storable = pages.filter(({ url }) => url.length <= URL_LIMIT_CHARACTERS);
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update backfill_step s set state = 'done', sentence = null from backfill b
      where s.id = ${stepId} and s.state = 'open' and b.id = s.backfill_id and b.state = 'running'
      returning 1`.execute(trx);
    if (rows.length === 0) return;
    const counts = { found: 0, known: 0 };
    for (let from = 0; from < storable.length; from += CHUNK) {
      const saved = await savePages(trx, id, storable.slice(from, from + CHUNK));
      counts.found += saved.found;
      counts.known += saved.known;
    }
    await sql`
      insert into backfill_step (backfill_id, url, step)
      select ${id}, s.step->>'url', s.step
      from jsonb_array_elements(${toStorableJson(steps)}::jsonb) with ordinality as s(step, number) order by s.number
      limit greatest(0, ${MAX_DOCUMENTS} - (select count(*) from backfill_step where backfill_id = ${id}))
      on conflict (backfill_id, url) do nothing`.execute(trx);
    await sql`
      update backfill set found = found + ${counts.found}, known = known + ${counts.known},
        outside = outside + ${outside}, undated = undated + ${undated}, sentence = null
      where id = ${id}`.execute(trx);
  });
}

async function savePages(trx: Trx, id: number, pages: DiscoveredPage[]): Promise<{ found: number; known: number }> {
  const { rows } = await sql<{ found: number; known: number }>`
    with saved as (
      insert into backfill_page
        (backfill_id, url, title, published_at, published_offset, modified_at, page_id, is_known)
      select ${id}, a.url, a.title, a.published_at, a.published_offset, a.modified_at, p.id, p.id is not null
      from jsonb_to_recordset(${toStorableJson(pages.map(toRow))}::jsonb)
        as a(url text, title text, published_at timestamptz, published_offset text, modified_at timestamptz)
      left join page p on p.url = a.url
      on conflict (backfill_id, url) do nothing returning is_known
    )
    select count(*)::int as found, count(*) filter (where is_known)::int as known from saved`.execute(trx);
  return rows[0] ?? { found: 0, known: 0 };
}

function toRow({ url, title, publishedAt, modifiedAt }: DiscoveredPage) {
  return {
    url,
    title,
    published_at: publishedAt,
    published_offset: offsetOf(publishedAt),
    modified_at: modifiedAt,
  };
}
