import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, StageEnd } from "../stage-data.js";
import { finishHandoff, recordEnd } from "./finish-handoff.js";
import type { WriteContext } from "./write-context.js";

// HTTP 404 and 410: the address is kept, and read again only when its source announces a change.
const GONE_CODES = new Set(["fetch.gone", "fetch.http_404"]);

/** Ends a hand-off with nothing to hand on: not modified, filtered, empty, or given up. */
export function completeWithoutResult(context: WriteContext, handoff: Handoff, end: StageEnd): Promise<Completion> {
  const { id, stage, subjectId } = handoff;
  const isGone = GONE_CODES.has(end.code ?? "");
  return finishHandoff(
    context,
    sql`complete_without_result(${id}, ${stage}, ${subjectId}, ${isGone}, ${toStorableJson(end)})`,
  );
}

/** Writes down an attempt whose work will come back; the hand-off stays open. */
export async function recordAttempt(context: WriteContext, handoff: Handoff, end: StageEnd): Promise<void> {
  await recordEnd(context.db, handoff, end);
  context.announce("trail");
}
