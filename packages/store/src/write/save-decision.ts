import { type Decision, type EntityType, foldToSlug, permanent } from "@newsledger/contracts";
import { sql } from "kysely";
import { ADVISORY_LOCKS } from "../connect/advisory-locks.js";
import type { DecisionRow } from "../read/decision-models.js";
import { findDecision } from "../read/decisions.js";
import { splitEntity } from "./split-entity.js";
import type { Trx, WriteContext } from "./write-context.js";

/** The entity that a decision is about. */
export interface Target {
  id: number;
  key: string;
  name: string;
  type: EntityType;
}

/** See `EntityDecisions.decide`. */
export async function saveDecision(context: WriteContext, decision: Decision, by: string): Promise<DecisionRow> {
  const saved = await context.db.transaction().execute(async (trx) => {
    await lockDecisions(trx);
    const entity = await findTarget(trx, decision.entity);
    const id = await writeDecision(trx, decision, entity, by);
    await applyDecision(trx, decision.kind, entity.id);
    return (await findDecision(trx, id)) as DecisionRow;
  });
  context.announce("article", "figure");
  return saved;
}

/** See `EntityDecisions.undo`. */
export async function undoDecision(
  context: WriteContext,
  id: number,
  by: string,
  reason?: string,
): Promise<DecisionRow> {
  const undone = await context.db.transaction().execute(async (trx) => {
    await lockDecisions(trx);
    const held = await trx.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirst();
    if (held === undefined) throw unknownDecision(id);
    if (held.undone_at !== null) throw undoneAlready(id, held.undone_by);
    await trx
      .updateTable("decision")
      .set({ undone_at: sql`now()`, undone_by: by, undone_reason: reason || null })
      .where("id", "=", id)
      .execute();
    await applyDecision(trx, held.kind, held.entity_id);
    return (await findDecision(trx, id)) as DecisionRow;
  });
  context.announce("article", "figure");
  return undone;
}

function unknownDecision(id: number) {
  return permanent("decision.not-found", `There is no decision ${id}.`, {
    hint: "The trail of decisions lists them with their numbers: newsledger entities decisions",
  });
}

function undoneAlready(id: number, by: string | null) {
  return permanent("decision.undone", `Decision ${id} was undone already, by ${by}.`, {
    hint: "Decide anew to bring it back.",
  });
}

async function applyDecision(trx: Trx, kind: string, entityId: number): Promise<void> {
  if (kind === "keep_apart") return;
  const isMoving = kind === "merge" || kind === "split" || kind === "dismiss";
  await sql`select apply_decisions(${entityId}, ${isMoving})`.execute(trx);
}

async function lockDecisions(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.decisions})`.execute(trx);
}

/** The entity of that key, or what it was merged into. Throws `entity.not-found`, `entity.dismissed`. */
async function findTarget(trx: Trx, key: string): Promise<Target> {
  const { rows } = await sql<Target & { isDismissed: boolean }>`
    select t.id, t.key, t.name, t.type, t.is_dismissed as "isDismissed"
    from entity e join entity t on t.id = coalesce(e.merged_into, e.id) where e.key = ${key}`.execute(trx);
  const [target] = rows;
  if (target === undefined)
    throw permanent("entity.not-found", `There is no entity ${key}.`, {
      hint: "Keys look like person:antonio-guterres; newsledger entities list shows them.",
    });
  if (target.isDismissed)
    throw permanent("entity.dismissed", `${target.name} was decided to be no entity.`, {
      hint: "Undo that decision first.",
    });
  return target;
}

async function writeDecision(trx: Trx, decision: Decision, entity: Target, by: string): Promise<number> {
  switch (decision.kind) {
    case "merge":
      return insertDecision(trx, entity, by, decision, { otherId: await findOther(trx, entity, decision.into) });
    case "keep_apart":
      return insertDecision(trx, entity, by, decision, { otherId: await findOther(trx, entity, decision.other) });
    case "split":
      return splitEntity(trx, decision, entity, by);
    case "rename":
      if (decision.name === entity.name) throw noChange(`${entity.name} is called so already.`);
      return insertDecision(trx, entity, by, decision, { name: decision.name, before: entity.name });
    case "retype":
      if (decision.type === entity.type) throw noChange(`${entity.name} is of that type already.`);
      return insertDecision(trx, entity, by, decision, { type: decision.type, before: entity.type });
    case "dismiss":
      return insertDecision(trx, entity, by, decision, {});
  }
}

async function findOther(trx: Trx, entity: Target, key: string): Promise<number> {
  const other = await findTarget(trx, key);
  if (other.id === entity.id) throw noChange(`${entity.key} and ${key} are one already.`);
  return other.id;
}

function noChange(message: string) {
  return permanent("decision.no_change", message, { hint: "Nothing needs to be decided." });
}

interface Parts {
  otherId?: number;
  name?: string;
  type?: EntityType;
  before?: string;
  names?: string[];
  articles?: number[];
}

export async function insertDecision(
  trx: Trx,
  entity: Target,
  by: string,
  { kind, reason }: Pick<Decision, "kind" | "reason">,
  parts: Parts,
): Promise<number> {
  const { id } = await trx
    .insertInto("decision")
    .values({
      by_whom: by,
      kind,
      entity_id: entity.id,
      other_id: parts.otherId ?? null,
      name: parts.name ?? null,
      type: parts.type ?? null,
      before: parts.before ?? null,
      name_keys: parts.names ?? [],
      article_ids: parts.articles ?? [],
      reason: reason || null,
      undone_at: null,
      undone_by: null,
      undone_reason: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A key that is free: `person:john-hale`, else `person:john-hale~2`. */
export async function findFreeKey(trx: Trx, type: EntityType, name: string): Promise<string> {
  const key = `${type}:${foldToSlug(name) || name}`;
  const { rows } = await sql<{ key: string }>`
    select key from entity where key = ${key} or key like ${`${key.replace(/[\\%_]/g, "\\$&")}~%`}`.execute(trx);
  const taken = new Set(rows.map((row) => row.key));
  let number = 1;
  while (taken.has(number === 1 ? key : `${key}~${number}`)) number += 1;
  return number === 1 ? key : `${key}~${number}`;
}
