import { sql } from "kysely";
import type { WriteContext } from "./write-context.js";

/** See `StageWrites.setFurnitureForgotten`. */
export async function setFurnitureForgotten(
  context: WriteContext,
  slug: string,
  print: number,
  isForgotten: boolean,
): Promise<boolean> {
  if (!Number.isSafeInteger(print)) return false;
  const { numUpdatedRows } = await context.db
    .updateTable("furniture_block")
    .set({ forgotten_at: isForgotten ? sql`coalesce(forgotten_at, now())` : null })
    .where("source_slug", "=", slug)
    .where("print", "=", print)
    .executeTakeFirst();
  context.announce("source");
  return numUpdatedRows > 0n;
}
