import type { Handoff, RevisionToLink } from "../store.js";
import { fromFigureRow, fromMentionRow } from "./figure-rows.js";
import { loadRevision } from "./load-work.js";
import type { Db } from "./write-context.js";

/** What `link` needs: the revision with what was read in it; null when the hand-off is gone or nothing was extracted. */
export async function loadRevisionToLink(db: Db, handoff: Handoff): Promise<RevisionToLink | null> {
  const revision = await loadRevision(db, handoff);
  if (revision === null || revision.extractionId === null) return null;
  const { extractionId } = revision;
  const [extraction, mentions, figures] = await Promise.all([
    db.selectFrom("extraction").select("extractor_version").where("id", "=", extractionId).executeTakeFirstOrThrow(),
    db.selectFrom("mention").selectAll().where("extraction_id", "=", extractionId).orderBy("start_offset").execute(),
    db.selectFrom("figure").selectAll().where("extraction_id", "=", extractionId).orderBy("start_offset").execute(),
  ]);
  return {
    ...revision,
    extractionId,
    extraction: {
      entities: mentions.map(fromMentionRow),
      figures: figures.map((figure) => fromFigureRow(figure, extraction.extractor_version)),
    },
    figureIds: figures.map((figure) => figure.id),
  };
}
