import type { DecisionKind, EntityType } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import { type Condition, where } from "./conditions.js";
import { clampLimit, decodeCursor, toListing } from "./cursor.js";
import type { DecisionQuery, DecisionRow, EntityName } from "./decision-models.js";
import type { Listing } from "./read-models.js";
import { toIso, toNumber } from "./row-values.js";

interface DecisionRecord {
  id: string;
  at: Date;
  by_whom: string;
  kind: DecisionKind;
  entity: EntityName;
  other: EntityName | null;
  name: string | null;
  type: EntityType | null;
  name_keys: string[];
  article_ids: (string | number)[];
  before: string | null;
  reason: string | null;
  undone_at: Date | null;
  undone_by: string | null;
  undone_reason: string | null;
}

const SELECT = sql`
  select d.id, d.at, d.by_whom, d.kind, d.name, d.type, d.name_keys, d.article_ids, d.before, d.reason, d.undone_at,
    d.undone_by, d.undone_reason,
    jsonb_build_object('key', e.key, 'name', e.name, 'type', e.type) as entity,
    case when o.id is not null then jsonb_build_object('key', o.key, 'name', o.name, 'type', o.type) end as other
  from decision d join entity e on e.id = d.entity_id left join entity o on o.id = d.other_id`;

const ORDER = "decisions:newest";

/** The trail of decisions, newest first; of an entity with those of all that was merged into it. */
export async function listDecisions(db: QueryExecutorProvider, query: DecisionQuery): Promise<Listing<DecisionRow>> {
  const limit = clampLimit(query.limit);
  const key = decodeCursor(ORDER, 1, query.cursor);
  const conditions: Condition[] = [];
  if (key) conditions.push(sql`d.id < ${key[0]}::bigint`);
  if (query.entity) {
    const own = sql`(select m.id from entity k join entity m on m.id = k.id or m.merged_into = k.id
      where k.key = ${query.entity})`;
    conditions.push(sql`(d.entity_id in ${own} or d.other_id in ${own})`);
  }
  const { rows } = await sql<DecisionRecord>`
    ${SELECT} ${where(conditions)} order by d.id desc limit ${limit + 1}`.execute(db);
  return toListing(rows, limit, ORDER, (row) => [String(row.id)], toDecisionRow);
}

export async function findDecision(db: QueryExecutorProvider, id: number): Promise<DecisionRow | null> {
  const { rows } = await sql<DecisionRecord>`${SELECT} where d.id = ${id}`.execute(db);
  return rows[0] ? toDecisionRow(rows[0]) : null;
}

function toDecisionRow(record: DecisionRecord): DecisionRow {
  const { undone_at: undoneAt } = record;
  return {
    id: toNumber(record.id),
    at: toIso(record.at),
    by: record.by_whom,
    kind: record.kind,
    entity: record.entity,
    other: record.other,
    name: record.name,
    type: record.type,
    names: record.name_keys,
    articles: record.article_ids.map(Number),
    before: record.before,
    reason: record.reason,
    undone:
      undoneAt === null ? null : { at: toIso(undoneAt), by: record.undone_by ?? "", reason: record.undone_reason },
  };
}
