import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, FigureTie, Handoff, Links, StageEnd } from "../store.js";
import { cutIndexed } from "./figure-rows.js";
import { finishHandoff } from "./finish-handoff.js";
import type { WriteContext } from "./write-context.js";

/** See `StageWrites.completeLink`. */
export async function completeLink(
  context: WriteContext,
  handoff: Handoff,
  extractionId: number,
  links: Links,
  end: StageEnd,
): Promise<Completion> {
  const answer = await finishHandoff(
    context,
    sql`complete_link(${handoff.id}, ${handoff.subjectId}, ${extractionId}, ${links.duplicateOfArticleId},
      ${toStorableJson(entityRows(links))}, ${toStorableJson(questionRows(links))},
      ${toStorableJson(links.entityOfMention.map(cutIndexed))}, ${toStorableJson(links.tieOfFigure.map(cutTie))},
      ${toStorableJson(end)})`,
  );
  if (answer === "written") context.announce("article", "figure");
  return answer;
}

function entityRows({ entities }: Links) {
  return entities.map(({ key, type, name }) => ({ key: cutIndexed(key), type, name }));
}

function questionRows({ questions }: Links) {
  return questions.map(({ key, label, kind, unit, head }) => ({ key: cutIndexed(key), label, kind, unit, head }));
}

function cutTie({ question, speaker }: FigureTie): FigureTie {
  return { question: cutIndexed(question), speaker: cutIndexed(speaker) };
}
