import type { Block, Extraction } from "@newsledger/contracts";
import { findAttributions } from "./attribution/find-attributions.js";
import { spreadQuotes } from "./attribution/spread-quotes.js";
import { findDates } from "./dates/find-dates.js";
import { learnedRecogniser } from "./entities/learned-recogniser.js";
import { readNames } from "./entities/read-names.js";
import type { Recogniser } from "./entities/recogniser.js";
import { assembleFigures } from "./figures/assemble-figures.js";
import { findDrafts } from "./figures/find-drafts.js";
import { isEnglishLike } from "./language/is-english.js";
import { Treebank } from "./syntax/sentence-tree.js";
import { tokenise } from "./tokens/tokenise.js";

export interface ExtractInput {
  /** The normalised text; all offsets of the result count UTF-16 code units of it. */
  text: string;
  /** ISO 8601; dates such as "in July" are counted from its calendar day as written. */
  publishedAt?: string | null | undefined;
  title?: string | null | undefined;
  /** BCP 47. Only English has rules; without a language the text itself is looked at. */
  lang?: string | null | undefined;
  blocks?: readonly Block[] | undefined;
  /** What stands beside the text: captions, credits, a standfirst. With the title it tells who is meant, and nothing is read out of it. */
  context?: readonly string[] | undefined;
}

export interface ExtractOptions {
  recogniser?: Recogniser;
}

export type ExtractResult = Extraction & { outcome: "stored" | "empty" | "filtered"; reason?: string };

function foreignReason(input: ExtractInput): string | null {
  const primary = input.lang?.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (primary === "en") return null;
  if (primary !== "" && primary !== "und") return `no recogniser for ${primary}`;
  return isEnglishLike(input.text) ? null : "no recogniser for und";
}

/**
 * Reads entities and figures out of one article's text. Pure, deterministic, and linear in the length of the text.
 * A text in another language than English comes back `filtered`, with nothing read. Never throws on any string.
 */
export function extract(input: ExtractInput, options: ExtractOptions = {}): ExtractResult {
  const reason = foreignReason(input);
  if (reason) return { entities: [], figures: [], outcome: "filtered", reason };
  const doc = tokenise(input.text);
  const { names, mentions } = readNames(doc, input, options.recogniser ?? learnedRecogniser);
  const dates = findDates(doc, input.publishedAt);
  const drafts = findDrafts(doc, dates, names);
  const trees = new Treebank(doc);
  const attributions = findAttributions(doc, names, mentions, dates, trees);
  const figures = assembleFigures({
    doc,
    trees,
    names,
    mentions,
    dates,
    drafts,
    attributions,
    quotes: [...spreadQuotes(doc, attributions)],
  });
  return { entities: mentions, figures, outcome: mentions.length + figures.length > 0 ? "stored" : "empty" };
}
