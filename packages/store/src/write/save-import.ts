import type { SourceDeclaration } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Handoff, NewCapture } from "../stage-data.js";
import { insertCapture } from "./complete-fetch.js";
import { recordEnd } from "./finish-handoff.js";
import { openHandoff } from "./reopen-handoff.js";
import type { Trx, WriteContext } from "./write-context.js";

export interface ImportedFile {
  url: string;
  sourceSlug: string;
  source?: SourceDeclaration;
  timeZone?: string;
  capture: NewCapture;
}

interface ImportedPage {
  id: number;
  newestCaptureId: number | null;
  newestSnapshot: string | null;
}

/** See `StageWrites.saveImport`. */
export async function saveImport(
  context: WriteContext,
  file: ImportedFile,
): Promise<{ pageId: number; handoff: Handoff | null }> {
  const saved = await context.db.transaction().execute(async (trx) => {
    if (file.source) await keepSource(trx, file.source);
    const page = await holdPage(trx, file);
    const isKnown = page.newestSnapshot === file.capture.snapshot.sha256 && page.newestCaptureId !== null;
    if (isKnown) return { pageId: page.id, handoff: await resumeImport(trx, page.id, page.newestCaptureId ?? 0) };
    const captureId = await insertCapture(trx, page.id, file.capture);
    const end = { outcome: "stored", sentence: "The file was brought in.", durationMs: 0 } as const;
    await recordEnd(trx, { stage: "fetch", subjectId: page.id }, end);
    return { pageId: page.id, handoff: await openHandoff(trx, "normalise", captureId) };
  });
  context.announce("trail");
  return saved;
}

/** Its zone and language serve the article; whether it is polled is the configuration's business. */
export async function keepSource(trx: Trx, source: SourceDeclaration): Promise<void> {
  await trx
    .insertInto("source")
    .values({
      slug: source.slug,
      name: source.name,
      declaration: toStorableJson(source),
      is_sample: source.isSample,
      is_active: false,
    })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .execute();
}

async function holdPage(trx: Trx, { url, sourceSlug, timeZone, capture }: ImportedFile): Promise<ImportedPage> {
  const { rows } = await sql<ImportedPage>`
    with held as (
      insert into page (source_slug, url, last_fetch_at, hinted_time_zone)
      values (${sourceSlug}, ${url}, ${capture.fetchedAt}, ${timeZone ?? null})
      on conflict (url) do update set last_fetch_at = excluded.last_fetch_at returning id
    )
    select held.id, c.id as "newestCaptureId", c.snapshot_sha256 as "newestSnapshot"
    from held left join lateral (
      select id, snapshot_sha256 from capture where page_id = held.id order by id desc limit 1
    ) c on true`.execute(trx);
  if (rows[0] === undefined) throw new Error("An upsert of a page answered no row.");
  return rows[0];
}

/** The same bytes again: nothing to do, unless the first import came to nothing and may be tried once more. */
async function resumeImport(trx: Trx, pageId: number, captureId: number): Promise<Handoff | null> {
  const { rows } = await sql<{ isRead: boolean }>`
    select article_id is not null as "isRead" from page where id = ${pageId}`.execute(trx);
  return rows[0]?.isRead ? null : openHandoff(trx, "normalise", captureId);
}
