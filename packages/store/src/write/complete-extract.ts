import type { Extraction, Span } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, StageEnd } from "../stage-data.js";
import { sha256 } from "../text/content-hash.js";
import { toFigureRow, toMentionRow } from "./figure-rows.js";
import { finishHandoff } from "./finish-handoff.js";
import type { WriteContext } from "./write-context.js";

interface Extracted {
  extraction: Extraction;
  extractorVersion: string;
  sentences: Span[];
}

/** See `StageWrites.completeExtract`. */
export async function completeExtract(
  context: WriteContext,
  handoff: Handoff,
  { extraction, extractorVersion, sentences }: Extracted,
  end: StageEnd,
): Promise<Completion> {
  const result = toStorableJson({
    mentions: extraction.entities.map(toMentionRow),
    figures: extraction.figures.map((figure) => toFigureRow(figure, sentences)),
  });
  return finishHandoff(
    context,
    sql`complete_extract(${handoff.id}, ${handoff.subjectId}, ${extractorVersion}, ${sha256(result)}, ${result},
      ${toStorableJson(end)})`,
  );
}
