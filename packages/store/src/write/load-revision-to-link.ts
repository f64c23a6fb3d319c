import { sql } from "kysely";
import type { Handoff, RevisionToLink } from "../stage-data.js";
import { fromFigureRow, fromMentionRow, type StoredFigure, type StoredMention } from "./figure-rows.js";
import { REVISION_COLUMNS, REVISION_OF_HANDOFF, type RevisionRow, toRevision } from "./load-work.js";
import type { Db } from "./write-context.js";

interface ExtractedRow extends RevisionRow {
  extractionId: number;
  version: string;
  result: { mentions: StoredMention[]; figures: StoredFigure[] };
}

/** What `link` needs: the revision with what was read in it last; null when the hand-off is gone or nothing was read. */
export async function loadRevisionToLink(db: Db, handoff: Handoff): Promise<RevisionToLink | null> {
  const { rows } = await sql<ExtractedRow>`
    select ${REVISION_COLUMNS}, x.id as "extractionId", x.extractor_version as version, x.result
    from ${REVISION_OF_HANDOFF} join extraction x on x.revision_id = r.id
    where h.id = ${handoff.id} and h.stage = ${handoff.stage}
    order by x.read_at desc, x.id desc limit 1`.execute(db);
  if (rows[0] === undefined) return null;
  const { result, version, ...revision } = rows[0];
  return {
    ...toRevision(revision),
    extraction: {
      entities: result.mentions.map(fromMentionRow),
      figures: result.figures.map((figure) => fromFigureRow(figure, version)),
    },
  };
}
