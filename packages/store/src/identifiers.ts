import type { EntityType } from "@newsledger/contracts";
import { sql } from "kysely";
import type { Db } from "./write/write-context.js";

/** An entity to be looked up elsewhere. */
export interface EntityToLink {
  key: string;
  name: string;
  type: EntityType;
  /** Other names that mean it. */
  names: string[];
  iso: string | null;
  geonamesId: number | null;
}

/** Under which numbers others know entities. */
export interface Identifiers {
  /** Entities that several articles name and nobody was asked about for a quarter of a year, most named first. */
  listToLink(limit: number): Promise<EntityToLink[]>;
  /** Null: it was looked for, and not found beyond doubt. */
  saveWikidata(key: string, item: { id: string; note: string | null } | null): Promise<void>;
}

/** Who is named once is mostly a passer-by. */
const LEAST_ARTICLES = 2;
const ASK_AGAIN_DAYS = 90;

export function createIdentifiers(db: Db): Identifiers {
  return {
    async listToLink(limit) {
      const { rows } = await sql<EntityToLink>`
        select e.key, e.name, e.type, e.iso, e.geonames_id as "geonamesId",
          array(select n.name from spelling n where n.owner_id = e.id order by n.name limit 20) as names
        from entity_count c join entity e on e.id = c.entity_id
        where c.articles >= ${LEAST_ARTICLES} and e.type <> 'misc' and e.wikidata_id is null
          and (e.wikidata_at is null or e.wikidata_at < now() - make_interval(days => ${ASK_AGAIN_DAYS}))
        order by c.articles desc, c.entity_id limit ${limit}`.execute(db);
      return rows;
    },
    async saveWikidata(key, item) {
      await sql`update entity set wikidata_id = ${item?.id ?? null}, wikidata_note = ${item?.note ?? null},
        wikidata_at = now() where key = ${key}`.execute(db);
    },
  };
}
