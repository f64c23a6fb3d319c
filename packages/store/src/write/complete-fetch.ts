import { sql } from "kysely";
import type { Completion, Handoff, NewCapture, StageEnd } from "../store.js";
import { finishHandoff } from "./finish-handoff.js";
import type { Trx, WriteContext } from "./write-context.js";

/** See `StageWrites.completeFetch`. */
export function completeFetch(
  context: WriteContext,
  handoff: Handoff,
  capture: NewCapture,
  end: StageEnd,
): Promise<Completion | "unchanged"> {
  return finishHandoff<"written" | "unchanged">(context, handoff, async (trx) => {
    const newest = await updatePage(trx, handoff.subjectId, capture);
    if (newest === capture.snapshot.sha256) {
      const sentence = "The page holds the same bytes as when it was last read.";
      return { answer: "unchanged", end: { ...end, outcome: "unchanged", sentence } };
    }
    const captureId = await insertCapture(trx, handoff.subjectId, capture);
    return { answer: "written", end, next: { stage: "normalise", subjectId: captureId } };
  });
}

/** Answers the snapshot of the newest capture so far. */
async function updatePage(trx: Trx, pageId: number, capture: NewCapture): Promise<string | null> {
  const { rows } = await sql<{ newest: string | null }>`
    update page p set etag = ${capture.etag}, last_modified = ${capture.lastModified},
      last_fetch_at = ${capture.fetchedAt}, gone_at = null
    where id = ${pageId}
    returning (select c.snapshot_sha256 from capture c where c.page_id = p.id order by c.id desc limit 1) as newest
  `.execute(trx);
  return rows[0]?.newest ?? null;
}

/** Writes the capture and, when its bytes are new, their snapshot. Answers the capture's id. */
export async function insertCapture(trx: Trx, pageId: number, capture: NewCapture): Promise<number> {
  const { sha256, bytes, storedBytes } = capture.snapshot;
  await sql`
    insert into snapshot (sha256, bytes, stored_bytes) values (${sha256}, ${bytes}, ${storedBytes})
    on conflict (sha256) do nothing`.execute(trx);
  const inserted = await trx
    .insertInto("capture")
    .values({
      page_id: pageId,
      snapshot_sha256: sha256,
      url: capture.url,
      media_type: capture.mediaType,
      charset: capture.charset,
      fetched_at: capture.fetchedAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return inserted.id;
}
