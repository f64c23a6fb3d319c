import { sql } from "kysely";
import { insertCapture } from "../write/complete-fetch.js";
import { recordEnd } from "../write/finish-handoff.js";
import { openHandoff } from "../write/reopen-handoff.js";
import { keepSource } from "../write/save-import.js";
import type { Trx, WriteContext } from "../write/write-context.js";
import type { ArchivedCapture } from "./upkeep.js";

const END = { outcome: "stored", sentence: "The capture was brought in from an archive.", durationMs: 0 } as const;

/** See `Upkeep.saveArchived`. */
export async function saveArchived(context: WriteContext, archived: ArchivedCapture): Promise<"stored" | "known"> {
  const saved = await context.db.transaction().execute(async (trx) => {
    if (archived.source) await keepSource(trx, archived.source);
    const pageId = await holdPage(trx, archived);
    if (await isKnown(trx, pageId, archived.capture.snapshot.sha256)) return "known";
    const captureId = await insertCapture(trx, pageId, archived.capture);
    await recordEnd(trx, { stage: "fetch", subjectId: pageId }, END);
    await openHandoff(trx, "normalise", captureId);
    return "stored";
  });
  if (saved === "stored") context.announce("trail");
  return saved;
}

/** An old capture does not make the page's last reading older than it is. */
async function holdPage(trx: Trx, { pageUrl, sourceSlug, capture }: ArchivedCapture): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into page (source_slug, url, last_fetch_at) values (${sourceSlug}, ${pageUrl}, ${capture.fetchedAt})
    on conflict (url) do update set last_fetch_at = greatest(page.last_fetch_at, excluded.last_fetch_at)
    returning id`.execute(trx);
  if (rows[0] === undefined) throw new Error("An upsert of a page answered no row.");
  return rows[0].id;
}

/** Bytes that had been given up are kept again: the archive has just brought them back. */
async function isKnown(trx: Trx, pageId: number, sha256: string): Promise<boolean> {
  await sql`
    update snapshot set removed_at = null where sha256 = ${sha256} and removed_at is not null`.execute(trx);
  const { rows } = await sql`
    select from capture where page_id = ${pageId} and snapshot_sha256 = ${sha256} limit 1`.execute(trx);
  return rows.length > 0;
}
