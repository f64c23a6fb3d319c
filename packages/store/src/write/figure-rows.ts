import type { EntityMention, Figure, Span } from "@newsledger/contracts";

// Index entries of PostgreSQL hold at most 2,704 bytes: what is indexed word for word is cut well before.
const INDEXED_LIMIT_CHARACTERS = 400;

export function cutIndexed<T extends string | null>(text: T): T {
  return (text === null ? null : text.slice(0, INDEXED_LIMIT_CHARACTERS)) as T;
}

/** A figure as the columns of its table, as an extraction's result holds it. */
export function toFigureRow(figure: Figure, sentences: Span[]) {
  const [sentenceStart, sentenceEnd] = findSentence(sentences, figure);
  return {
    start_offset: figure.start,
    end_offset: figure.end,
    text: figure.text,
    sentence_start: sentenceStart,
    sentence_end: sentenceEnd,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    change: figure.change,
    kind: figure.kind,
    unit: figure.unit,
    subject: figure.subject,
    head: cutIndexed(figure.head),
    concept: figure.concept,
    places: figure.places,
    as_of: figure.asOf,
    speaker: figure.speaker,
    speaker_org: figure.speakerOrg,
    speaker_role: figure.speakerRole,
    speaker_span: toRange(figure.speakerSpan),
    cue: figure.cue,
    cue_span: toRange(figure.cueSpan),
    hedges: figure.hedges,
    quantifier: figure.quantifier,
    rule: figure.rule,
    confidence: figure.confidence,
  };
}

export function toMentionRow(mention: EntityMention) {
  return {
    start_offset: mention.start,
    end_offset: mention.end,
    text: mention.text,
    type: mention.type,
    canonical: mention.canonical,
    entity_key: mention.entityKey,
  };
}

/** The span that holds the figure's start; the figure itself where no sentence does. */
function findSentence(sentences: Span[], figure: Figure): Span {
  const holds = ([start, end]: Span) => start <= figure.start && figure.start < end;
  const [start, end] = sentences.find(holds) ?? [figure.start, figure.end];
  return [start, Math.max(end, figure.end)];
}

function toRange(span: Span | null): string | null {
  return span === null ? null : `[${span[0]},${span[1]})`;
}

function fromRange(range: string | null): Span | null {
  const parts = /^\[(\d+),(\d+)\)$/.exec(range ?? "");
  return parts === null ? null : [Number(parts[1]), Number(parts[2])];
}

export type StoredFigure = ReturnType<typeof toFigureRow>;
export type StoredMention = ReturnType<typeof toMentionRow>;

/** The columns back as a figure, equal to the one that was stored. */
export function fromFigureRow(row: StoredFigure, extractorVersion: string): Figure {
  return {
    start: row.start_offset,
    end: row.end_offset,
    text: row.text,
    low: row.low,
    high: row.high,
    bound: row.bound,
    change: row.change,
    kind: row.kind,
    unit: row.unit,
    subject: row.subject,
    head: row.head,
    concept: row.concept,
    places: row.places,
    asOf: row.as_of,
    speaker: row.speaker,
    speakerOrg: row.speaker_org,
    speakerRole: row.speaker_role,
    speakerSpan: fromRange(row.speaker_span),
    cueSpan: fromRange(row.cue_span),
    cue: row.cue,
    hedges: row.hedges,
    quantifier: row.quantifier,
    rule: row.rule,
    extractorVersion,
    confidence: row.confidence,
  };
}

export function fromMentionRow(row: StoredMention): EntityMention {
  return {
    start: row.start_offset,
    end: row.end_offset,
    text: row.text,
    type: row.type,
    canonical: row.canonical,
    entityKey: row.entity_key,
  };
}
