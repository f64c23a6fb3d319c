import { permanent, STAGE_SUBJECT } from "@newsledger/contracts";
import { sql } from "kysely";
import type { Handoff } from "../stage-data.js";
import type { Db } from "./write-context.js";

/** Opens a hand-off; null when it is open already. Also takes a transaction. */
export async function openHandoff(db: Db, stage: Handoff["stage"], subjectId: number): Promise<Handoff | null> {
  const opened = await db
    .insertInto("handoff")
    .values({ stage, subject_id: subjectId, published_at: null })
    .onConflict((conflict) => conflict.columns(["stage", "subject_id"]).doNothing())
    .returning(["id", "generation"])
    .executeTakeFirst();
  return opened === undefined ? null : { id: opened.id, stage, subjectId, generation: opened.generation };
}

/** See `StageWrites.reopen`. Throws `store.subject_missing` when there is nothing of that id. */
export async function reopenHandoff(db: Db, stage: Handoff["stage"], subjectId: number): Promise<Handoff | null> {
  const table = STAGE_SUBJECT[stage];
  const subject = await db.selectFrom(table).select("id").where("id", "=", subjectId).executeTakeFirst();
  if (subject !== undefined) return openHandoff(db, stage, subjectId);
  throw permanent("store.subject_missing", `There is no ${table} ${subjectId} to run ${stage} on.`, {
    hint: "Look up the id with `newsledger explain`.",
    context: { stage, subjectId },
  });
}

/** The open hand-offs of everything that came from one page. */
export async function openHandoffsOfPage(db: Db, pageId: number): Promise<Handoff[]> {
  const { rows } = await sql<Handoff>`
    with revisions as (
      select r.id from revision r join capture c on c.id = r.capture_id where c.page_id = ${pageId}
    )
    select id, stage, subject_id as "subjectId", generation from handoff
    where (stage = 'fetch' and subject_id = ${pageId})
      or (stage = 'normalise' and subject_id in (select id from capture where page_id = ${pageId}))
      or (stage in ('extract', 'link') and subject_id in (select id from revisions))
    order by id`.execute(db);
  return rows;
}
