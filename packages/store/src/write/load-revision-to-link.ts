import { sql } from "kysely";
import type { Handoff, RevisionToLink } from "../store.js";
import { type FigureRow, fromFigureRow, fromMentionRow, type MentionRow } from "./figure-rows.js";
import { loadRevision } from "./load-work.js";
import type { Db } from "./write-context.js";

/** What `link` needs: the revision with what was read in it; null when the hand-off is gone or nothing was extracted. */
export async function loadRevisionToLink(db: Db, handoff: Handoff): Promise<RevisionToLink | null> {
  const revision = await loadRevision(db, handoff);
  if (revision === null || revision.extractionId === null) return null;
  const { extractionId } = revision;
  const { version, mentions, figures } = await readExtraction(db, extractionId);
  return {
    ...revision,
    extractionId,
    extraction: {
      entities: mentions.map(fromMentionRow),
      figures: figures.map((figure) => fromFigureRow(figure, version)),
    },
    figureIds: figures.map((figure) => figure.id),
  };
}

interface ExtractionRows {
  version: string;
  mentions: MentionRow[];
  figures: FigureRow[];
}

async function readExtraction(db: Db, extractionId: number): Promise<ExtractionRows> {
  const { rows } = await sql<ExtractionRows>`
    select x.extractor_version as version,
      (select coalesce(json_agg(m order by m.start_offset, m.end_offset), '[]') from mention m
        where m.extraction_id = x.id) as mentions,
      (select coalesce(json_agg(f order by f.start_offset, f.end_offset), '[]') from figure f
        where f.extraction_id = x.id) as figures
    from extraction x where x.id = ${extractionId}`.execute(db);
  if (rows[0] === undefined) throw new Error(`Extraction ${extractionId} is current and has no row.`);
  return rows[0];
}
