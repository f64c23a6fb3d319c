import { checkLine, isString, isTime, orMissing, STRING } from "./check-line.js";

export interface TextLine {
  text: string;
  /** An instant, or a day: that is enough to resolve "in July" by, and is all that many collections know. */
  publishedAt?: string | null;
  title?: string | null;
  lang?: string | null;
  /** The outlet's: whose dollars a bare "$" is. */
  country?: string | null;
  context?: string[];
}

const isCountry = (value: unknown): boolean => typeof value === "string" && /^[A-Z]{2}$/.test(value);

export const TextLine = checkLine<TextLine>({
  text: STRING,
  publishedAt: orMissing([isTime, "an ISO 8601 day or time"]),
  title: orMissing(STRING),
  lang: orMissing(STRING),
  country: orMissing([isCountry, "an ISO 3166-1 alpha-2 code"]),
  context: [(value) => value === undefined || (Array.isArray(value) && value.every(isString)), "a list of strings"],
});
