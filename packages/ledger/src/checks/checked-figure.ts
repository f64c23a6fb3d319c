import type { Figure, FigureNote } from "@newsledger/contracts";

/** A figure with its sentence: what a check within one article needs. Ids are the caller's own, and come back in notes. */
export interface CheckedFigure extends Pick<Figure, FigureField> {
  id: number;
  sentence: string;
  /** Offset of the sentence in the text that `start` and `end` count in. */
  sentenceStart: number;
}

type FigureField =
  | "start"
  | "end"
  | "text"
  | "low"
  | "high"
  | "bound"
  | "kind"
  | "unit"
  | "head"
  | "concept"
  | "places"
  | "asOf";

/** A figure among the answers to its question: what a check against other reports needs. */
export interface ReportedFigure extends CheckedFigure {
  articleId: number;
  sourceName: string;
  /** Instant or day of print, null where it is not known. */
  publishedAt: string | null;
}

/** A note and the figure that it is on. */
export interface Finding extends FigureNote {
  figureId: number;
}
