import { type Bound, type Change, type FigureKind, type FigureNote, isDenied } from "@newsledger/contracts";
import { sql } from "kysely";
import type { FigureRow } from "./figure-models.js";
import { toIso, toIsoAtOffset, toNullableNumber, toNumber } from "./row-values.js";

export interface FactRecord {
  id: string;
  article_id: string;
  revision_id: string;
  revision_number: number;
  content_hash: string;
  article_url: string;
  article_title: string | null;
  source_slug: string;
  source_name: string;
  is_sample: boolean;
  published_at: Date | null;
  published_offset: string | null;
  modified_at: Date | null;
  first_seen_at: Date;
  start_offset: number;
  end_offset: number;
  text: string;
  sentence_start: number;
  sentence_end: number;
  low: number | null;
  high: number | null;
  bound: Bound;
  change: Change;
  kind: FigureKind;
  unit: string | null;
  subject: string | null;
  head: string | null;
  concept: string | null;
  places: string[];
  as_of: string | null;
  speaker: string | null;
  speaker_org: string | null;
  speaker_role: string | null;
  speaker_key: string | null;
  speaker_from: number | null;
  speaker_to: number | null;
  cue: string | null;
  cue_from: number | null;
  cue_to: number | null;
  hedges: string[];
  quantifier: string | null;
  rule: string;
  confidence: number;
  extractor_version: string;
  question_id: string | null;
  notes: FigureNote[] | null;
}

export interface FigureRecord extends FactRecord {
  has_astral: boolean;
  sentence: string;
  sort_key: string | null;
}

/** All of a figure `f` but its sentence, of the revision `r`, the article `a` and the source `s`. */
export const FACT_COLUMNS = sql`
  f.id, a.id as article_id, r.id as revision_id, r.number as revision_number, r.content_hash,
  a.canonical_url as article_url, r.title as article_title, s.slug as source_slug, s.name as source_name, s.is_sample,
  r.published_at, r.published_offset, r.modified_at, f.first_seen_at, f.start_offset, f.end_offset, f.text,
  f.sentence_start, f.sentence_end, f.low, f.high, f.bound, f.change, f.kind, f.unit, f.subject, f.head, f.concept,
  f.places, f.as_of, f.speaker, f.speaker_org, f.speaker_role, f.speaker_key,
  lower(f.speaker_span) as speaker_from, upper(f.speaker_span) as speaker_to,
  f.cue, lower(f.cue_span) as cue_from, upper(f.cue_span) as cue_to,
  f.hedges, f.quantifier, f.rule, f.confidence, f.question_id,
  (select x.extractor_version from extraction x where x.id = f.extraction_id) as extractor_version,
  (select jsonb_agg(n.note order by n.kind) from (
    select distinct on (kind) kind, jsonb_build_object('kind', kind, 'sentence', sentence, 'evidence', evidence) as note
    from figure_note where figure_id = f.id order by kind, scope) n) as notes`;

/**
 * PostgreSQL counts code points where offsets count UTF-16 code units: the two part where a text holds characters
 * beyond the basic plane, and only then is the text cut here instead of there.
 */
export const FIGURE_COLUMNS = sql`${FACT_COLUMNS},
  r.text ~ '[\\U00010000-\\U0010FFFF]' as has_astral,
  case when r.text ~ '[\\U00010000-\\U0010FFFF]' then left(r.text, f.sentence_end)
       else substring(r.text from f.sentence_start + 1 for f.sentence_end - f.sentence_start) end as sentence`;

export function toFigureRow(record: FigureRecord): FigureRow {
  const { has_astral, sentence, sentence_start, sentence_end } = record;
  return toFigure(record, has_astral ? sentence.slice(sentence_start, sentence_end) : sentence);
}

/** With the sentence cut out of the revision's text by the caller. */
export function toFigureOfText(record: FactRecord, text: string): FigureRow {
  return toFigure(record, text.slice(record.sentence_start, record.sentence_end));
}

function toFigure(record: FactRecord, sentence: string): FigureRow {
  return {
    id: toNumber(record.id),
    articleId: toNumber(record.article_id),
    articleUrl: record.article_url,
    articleTitle: record.article_title,
    sourceSlug: record.source_slug,
    sourceName: record.source_name,
    isSample: record.is_sample,
    publishedAt: toIsoAtOffset(record.published_at, record.published_offset),
    modifiedAt: toIsoAtOffset(record.modified_at, record.published_offset),
    firstSeenAt: toIso(record.first_seen_at),
    revisionId: toNumber(record.revision_id),
    revisionNumber: record.revision_number,
    contentHash: record.content_hash,
    sentence,
    sentenceStart: record.sentence_start,
    isDenied: isDenied(sentence, record.start_offset - record.sentence_start),
    start: record.start_offset,
    end: record.end_offset,
    text: record.text,
    low: toNullableNumber(record.low),
    high: toNullableNumber(record.high),
    bound: record.bound,
    change: record.change,
    kind: record.kind,
    unit: record.unit,
    subject: record.subject,
    head: record.head,
    concept: record.concept,
    places: record.places,
    asOf: record.as_of,
    speaker: record.speaker,
    speakerOrg: record.speaker_org,
    speakerRole: record.speaker_role,
    speakerKey: record.speaker_key,
    speakerSpan: toSpan(record.speaker_from, record.speaker_to),
    cue: record.cue,
    cueSpan: toSpan(record.cue_from, record.cue_to),
    hedges: record.hedges,
    quantifier: record.quantifier,
    rule: record.rule,
    extractorVersion: record.extractor_version,
    confidence: Number(record.confidence.toFixed(3)),
    questionId: toNullableNumber(record.question_id),
    notes: record.notes ?? [],
  };
}

function toSpan(from: number | null, to: number | null): [number, number] | null {
  return from === null || to === null ? null : [from, to];
}
