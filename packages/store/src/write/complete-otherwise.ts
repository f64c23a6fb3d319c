import { sql } from "kysely";
import type { Completion, Handoff, StageEnd } from "../store.js";
import { finishHandoff, recordEnd } from "./finish-handoff.js";
import type { Trx, WriteContext } from "./write-context.js";

// HTTP 404 and 410: the address is kept, and read again only when its source announces a change.
const GONE_CODES = new Set(["fetch.gone", "fetch.http_404"]);

/** Ends a hand-off with nothing to hand on: not modified, filtered, empty, or given up. */
export function completeWithoutResult(context: WriteContext, handoff: Handoff, end: StageEnd): Promise<Completion> {
  return finishHandoff<"written">(context, handoff, async (trx) => {
    if (handoff.stage === "fetch") await touchPage(trx, handoff.subjectId, end);
    return { answer: "written", end };
  });
}

/** Writes down an attempt whose work will come back; the hand-off stays open. */
export async function recordAttempt(context: WriteContext, handoff: Handoff, end: StageEnd): Promise<void> {
  await context.db.transaction().execute((trx) => recordEnd(trx, handoff, end));
  context.announce("trail");
}

async function touchPage(trx: Trx, pageId: number, end: StageEnd): Promise<void> {
  const isGone = GONE_CODES.has(end.code ?? "");
  await sql`
    update page set last_fetch_at = now(), gone_at = case when ${isGone} then coalesce(gone_at, now()) end
    where id = ${pageId}`.execute(trx);
}
