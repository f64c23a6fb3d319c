import { z } from "zod";
import { parseSelector } from "../selector/parse-selector.js";
import type { PageView } from "./page-view.js";

const selector = z.string().min(1).superRefine(checkSelector);

/** `time.published@datetime` reads an attribute; without `@` the text is read. */
const place = z
  .string()
  .min(1)
  .superRefine((text, context) => checkSelector(splitPlace(text).selector, context));

/** What a parser in code found; what it leaves out is read as of any page. Dates as the page writes them. */
export interface ParsedFields {
  title?: string | null;
  standfirst?: string | null;
  authors?: string[];
  publishedAt?: string | null;
  modifiedAt?: string | null;
  section?: string | null;
  topics?: string[];
  /** The HTML of the body, furniture removed or not. */
  body?: string | null;
}

/** A pure function of the page: no network, no disk, no clock. */
export type ParsePage = (page: PageView) => ParsedFields;

const lists = z.union([selector, z.array(selector)]).transform((value) => (Array.isArray(value) ? value : [value]));

/**
 * How pages of one outlet are read where the general reading is not enough. Every field may be left out. `validUntil`
 * is the last day on which pages looked like this; the newest reading has none.
 */
export const PageReading = z.strictObject({
  version: z.int().min(1),
  validUntil: z.iso.date().optional(),
  /** Why this reading is there, with an example. */
  note: z.string().optional(),
  title: place.optional(),
  standfirst: place.optional(),
  authors: place.optional(),
  publishedAt: place.optional(),
  modifiedAt: place.optional(),
  /** The elements that hold the text, all of them, in the order of the page. */
  body: lists.optional(),
  /** Elements that are left out before anything is read: app advertisements, boxes of other stories. */
  drop: lists.optional(),
  parse: z.custom<ParsePage>((value) => typeof value === "function", "write a function of the page").optional(),
});
export type PageReading = z.output<typeof PageReading>;
export type PageReadingInput = z.input<typeof PageReading>;

export interface Place {
  selector: string;
  /** Null: the text. */
  attribute: string | null;
}

export function splitPlace(text: string): Place {
  const match = /^(.*?)@([\w:-]+)$/.exec(text);
  return match === null
    ? { selector: text, attribute: null }
    : { selector: match[1] ?? "", attribute: (match[2] ?? "").toLowerCase() };
}

function checkSelector(text: string, context: z.core.$RefinementCtx<string>): void {
  try {
    parseSelector(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message, input: text });
  }
}
