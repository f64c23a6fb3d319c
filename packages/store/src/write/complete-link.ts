import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, FigureTie, Handoff, LinkedName, Links, StageEnd } from "../stage-data.js";
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
      ${toStorableJson(entityRows(links))}, ${toStorableJson(links.names.map(cutName))},
      ${toStorableJson(links.candidates.map(cutPair))}, ${toStorableJson(questionRows(links))},
      ${toStorableJson(links.tieOfFigure.map(cutTie))}, ${toStorableJson(end)})`,
  );
  if (answer === "written") context.announce("article", "figure");
  return answer;
}

function entityRows({ entities }: Links) {
  return entities.map(({ key, type, name, place }) => ({
    ...place,
    key: cutIndexed(key),
    type,
    name: cutIndexed(name),
  }));
}

function cutName(name: LinkedName): LinkedName {
  return {
    ...name,
    nameKey: cutIndexed(name.nameKey),
    entityKey: cutIndexed(name.entityKey),
    name: cutIndexed(name.name),
    drawers: name.drawers.map(cutIndexed),
  };
}

function cutPair(pair: Links["candidates"][number]): Links["candidates"][number] {
  return { ...pair, entityKey: cutIndexed(pair.entityKey), otherKey: cutIndexed(pair.otherKey) };
}

function questionRows({ questions }: Links) {
  return questions.map(({ key, label, kind, unit, head }) => ({ key: cutIndexed(key), label, kind, unit, head }));
}

function cutTie({ question, speaker }: FigureTie): FigureTie {
  return { question: cutIndexed(question), speaker: cutIndexed(speaker) };
}
