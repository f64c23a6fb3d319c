import { checkLine, isString, isTime, orMissing, STRING } from "./check-line.js";

export interface PageLine {
  url: string;
  html: string;
  fetchedAt?: string | null;
}

const isInstant = (value: unknown) => isTime(value) && /:\d\d:\d\d[\d.]*(?:Z|[+-]\d\d:\d\d)$/.test(value);

export const PageLine = checkLine<PageLine>({
  url: [(value) => isString(value) && value !== "", "a string that is not empty"],
  html: STRING,
  fetchedAt: orMissing([isInstant, "an ISO 8601 time with its zone"]),
});
