import { sql } from "kysely";
import type { Condition } from "./conditions.js";
import { DATED_AT } from "./current.js";
import type { FigureSort } from "./figure-models.js";

export interface FigureOrder {
  /** What comes before the id in the key, each with its type; none where the id is the whole key. */
  keys: { expression: Condition; type: Condition }[];
  /** What a figure needs to have a place in the order: the condition of the index, word for word. */
  known: Condition | null;
}

const text = (expression: Condition) => [{ expression, type: sql`text` }];
const anywhere = { known: null };

/** Each order has an index, or goes along one of the article's. Words are compared by their first sixty characters. */
export const FIGURE_ORDERS: Record<FigureSort, FigureOrder> = {
  seen: { keys: [], ...anywhere },
  published: { keys: [{ expression: DATED_AT, type: sql`timestamptz` }], ...anywhere },
  value: {
    keys: [{ expression: sql`coalesce(f.low, f.high)`, type: sql`double precision` }],
    known: sql`coalesce(f.low, f.high) is not null`,
  },
  unit: { keys: text(sql`f.unit`), known: sql`f.unit is not null` },
  subject: {
    keys: text(sql`left(lower(coalesce(f.subject, f.concept, f.head)), 60)`),
    known: sql`coalesce(f.subject, f.concept, f.head) is not null`,
  },
  place: { keys: text(sql`left(lower(f.places[1]), 60)`), known: sql`f.places[1] is not null` },
  "as-of": { keys: text(sql`f.as_of`), known: sql`f.as_of is not null` },
  speaker: {
    keys: text(sql`left(lower(coalesce(f.speaker, f.speaker_org)), 60)`),
    known: sql`coalesce(f.speaker, f.speaker_org) is not null`,
  },
  // By slug and then by article, which is the order of an index of articles.
  outlet: {
    keys: [
      ...text(sql`a.source_slug`),
      { expression: sql`a.first_seen_at`, type: sql`timestamptz` },
      { expression: sql`a.id`, type: sql`bigint` },
    ],
    ...anywhere,
  },
  confidence: { keys: [{ expression: sql`f.confidence`, type: sql`real` }], ...anywhere },
};

/** What must hold of the rows behind the last one shown. */
export function isBehind(order: FigureOrder, isAscending: boolean, key: (string | number)[] | null): Condition[] {
  const known = order.known ? [order.known] : [];
  if (!key) return known;
  const columns = [...order.keys.map(({ expression }) => expression), sql`f.id`];
  const types = [...order.keys.map(({ type }) => type), sql`bigint`];
  const values = key.map((part, index) => sql`${part}::${types[index] as Condition}`);
  return [...known, sql`(${sql.join(columns)}) ${isAscending ? sql`>` : sql`<`} (${sql.join(values)})`];
}

/** `key asc, id asc`, over columns named by `columnOf`. */
export function orderBy(columns: Condition[], isAscending: boolean): Condition {
  return sql.join(columns.map((column) => sql`${column} ${isAscending ? sql`asc` : sql`desc`}`));
}
