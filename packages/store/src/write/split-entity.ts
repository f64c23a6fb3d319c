import { type Decision, permanent } from "@newsledger/contracts";
import { sql } from "kysely";
import { findFreeKey, insertDecision, type Target } from "./save-decision.js";
import type { Trx } from "./write-context.js";

type Split = Extract<Decision, { kind: "split" }>;

/**
 * Makes the other entity. Spellings that are given become its own by the rule itself; of names that only some articles
 * use of it, it becomes a second bearer, so that later articles are weighed between the two.
 */
export async function splitEntity(trx: Trx, decision: Split, entity: Target, by: string): Promise<number> {
  const names = await ownNames(trx, entity, decision.names);
  const articles = await ownArticles(trx, entity, decision.articles);
  if (names.length + articles.length === 0)
    throw permanent("decision.nothing_to_split", `Nothing of ${entity.name} was chosen.`, {
      hint: "Give spellings or articles that are the other's: the page of the entity lists both.",
    });
  const otherId = await addEntity(trx, await findFreeKey(trx, entity.type, decision.name), decision.name, entity);
  const id = await insertDecision(trx, entity, by, decision, { otherId, name: decision.name, names, articles });
  await trx.updateTable("entity").set({ split_by: id }).where("id", "=", otherId).execute();
  await sql`
    insert into spelling (name_key, entity_id, owner_id, name, origin, drawers)
    select distinct on (g.name_key) g.name_key, ${otherId}::bigint, ${otherId}::bigint, g.name, 'decided', n.drawers
    from naming g join spelling n on n.name_key = g.name_key
    where g.entity_id = ${entity.id} and g.article_id = any(${articles})
    on conflict do nothing`.execute(trx);
  return id;
}

async function addEntity(trx: Trx, key: string, name: string, { type }: Target): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into entity (key, type, name, read_type, read_name)
    values (${key}, ${type}, ${name}, ${type}, ${name}) returning id`.execute(trx);
  return (rows[0] as { id: number }).id;
}

async function ownNames(trx: Trx, entity: Target, wanted: string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct name_key as key from spelling
    where owner_id = ${entity.id} and name_key = any(${wanted})`.execute(trx);
  return rows.map(({ key }) => key).sort();
}

async function ownArticles(trx: Trx, entity: Target, wanted: number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct article_id as id from naming
    where entity_id = ${entity.id} and article_id = any(${wanted})`.execute(trx);
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}
