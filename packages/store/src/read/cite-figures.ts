import { type QueryExecutorProvider, sql } from "kysely";
import type { CitedFigure } from "./figure-models.js";
import { type FactRecord, toFigureOfText } from "./figure-rows.js";

/** Gives figures their sentences and authors: each revision's text is read once, however many figures it holds. */
export async function citeFigures(db: QueryExecutorProvider, records: FactRecord[]): Promise<CitedFigure[]> {
  const ids = [...new Set(records.map((record) => record.revision_id))];
  const { rows } = await sql<{ id: string; text: string; authors: string[] | null }>`
    select r.id, r.text, r.body->'authors' as authors from revision r where r.id = any(${ids}::bigint[])`.execute(db);
  const revisions = new Map(rows.map((row) => [row.id, row]));
  return records.map((record) => {
    const revision = revisions.get(record.revision_id);
    return { ...toFigureOfText(record, revision?.text ?? ""), authors: revision?.authors ?? [] };
  });
}
