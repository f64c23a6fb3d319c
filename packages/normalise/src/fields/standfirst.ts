import { classWords } from "../html/class-words.js";
import type { PageFacts } from "../html/page-facts.js";
import { PageElement, textOf } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";
import { readText } from "../json-ld/read-value.js";
import { repairText } from "../repairs/repair-text.js";
import { type Field, field, firstField } from "./field.js";

const WORDS = wordTest(
  "standfirst|stand first|subtitle|sub title|subhead|subheadline|sub headline|subheading|dek|deck|article (summary|intro|lead|lede|excerpt)|story summary|intro|lede|excerpt|summary|description|vorspann|teaser ?text|chapo|chapeau|entradilla|sottotitolo|ingress",
);
const MAX_LENGTH = 600;
const MIN_LENGTH = 20;

/** The summary under the headline: as marked on the page near it, else as given to search engines and share cards. */
export function readStandfirst(facts: PageFacts, title: PageElement | null): Field<string> | null {
  return firstField(
    () => field(findNearTitle(facts, title), "markup"),
    () => field(clean(readText(facts.ldArticle, "description")), "json-ld"),
    () => field(clean(facts.meta("og:description", "description", "twitter:description", "dc.description")), "meta"),
  );
}

const HOW_FAR = 60;

function findNearTitle(facts: PageFacts, title: PageElement | null): string | null {
  if (title === null) return null;
  let seen = 0;
  for (let i = title.endOrder; i < facts.tree.nodes.length && seen < HOW_FAR; i++) {
    const node = facts.tree.nodes[i];
    if (!(node instanceof PageElement)) continue;
    seen++;
    const isSecondHeading = seen === 1 && node.name === "h2";
    if (node.attribute("itemprop") !== "description" && !isSecondHeading && !WORDS.test(classWords(node))) continue;
    const text = clean(textOf(facts.tree, node, 2_000));
    if (text !== null && text.length <= MAX_LENGTH && /\s/.test(text)) return text;
  }
  return null;
}

function clean(text: string | null): string | null {
  if (text === null) return null;
  const repaired = repairText(text.replace(/<[^>]{1,200}>/g, " "));
  return repaired.length < MIN_LENGTH ? null : repaired;
}
