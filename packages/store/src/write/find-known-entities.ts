import type { KnownEntity } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { AskedName } from "../stage-data.js";
import { cutIndexed } from "./figure-rows.js";
import type { Db } from "./write-context.js";

/** See `StageWrites.findKnownEntities`: one round trip for all names of an article. */
export async function findKnownEntities(db: Db, articleId: number, names: AskedName[]): Promise<KnownEntity[]> {
  if (names.length === 0) return [];
  const asked = names.map((name) => ({ ...name, key: cutIndexed(name.key), sought: name.sought.map(cutIndexed) }));
  const { rows } = await sql<KnownEntity>`
    select * from find_known_entities(${articleId}, ${toStorableJson(asked)})`.execute(db);
  return rows;
}
