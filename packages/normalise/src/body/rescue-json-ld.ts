import type { TextBlock } from "../assemble-article.js";
import type { PageFacts } from "../html/page-facts.js";
import { readText } from "../json-ld/read-value.js";
import { repairText } from "../repairs/repair-text.js";
import { weightOf } from "./body-block.js";
import { splitMarkup } from "./split-markup.js";

/** Below this a description has been put where the body belongs. */
const MIN_WEIGHT = 400;

/** The page's own markup must hold less than this part of what JSON-LD says the body is. */
const MAX_SHARE = 0.5;

/**
 * The body out of JSON-LD for pages whose markup does not hold it: rendered by script, or cut by a paywall. Null when
 * the markup gives as much, since JSON-LD loses paragraphs, lists and headings.
 */
export function rescueFromJsonLd(facts: PageFacts, found: readonly TextBlock[]): TextBlock[] | null {
  const body = readText(facts.ldArticle, "articleBody");
  if (body === null) return null;
  const have = found.reduce((sum, { text }) => sum + weightOf(text), 0);
  const paragraphs = splitMarkup(body)
    .map((line) => repairText(line))
    .filter((line) => line !== "");
  const offered = paragraphs.reduce((sum, text) => sum + weightOf(text), 0);
  if (offered < MIN_WEIGHT || have > offered * MAX_SHARE) return null;
  return paragraphs.map((text) => ({ kind: "paragraph", text }));
}
