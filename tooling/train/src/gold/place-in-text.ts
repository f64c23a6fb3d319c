import type { GoldFigure } from "./read-gold.js";

/** A stretch of an article's text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** The annotated figure whose number stands in a stretch of the text. */
export function goldAt(gold: GoldFigure[], { start, end }: Stretch): GoldFigure | undefined {
  return gold.find(({ numberStart, numberEnd }) => start < numberEnd && numberStart < end);
}
