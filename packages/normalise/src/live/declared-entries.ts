import { splitMarkup } from "../body/split-markup.js";
import { readMachineDate } from "../dates/read-machine-date.js";
import type { PageFacts } from "../html/page-facts.js";
import { isObject } from "../json-ld/parse-json-ld.js";
import { readList, readText, toText } from "../json-ld/read-value.js";
import { splitByline } from "../names/split-byline.js";
import { repairText } from "../repairs/repair-text.js";

/** An entry as the page's JSON-LD describes it. */
export interface DeclaredEntry {
  readonly headline: string | null;
  readonly url: string | null;
  readonly publishedAt: string | undefined;
  readonly authors: readonly string[];
  /** Its text as the page gives it, markup included; see `paragraphsOf`. */
  readonly body: string;
}

const MAX_ENTRIES = 2_000;

/** The `liveBlogUpdate` of the page's LiveBlogPosting. */
export function readDeclaredEntries({ jsonLd }: PageFacts, timeZone: string | null): DeclaredEntry[] {
  const updates = jsonLd.flatMap((object) => readList(object, "liveBlogUpdate"));
  return updates
    .filter(isObject)
    .slice(0, MAX_ENTRIES)
    .map((update) => {
      const headline = readText(update, "headline");
      const date = readText(update, "datePublished");
      return {
        headline: headline === null ? null : repairText(headline),
        url: readText(update, "url") ?? readText(update, "@id"),
        publishedAt: date === null ? undefined : readMachineDate(date, timeZone)?.iso,
        authors: readList(update, "author").flatMap((author) => splitByline(toText(author) ?? "")),
        body: readText(update, "articleBody") ?? "",
      };
    });
}

export function paragraphsOf({ body }: DeclaredEntry): string[] {
  return splitMarkup(body)
    .map((line) => repairText(line))
    .filter((line) => line !== "");
}
