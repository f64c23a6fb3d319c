import { type QueryExecutorProvider, sql } from "kysely";
import type { CaptureToNormalise } from "../stage-data.js";
import { CAPTURE_COLUMNS, type CaptureRow, toCapture } from "../write/load-work.js";
import { isRowId } from "./conditions.js";

/** See `ReadModels.findReading`. */
export async function findReading(db: QueryExecutorProvider, articleId: number): Promise<CaptureToNormalise | null> {
  if (!isRowId(articleId)) return null;
  const { rows } = await sql<CaptureRow>`
    select ${CAPTURE_COLUMNS}
    from article a join revision r on r.id = a.current_revision_id join capture c on c.id = r.capture_id
      join page p on p.id = c.page_id join source s on s.slug = p.source_slug
    where a.id = ${articleId}`.execute(db);
  return rows[0] === undefined ? null : toCapture(rows[0]);
}
