import { type RawBuilder, sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, StageEnd } from "../stage-data.js";
import type { Db, WriteContext } from "./write-context.js";

/**
 * The frame of every `complete…`: one call of a function of the database, which takes the hand-off, writes the result
 * and how it ended, and opens the next hand-off, in one transaction and one round trip. When the hand-off is gone it
 * writes nothing.
 */
export async function finishHandoff<R extends string = "written">(
  context: WriteContext,
  call: RawBuilder<unknown>,
): Promise<R | Extract<Completion, "already-done">> {
  const { rows } = await sql<{ answer: R | "already-done" }>`select ${call} as answer`.execute(context.db);
  if (rows[0] === undefined) throw new Error("A function of the store answered no row.");
  if (rows[0].answer !== "already-done") context.announce("trail");
  return rows[0].answer;
}

/** Appends to the trail and counts; the hand-off, if there is one, stays as it is. Also takes a transaction. */
export async function recordEnd(
  db: Db,
  { stage, subjectId }: Pick<Handoff, "stage" | "subjectId">,
  end: StageEnd,
): Promise<void> {
  await sql`select record_end(${stage}, ${subjectId}, ${toStorableJson(end)}, null, null)`.execute(db);
}
