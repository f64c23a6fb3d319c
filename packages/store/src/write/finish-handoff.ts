import { type RawBuilder, sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, StageEnd } from "../store.js";
import type { Trx, WriteContext } from "./write-context.js";

export interface NextHandoff {
  stage: Handoff["stage"];
  subjectId: number;
}

export interface Finish<R extends string> {
  answer: R;
  end: StageEnd;
  next?: NextHandoff;
}

/**
 * The frame of every `complete…`: takes the hand-off, does the work, writes down how it ended and opens the next
 * hand-off, in one transaction. When the hand-off is gone the work is not done. Of two at once, the second waits for
 * the first one's commit and then finds nothing.
 */
export async function finishHandoff<R extends string>(
  context: WriteContext,
  handoff: Handoff,
  work: (trx: Trx) => Promise<Finish<R>>,
): Promise<R | Extract<Completion, "already-done">> {
  const answer = await context.db.transaction().execute(async (trx) => {
    if (!(await takeHandoff(trx, handoff))) return "already-done";
    const finish = await work(trx);
    await recordEnd(trx, handoff, finish.end, finish.next);
    return finish.answer;
  });
  if (answer !== "already-done") context.announce("trail");
  return answer;
}

async function takeHandoff(trx: Trx, handoff: Handoff): Promise<boolean> {
  const taken = await trx
    .deleteFrom("handoff")
    .where("id", "=", handoff.id)
    .where("stage", "=", handoff.stage)
    .where("subject_id", "=", handoff.subjectId)
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}

/** Appends to the trail, counts, and opens the next hand-off: one statement, last in its transaction. */
export async function recordEnd(
  trx: Trx,
  subject: Pick<Handoff, "stage" | "subjectId">,
  end: StageEnd,
  next?: NextHandoff,
): Promise<void> {
  await sql`
    with origin as (${originOf(subject)}),
    noted as (${insertTrail(subject, end)}),
    opened as (${openHandoff(next)})
    ${countOutcome(subject.stage, end)}`.execute(trx);
}

/** The page and the source that a piece of work comes from. */
function originOf({ stage, subjectId }: Pick<Handoff, "stage" | "subjectId">): RawBuilder<unknown> {
  switch (stage) {
    case "fetch":
      return sql`select id as page_id, source_slug from page where id = ${subjectId}`;
    case "normalise":
      return sql`select p.id as page_id, p.source_slug from capture c join page p on p.id = c.page_id
        where c.id = ${subjectId}`;
    case "extract":
    case "link":
      return sql`select p.id as page_id, p.source_slug from revision r join capture c on c.id = r.capture_id
        join page p on p.id = c.page_id where r.id = ${subjectId}`;
  }
}

function insertTrail({ stage, subjectId }: Pick<Handoff, "stage" | "subjectId">, end: StageEnd): RawBuilder<unknown> {
  return sql`
    insert into trail (stage, outcome, error_kind, code, sentence, hint, context, duration_ms, source_slug, page_id, subject_id)
    values (${stage}, ${end.outcome}, ${end.errorKind ?? null}, ${end.code ?? null}, ${end.sentence ?? null},
      ${end.hint ?? null}, ${toStorableJson(end.context ?? {})}, ${end.durationMs},
      (select source_slug from origin), (select page_id from origin), ${subjectId})`;
}

/**
 * A hand-off that is open already is opened afresh under a new id: whoever works on the old one works on an input
 * that has changed, and will find its hand-off gone.
 */
function openHandoff(next: NextHandoff | undefined): RawBuilder<unknown> {
  if (next === undefined) return sql`select`;
  return sql`
    insert into handoff (stage, subject_id) values (${next.stage}, ${next.subjectId})
    on conflict (stage, subject_id) do update
      set id = default, generation = 0, created_at = now(), published_at = null`;
}

/** Sixteen rows a counter, so that processes seldom wait for one another. */
export function countOutcome(stage: string, end: StageEnd): RawBuilder<unknown> {
  return sql`
    insert into outcome_count as c (stage, outcome, error_kind, slot, count, duration_ms, cpu_ms)
    values (${stage}, ${end.outcome}, ${end.errorKind ?? ""}, pg_backend_pid() % 16, 1, ${end.durationMs}, ${end.cpuMs ?? 0})
    on conflict (stage, outcome, error_kind, slot) do update
      set count = c.count + 1, duration_ms = c.duration_ms + excluded.duration_ms, cpu_ms = c.cpu_ms + excluded.cpu_ms`;
}
