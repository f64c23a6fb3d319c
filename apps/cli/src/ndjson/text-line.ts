import { checkLine, isString, isTime, orMissing, STRING } from "./check-line.js";

export interface TextLine {
  text: string;
  /** An instant, or a day: that is enough to resolve "in July" by, and is all that many collections know. */
  publishedAt?: string | null;
  title?: string | null;
  lang?: string | null;
  context?: string[];
}

export const TextLine = checkLine<TextLine>({
  text: STRING,
  publishedAt: orMissing([isTime, "an ISO 8601 day or time"]),
  title: orMissing(STRING),
  lang: orMissing(STRING),
  context: [(value) => value === undefined || (Array.isArray(value) && value.every(isString)), "a list of strings"],
});
