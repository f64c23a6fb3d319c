import { Instant, isCalendarDay, permanent } from "@newsledger/contracts";
import { type RawBuilder, sql } from "kysely";

export type Condition = RawBuilder<unknown>;

/** `where a and b and c`, or nothing when there is nothing to hold. */
export function where(conditions: Condition[]): Condition {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
}

/** A pattern for ILIKE that finds the words as they are: `%`, `_` and `\` lose their meaning. */
export function containing(words: string): string {
  return `%${words.slice(0, 200).replace(/[\\%_]/g, "\\$&")}%`;
}

/** The ids of entities by their own name, or a spelling that is read as theirs; each goes through its trigram index. */
export function idsCalled(words: string): Condition {
  const pattern = containing(words);
  return sql`select k.id from entity k where k.name ilike ${pattern}
    union select n.owner_id from spelling n where n.name ilike ${pattern}`;
}

/** Whether words are an entity's key, such as `person:antonio-guterres`. */
export function isEntityKey(words: string): boolean {
  return /^[a-z]+:\S/u.test(words);
}

/**
 * A calendar day as the reader typed it.
 * @throws permanent `store.bad_date` when it is none.
 */
export function day(value: string): string {
  if (isCalendarDay(value)) return value;
  throw permanent("store.bad_date", `"${value.slice(0, 40)}" is not a day`, { hint: "Write days as 2019-03-24." });
}

/**
 * A moment as ISO 8601 writes it, or the beginning of a day in UTC.
 * @throws permanent `store.bad_date` when it is neither.
 */
export function moment(value: string): string {
  if (isCalendarDay(value)) return `${value}T00:00:00Z`;
  if (Instant.safeParse(value).success) return value;
  throw permanent("store.bad_date", `"${value.slice(0, 40)}" is neither a moment nor a day`, {
    hint: "Write a moment as 2019-03-24T09:00:00Z, or a day as 2019-03-24.",
  });
}

/** An id from an address. PostgreSQL refuses numbers beyond bigint, so they are known to be absent beforehand. */
export function isRowId(id: number): boolean {
  return Number.isSafeInteger(id) && id > 0;
}
