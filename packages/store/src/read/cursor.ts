import { permanent } from "@newsledger/contracts";
import type { Listing } from "./read-models.js";

const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;

/** How many rows a list answers: at least one, at most 200. */
export function clampLimit(limit: number | undefined): number {
  if (limit === undefined || !Number.isFinite(limit)) return DEFAULT_LIMIT;
  return Math.min(MAX_LIMIT, Math.max(1, Math.trunc(limit)));
}

/** The sort key of the last row shown. Its first part names the order, so that a cursor of another order is refused. */
export function encodeCursor(order: string, key: (string | number)[]): string {
  return Buffer.from(JSON.stringify([order, ...key])).toString("base64url");
}

/**
 * Reads a cursor back.
 * @throws permanent `store.bad_cursor` when it was not made for this order.
 */
export function decodeCursor(order: string, length: number, cursor: string | undefined): (string | number)[] | null {
  if (cursor === undefined || cursor === "") return null;
  const [madeFor, ...key] = parseParts(cursor);
  const isUsable = key.length === length && key.every((part) => typeof part === "string" || Number.isFinite(part));
  if (madeFor === order && isUsable) return key as (string | number)[];
  throw permanent("store.bad_cursor", "The cursor does not belong to this list", {
    hint: "Leave the cursor out to begin at the first page; keep the other parameters as they are to go on.",
  });
}

function parseParts(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** Cuts the one row that was asked for beyond the limit, and says where the next page begins. */
export function toListing<Row, Item>(
  rows: Row[],
  limit: number,
  order: string,
  keyOf: (row: Row) => (string | number)[],
  toItem: (row: Row) => Item,
): Listing<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), next: hasMore ? encodeCursor(order, keyOf(last)) : null };
}
