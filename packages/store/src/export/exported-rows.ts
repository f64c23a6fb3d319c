import type { EntityRow } from "../read/entity-models.js";
import type { CitedFigure } from "../read/figure-models.js";
import type { ArticleRow } from "../read/read-models.js";
import { citeFigure } from "./cite-figure.js";
import type { Cell } from "./csv.js";

type Value = Cell | boolean | readonly Value[] | { readonly [name: string]: Value };
export type ExportedRow = Record<string, Value>;

/** A figure in the order in which a reader asks: what is claimed, by whom, of what; then where it stands and how it came. */
export function exportFigure(figure: CitedFigure): ExportedRow {
  return {
    id: figure.id,
    text: figure.text,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    isDenied: figure.isDenied,
    change: figure.change,
    kind: figure.kind,
    unit: figure.unit,
    subject: figure.subject,
    head: figure.head,
    concept: figure.concept,
    places: figure.places,
    asOf: figure.asOf,
    speaker: figure.speaker,
    speakerOrg: figure.speakerOrg,
    speakerRole: figure.speakerRole,
    cue: figure.cue,
    hedges: figure.hedges,
    quantifier: figure.quantifier,
    outlet: figure.sourceName,
    title: figure.articleTitle,
    url: figure.articleUrl,
    authors: figure.authors,
    publishedAt: figure.publishedAt,
    modifiedAt: figure.modifiedAt,
    firstSeenAt: figure.firstSeenAt,
    sentence: figure.sentence,
    revision: figure.revisionNumber,
    revisionHash: figure.contentHash,
    start: figure.start,
    end: figure.end,
    sentenceStart: figure.sentenceStart,
    speakerSpan: figure.speakerSpan,
    cueSpan: figure.cueSpan,
    rule: figure.rule,
    extractorVersion: figure.extractorVersion,
    confidence: figure.confidence,
    notes: figure.notes.map(({ kind, sentence, evidence }) => ({ kind, sentence, evidence })),
    articleId: figure.articleId,
    questionId: figure.questionId,
    speakerKey: figure.speakerKey,
    source: figure.sourceSlug,
    isSample: figure.isSample,
    citation: citeFigure(figure),
  };
}

export function exportArticle({ sourceName, sourceSlug, ...article }: ArticleRow): ExportedRow {
  const { id, url, title, isSample, lang, publishedAt, firstSeenAt, revisions, figures, entities } = article;
  const counts = { revisions, figures, entities, duplicateOf: article.duplicateOf, excerpt: article.excerpt };
  return {
    id,
    url,
    title,
    isSample,
    lang,
    publishedAt,
    firstSeenAt,
    ...counts,
    outlet: sourceName,
    source: sourceSlug,
  };
}

export function exportEntity({
  key,
  type,
  name,
  aliases,
  mentions,
  articles,
  spoken,
  lastSeenAt,
}: EntityRow): ExportedRow {
  return { key, type, name, aliases, mentions, articles, spoken, lastSeenAt };
}

/** One cell of a table: lists are parted by "; ", spans by a dash, of a note its sentence is told. */
export function toCell(value: Value): Cell {
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value === null || typeof value !== "object") return value;
  if (!isList(value)) return String(value.sentence ?? JSON.stringify(value));
  if (value.length === 2 && value.every((part) => typeof part === "number")) return value.join("-");
  return value.length === 0 ? null : value.map((part) => String(toCell(part))).join("; ");
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
