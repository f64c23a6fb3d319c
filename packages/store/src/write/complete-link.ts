import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, Links, StageEnd } from "../store.js";
import { cutIndexed } from "./figure-rows.js";
import { finishHandoff } from "./finish-handoff.js";
import type { WriteContext } from "./write-context.js";

/** See `StageWrites.completeLink`. */
export async function completeLink(
  context: WriteContext,
  handoff: Handoff,
  links: Links,
  end: StageEnd,
): Promise<Completion> {
  const answer = await finishHandoff(
    context,
    sql`complete_link(${handoff.id}, ${handoff.subjectId}, ${links.duplicateOfArticleId},
      ${toStorableJson(entityRows(links))}, ${toStorableJson(questionRows(links))},
      ${toStorableJson(mentionTies(links))}, ${toStorableJson(figureTies(links))}, ${toStorableJson(end)})`,
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

function mentionTies({ entityOfMentionKey }: Links) {
  return Object.entries(entityOfMentionKey).map(([mention, entity]) => ({ mention, entity: cutIndexed(entity) }));
}

function figureTies({ questionOfFigure, speakerOfFigure }: Links) {
  const ids = new Set([...Object.keys(questionOfFigure), ...Object.keys(speakerOfFigure)].map(Number));
  return [...ids].map((figure) => ({
    figure,
    question: cutIndexed(questionOfFigure[figure] ?? null),
    speaker: cutIndexed(speakerOfFigure[figure] ?? null),
  }));
}
