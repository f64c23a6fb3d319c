import type { SourceDeclaration, SourceState } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { SourceRecord } from "../store.js";
import type { Db, WriteContext } from "./write-context.js";

/** Files brought in by hand belong to this source, which nobody declares and nobody polls. */
export const IMPORTED_SOURCE = "imported";

/** Makes the declared sources the active ones; what is no longer declared keeps its articles and is not polled. */
export async function saveSources(context: WriteContext, declarations: SourceDeclaration[]): Promise<void> {
  await sql`
    with declared as (
      select d->>'slug' as slug, d->>'name' as name, (d->>'isSample')::boolean as is_sample, d as declaration
      from jsonb_array_elements(${toStorableJson(declarations)}::jsonb) d
    ), saved as (
      insert into source (slug, name, declaration, is_sample)
      select slug, name, declaration, is_sample from declared order by slug
      on conflict (slug) do update
        set name = excluded.name, declaration = excluded.declaration, is_sample = excluded.is_sample, is_active = true
    )
    update source set is_active = false
    where is_active and slug <> ${IMPORTED_SOURCE} and slug not in (select slug from declared)`.execute(context.db);
  context.announce("source");
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
