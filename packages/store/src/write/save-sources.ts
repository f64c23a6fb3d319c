import type { SourceDeclaration, SourceState } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { SourceRecord } from "../stage-data.js";
import type { Db, WriteContext } from "./write-context.js";

/** Files brought in by hand belong to this source, which nobody declares and nobody polls. */
export const IMPORTED_SOURCE = "imported";

/** Who declares where nobody says so: there is one configuration then. */
const ONLY_DECLARER = "configuration";

/** See `StageWrites.saveSources`. */
export async function saveSources(
  context: WriteContext,
  declarations: SourceDeclaration[],
  { declarer = ONLY_DECLARER, keepOthers = false }: { declarer?: string; keepOthers?: boolean } = {},
): Promise<{ removed: string[] }> {
  const { rows } = await sql<{ slug: string; isActive: boolean }>`
    with declared as (
      select d->>'slug' as slug, d->>'name' as name, (d->>'isSample')::boolean as is_sample, d as declaration
      from jsonb_array_elements(${toStorableJson(declarations)}::jsonb) d
    ), saved as (
      insert into source as s (slug, name, declaration, is_sample, declared_by)
      select slug, name, declaration, is_sample, array[${declarer}::text] from declared order by slug
      on conflict (slug) do update
        set name = excluded.name, declaration = excluded.declaration, is_sample = excluded.is_sample, is_active = true,
          declared_by = array_append(array_remove(s.declared_by, ${declarer}::text), ${declarer}::text)
    )
    update source set declared_by = array_remove(declared_by, ${declarer}::text),
      is_active = is_active and cardinality(array_remove(declared_by, ${declarer}::text)) > 0
    where not ${keepOthers}::boolean and slug <> ${IMPORTED_SOURCE} and slug not in (select slug from declared)
      and (${declarer}::text = any(declared_by) or (is_active and declared_by = '{}'))
    returning slug, is_active as "isActive"`.execute(context.db);
  context.announce("source");
  return { removed: rows.flatMap((row) => (row.isActive ? [] : [row.slug])) };
}

/** What `discover` needs of a source; null when it is unknown or no longer declared. */
export async function findSource(db: Db, slug: string): Promise<SourceRecord | null> {
  const source = await db
    .selectFrom("source")
    .select(["declaration", "paused_at", "state", "failures"])
    .where("slug", "=", slug)
    .where("slug", "<>", IMPORTED_SOURCE)
    .where("is_active", "=", true)
    .executeTakeFirst();
  if (source === undefined) return null;
  const endpoints = await db
    .selectFrom("endpoint")
    .selectAll()
    .where("source_slug", "=", slug)
    .orderBy("url")
    .execute();
  return {
    declaration: source.declaration as SourceDeclaration,
    isPaused: source.paused_at !== null,
    state: source.paused_at === null ? (source.state as SourceState) : "paused",
    failures: source.failures,
    endpoints: endpoints.map((endpoint) => ({
      url: endpoint.url,
      etag: endpoint.etag,
      lastModified: endpoint.last_modified,
      wasEmpty: endpoint.was_empty,
      ttlMs: endpoint.ttl_ms,
    })),
  };
}

/** Pauses or resumes a source. Answers whether there is one of that name. */
export async function setSourcePaused(context: WriteContext, slug: string, isPaused: boolean): Promise<boolean> {
  const { numUpdatedRows } = await context.db
    .updateTable("source")
    .set({ paused_at: isPaused ? sql`coalesce(paused_at, now())` : null })
    .where("slug", "=", slug)
    .where("slug", "<>", IMPORTED_SOURCE)
    .executeTakeFirst();
  context.announce("source");
  return numUpdatedRows > 0n;
}
