import { sql } from "kysely";
import type { Handoff, RevisionToLink } from "../store.js";
import { type FigureRow, fromFigureRow, fromMentionRow, type MentionRow } from "./figure-rows.js";
import { REVISION_COLUMNS, REVISION_OF_HANDOFF, type RevisionRow, toRevision } from "./load-work.js";
import type { Db } from "./write-context.js";

interface ExtractedRow extends RevisionRow {
  extractionId: number;
  version: string;
  mentions: MentionRow[];
  figures: FigureRow[];
}

/** What `link` needs: the revision with what was read in it; null when the hand-off is gone or nothing was extracted. */
export async function loadRevisionToLink(db: Db, handoff: Handoff): Promise<RevisionToLink | null> {
  const { rows } = await sql<ExtractedRow>`
    select ${REVISION_COLUMNS}, x.id as "extractionId", x.extractor_version as version,
      (select coalesce(json_agg(m order by m.start_offset, m.end_offset), '[]') from mention m
        where m.extraction_id = x.id) as mentions,
      (select coalesce(json_agg(f order by f.start_offset, f.end_offset), '[]') from figure f
        where f.extraction_id = x.id) as figures
    from ${REVISION_OF_HANDOFF} join extraction x on x.id = r.current_extraction_id
    where h.id = ${handoff.id} and h.stage = ${handoff.stage}`.execute(db);
  if (rows[0] === undefined) return null;
  const { mentions, figures, version, ...revision } = rows[0];
  return {
    ...toRevision(revision),
    extraction: {
      entities: mentions.map(fromMentionRow),
      figures: figures.map((figure) => fromFigureRow(figure, version)),
    },
    figureIds: figures.map((figure) => figure.id),
  };
}
