import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, NewCapture, StageEnd } from "../stage-data.js";
import { finishHandoff } from "./finish-handoff.js";
import type { Trx, WriteContext } from "./write-context.js";

/** See `StageWrites.completeFetch`. */
export function completeFetch(
  context: WriteContext,
  handoff: Handoff,
  capture: NewCapture,
  end: StageEnd,
): Promise<Completion | "unchanged"> {
  const sentence = "The page holds the same bytes as when it was last read.";
  const endings = { written: end, unchanged: { ...end, outcome: "unchanged", sentence } };
  return finishHandoff<"written" | "unchanged">(
    context,
    sql`complete_fetch(${handoff.id}, ${handoff.subjectId}, ${toStorableJson(capture)}, ${toStorableJson(endings)})`,
  );
}

/** Writes the capture and, when its bytes are new, their snapshot. Answers the capture's id. */
export async function insertCapture(trx: Trx, pageId: number, capture: NewCapture): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select insert_capture(${pageId}, ${toStorableJson(capture)}) as id`.execute(trx);
  if (rows[0] === undefined) throw new Error("An inserted capture answered no row.");
  return rows[0].id;
}
