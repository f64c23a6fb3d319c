import type { Extraction, Span } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, StageEnd } from "../store.js";
import { sha256 } from "../text/content-hash.js";
import { toFigureRow, toMentionRow } from "./figure-rows.js";
import { finishHandoff } from "./finish-handoff.js";
import type { Trx, WriteContext } from "./write-context.js";

interface Extracted {
  extraction: Extraction;
  extractorVersion: string;
  sentences: Span[];
}

/** See `StageWrites.completeExtract`. */
export async function completeExtract(
  context: WriteContext,
  handoff: Handoff,
  result: Extracted,
  end: StageEnd,
): Promise<Completion> {
  const answer = await finishHandoff<"written">(context, handoff, async (trx) => {
    await saveExtraction(trx, handoff.subjectId, result);
    return { answer: "written", end, next: { stage: "link", subjectId: handoff.subjectId } };
  });
  if (answer === "written") context.announce("figure");
  return answer;
}

/** One extraction per revision and version: found the same again it stays, with its ids; found otherwise it is rewritten. */
async function saveExtraction(trx: Trx, revisionId: number, result: Extracted): Promise<void> {
  const json = toStorableJson({ ...result.extraction, sentences: result.sentences });
  const { id, isNew } = await holdExtraction(trx, revisionId, result.extractorVersion, sha256(json));
  if (isNew) await writeRows(trx, revisionId, id, result);
  await trx.updateTable("revision").set({ current_extraction_id: id }).where("id", "=", revisionId).execute();
}

async function holdExtraction(
  trx: Trx,
  revisionId: number,
  version: string,
  digest: string,
): Promise<{ id: number; isNew: boolean }> {
  const found = await trx
    .selectFrom("extraction")
    .select(["id", "digest"])
    .where("revision_id", "=", revisionId)
    .where("extractor_version", "=", version)
    .executeTakeFirst();
  if (found?.digest === digest) return { id: found.id, isNew: false };
  if (found !== undefined) await clearExtraction(trx, found.id, digest);
  return { id: found?.id ?? (await insertExtraction(trx, revisionId, version, digest)), isNew: true };
}

async function clearExtraction(trx: Trx, id: number, digest: string): Promise<void> {
  await trx.updateTable("extraction").set({ digest }).where("id", "=", id).execute();
  await trx.deleteFrom("mention").where("extraction_id", "=", id).execute();
  await trx.deleteFrom("figure").where("extraction_id", "=", id).execute();
}

async function insertExtraction(trx: Trx, revisionId: number, version: string, digest: string): Promise<number> {
  const inserted = await trx
    .insertInto("extraction")
    .values({ revision_id: revisionId, extractor_version: version, digest })
    .returning("id")
    .executeTakeFirstOrThrow();
  return inserted.id;
}

async function writeRows(
  trx: Trx,
  revisionId: number,
  id: number,
  { extraction, sentences }: Extracted,
): Promise<void> {
  const mentions = extraction.entities.map(toMentionRow);
  const figures = extraction.figures.map((figure) => toFigureRow(figure, sentences));
  if (mentions.length > 0) await insertMentions(trx, id, toStorableJson(mentions));
  if (figures.length > 0) await insertFigures(trx, revisionId, id, toStorableJson(figures));
}

async function insertMentions(trx: Trx, extractionId: number, rows: string): Promise<void> {
  await sql`
    insert into mention (extraction_id, start_offset, end_offset, text, type, canonical, entity_key)
    select ${extractionId}::bigint, m.* from jsonb_to_recordset(${rows}::jsonb)
      as m(start_offset int, end_offset int, text text, type text, canonical text, entity_key text)
    on conflict (extraction_id, start_offset, end_offset) do nothing`.execute(trx);
}

/**
 * A claim was first seen when its wording was: re-extraction does not make it new, and neither does a new revision
 * that repeats it.
 */
async function insertFigures(trx: Trx, revisionId: number, extractionId: number, rows: string): Promise<void> {
  await sql`
    with known as materialized (
      select f.text, f.low, f.high, f.speaker, min(f.first_seen_at) as first_seen_at
      from revision r join revision other on other.article_id = r.article_id
        join extraction x on x.revision_id = other.id join figure f on f.extraction_id = x.id
      where r.id = ${revisionId} and x.id <> ${extractionId}
      group by 1, 2, 3, 4
    )
    insert into figure (extraction_id, start_offset, end_offset, text, sentence_start, sentence_end, low, high, bound,
      change, kind, unit, subject, head, concept, places, as_of, speaker, speaker_org, speaker_role, speaker_span, cue,
      cue_span, hedges, quantifier, rule, confidence, first_seen_at)
    select ${extractionId}::bigint, f.*, coalesce(
      (select k.first_seen_at from known k where k.text = f.text and k.low is not distinct from f.low
        and k.high is not distinct from f.high and k.speaker is not distinct from f.speaker),
      (select seen_at from revision where id = ${revisionId}))
    from jsonb_to_recordset(${rows}::jsonb) as f(start_offset int, end_offset int, text text, sentence_start int,
      sentence_end int, low float8, high float8, bound text, change text, kind text, unit text, subject text, head text,
      concept text, places text[], as_of text, speaker text, speaker_org text, speaker_role text, speaker_span int4range,
      cue text, cue_span int4range, hedges text[], quantifier text, rule text, confidence real)
    on conflict (extraction_id, start_offset, end_offset) do nothing`.execute(trx);
}
