import type { Figure, FigureNote, NoteKind } from "@newsledger/contracts";
import type { ListQuery } from "./read-models.js";

/** A figure with what is needed to read it on its own: its sentence, its article, its outlet. */
export interface FigureRow extends Figure {
  id: number;
  articleId: number;
  articleUrl: string;
  articleTitle: string | null;
  sourceSlug: string;
  sourceName: string;
  isSample: boolean;
  publishedAt: string | null;
  /** When the outlet says that it changed the article; null where it does not say. */
  modifiedAt: string | null;
  firstSeenAt: string;
  revisionId: number;
  revisionNumber: number;
  contentHash: string;
  sentence: string;
  /** Offset of the sentence in the text: subtract it from `start` to mark the figure in `sentence`. */
  sentenceStart: number;
  /** Whether the sentence says that it is another number: "21 and not 23". */
  isDenied: boolean;
  speakerKey: string | null;
  questionId: number | null;
  /** What does not add up, at most one of a kind. */
  notes: FigureNote[];
}

/** A figure as it can be cited. */
export interface CitedFigure extends FigureRow {
  authors: string[];
}

/** A figure among those around it. */
export interface FigureDetail extends CitedFigure {
  /** The paragraph that holds the sentence, and its offset in the text. */
  paragraph: string;
  paragraphStart: number;
  /** Answers to the same question, oldest print first; null where the figure answers none. */
  question: { id: number; label: string; figures: FigureRow[] } | null;
  /** Others of the article, those nearest in the text. */
  sameArticle: FigureRow[];
  /** Others that the speaker said, newest in print first. */
  sameSpeaker: FigureRow[];
  /** The figures that its notes name. */
  evidence: FigureRow[];
}

export interface FigureCount {
  count: number;
  /** Whether there are more than were counted. */
  isMore: boolean;
}

export const FIGURE_SORTS = [
  "published",
  "seen",
  "value",
  "unit",
  "subject",
  "place",
  "as-of",
  "speaker",
  "outlet",
  "confidence",
] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

export interface FigureQuery extends ListQuery {
  q?: string;
  articleId?: number;
  questionId?: number;
  /** Answers to any of them. */
  questionIds?: number[];
  source?: string;
  /** An entity key (`person:antonio-guterres`) or a part of a name. */
  speaker?: string;
  /** An entity key or a part of a name: figures that it speaks, or that stand in a sentence naming it. */
  entity?: string;
  /** A part of what is counted or measured. */
  subject?: string;
  kind?: string;
  /** A code (`USD`, `km2`), or what people write for it ("$", "square kilometres"). */
  unit?: string;
  bound?: string;
  place?: string;
  /** `own`: said by the article itself. `attributed`: said by somebody in it. */
  voice?: "own" | "attributed";
  /** Days of print, both included: `2019-03-24`. */
  from?: string;
  to?: string;
  /** A moment, or a day in UTC: figures of wordings that came in then or later. Reading them again makes none new. */
  seenFrom?: string;
  /** Days, both included, that the time for which the figure holds must touch. */
  asOfFrom?: string;
  asOfTo?: string;
  /** The least confidence, from 0 to 1. */
  confidence?: number;
  /** Figures with a note of that kind, or with any. */
  note?: NoteKind | "any";
  /** Figures that have nothing to sort by are left out. */
  sort?: FigureSort;
  order?: "asc" | "desc";
}
