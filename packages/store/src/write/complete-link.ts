import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, Links, StageEnd } from "../store.js";
import { cutIndexed } from "./figure-rows.js";
import { finishHandoff } from "./finish-handoff.js";
import type { Trx, WriteContext } from "./write-context.js";

/** See `StageWrites.completeLink`. */
export async function completeLink(
  context: WriteContext,
  handoff: Handoff,
  links: Links,
  end: StageEnd,
): Promise<Completion> {
  const answer = await finishHandoff<"written">(context, handoff, async (trx) => {
    await tieDuplicate(trx, handoff.subjectId, links.duplicateOfArticleId);
    await saveEntities(trx, links.entities);
    await saveQuestions(trx, links.questions);
    await tieMentions(trx, handoff.subjectId, links.entityOfMentionKey);
    await tieFigures(trx, links);
    return { answer: "written", end };
  });
  if (answer === "written") context.announce("article", "figure");
  return answer;
}

/** Rows are made in the order of their keys, so that two articles naming the same entities cannot lock each other out. */
async function saveEntities(trx: Trx, entities: Links["entities"]): Promise<void> {
  if (entities.length === 0) return;
  const rows = entities.map(({ key, type, name }) => ({ key: cutIndexed(key), type, name }));
  await sql`
    insert into entity (key, type, name)
    select distinct on (key) e.* from jsonb_to_recordset(${toStorableJson(rows)}::jsonb) as e(key text, type text, name text)
    where not exists (select from entity known where known.key = e.key)
    order by key on conflict (key) do nothing`.execute(trx);
}

async function saveQuestions(trx: Trx, questions: Links["questions"]): Promise<void> {
  if (questions.length === 0) return;
  const rows = questions.map(({ key, label, kind, unit, head }) => ({ key: cutIndexed(key), label, kind, unit, head }));
  await sql`
    insert into question (key, label, kind, unit, head)
    select distinct on (key) q.* from jsonb_to_recordset(${toStorableJson(rows)}::jsonb)
      as q(key text, label text, kind text, unit text, head text)
    where not exists (select from question known where known.key = q.key)
    order by key on conflict (key) do nothing`.execute(trx);
}

async function tieMentions(trx: Trx, revisionId: number, entityOfMentionKey: Record<string, string>): Promise<void> {
  const ties = Object.entries(entityOfMentionKey).map(([mention, entity]) => ({ mention, entity: cutIndexed(entity) }));
  await sql`
    update mention m set entity_id = e.id
    from revision r, jsonb_to_recordset(${toStorableJson(ties)}::jsonb) as t(mention text, entity text)
      join entity e on e.key = t.entity
    where r.id = ${revisionId} and m.extraction_id = r.current_extraction_id and m.entity_key = t.mention
      and m.entity_id is distinct from e.id`.execute(trx);
}

async function tieFigures(trx: Trx, links: Links): Promise<void> {
  const ids = new Set([...Object.keys(links.questionOfFigure), ...Object.keys(links.speakerOfFigure)].map(Number));
  if (ids.size === 0) return;
  const ties = [...ids].map((figure) => ({
    figure,
    question: cutIndexed(links.questionOfFigure[figure] ?? null),
    speaker: cutIndexed(links.speakerOfFigure[figure] ?? null),
  }));
  await sql`
    update figure f set question_id = q.id, speaker_key = t.speaker
    from jsonb_to_recordset(${toStorableJson(ties)}::jsonb) as t(figure bigint, question text, speaker text)
      left join question q on q.key = t.question
    where f.id = t.figure and (f.question_id, f.speaker_key) is distinct from (q.id, t.speaker)`.execute(trx);
}

/**
 * Ties the article to its original, or unties it. Originals are no duplicates themselves: a tie to a duplicate goes to
 * that one's original, what was tied to this article follows it, and of two articles that call each other the original
 * the first tie stands.
 */
async function tieDuplicate(trx: Trx, revisionId: number, originalId: number | null): Promise<void> {
  const { articleId, duplicateOf } = await readArticle(trx, revisionId);
  if (originalId === null) {
    if (duplicateOf !== null) await setDuplicate(trx, articleId, null);
    return;
  }
  await sql`select from article where id = any(${[articleId, originalId]}) order by id for no key update`.execute(trx);
  const root = await findOriginal(trx, originalId);
  if (root === null || root === articleId || root === duplicateOf) return;
  await setDuplicate(trx, articleId, root);
  await trx.updateTable("article").set({ duplicate_of: root }).where("duplicate_of", "=", articleId).execute();
}

async function readArticle(trx: Trx, revisionId: number): Promise<{ articleId: number; duplicateOf: number | null }> {
  const { rows } = await sql<{ articleId: number; duplicateOf: number | null }>`
    select a.id as "articleId", a.duplicate_of as "duplicateOf"
    from revision r join article a on a.id = r.article_id where r.id = ${revisionId}`.execute(trx);
  if (rows[0] === undefined) throw new Error(`Revision ${revisionId} has a hand-off and no row.`);
  return rows[0];
}

async function findOriginal(trx: Trx, articleId: number): Promise<number | null> {
  const found = await trx
    .selectFrom("article")
    .select(["id", "duplicate_of"])
    .where("id", "=", articleId)
    .executeTakeFirst();
  return found === undefined ? null : (found.duplicate_of ?? found.id);
}

async function setDuplicate(trx: Trx, articleId: number, originalId: number | null): Promise<void> {
  await trx.updateTable("article").set({ duplicate_of: originalId }).where("id", "=", articleId).execute();
}
