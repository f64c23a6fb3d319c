import { AGENCIES } from "../data/agencies.js";
import type { PageFacts } from "../html/page-facts.js";
import { textOf } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";
import { repairText } from "../repairs/repair-text.js";

const NAMES = AGENCIES.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
/** Case counts: "(SPA)" is an agency, "(spa)" is none. */
const AT_END = new RegExp(
  `(?:^|(?:^|\\s)[–—-]\\s*|[([]\\s*|^(?:[Ss]ource|SOURCE|Quelle|[Ww]ith reporting by|[Rr]eporting by|Additional reporting by)\\s*:?\\s*)(${NAMES})(?:\\s*[/,&]\\s*(?:${NAMES}))*\\s*[)\\]]?\\.?$`,
);
const DATELINE = new RegExp(`^[^.!?]{0,60}?[(\\[]\\s*(${NAMES})(?:\\s*/\\s*[\\w ]{2,20})?\\s*[)\\]]\\s*[-–—:]`, "");
const FIRST_PUBLISHED =
  /\b(?:this (?:story|article|piece|post|report) (?:was|has been)?\s*(?:first|originally)?\s*(?:published|appeared|produced|reported)\s*(?:by|in|on|at|from)|(?:originally|first) published (?:by|in|on|at))\s+(?:the\s+)?([\p{Lu}][^.,;()]{1,50}?)(?=[.,;()]|\s+(?:and|on|in)\b|$)/u;

/** A line that is nothing but a dash and a name is a signature, whoever it is. */
const SIGNATURE = /^[–—-]{1,2}\s*(\p{Lu}[\p{L}.&'’ ]{1,38})$/u;
const MARKUP_WORDS = wordTest(
  "agency|agencies|agency credit|news agency|wire credit|wire source|source block|article source|story source",
);
const MAX_MARKED = 60;

/** From whom the text was taken: "– Reuters" at the end, "(AFP) –" in the dateline, "first published by …". */
export function readAgency(paragraphs: readonly string[]): string | null {
  const lines = [...paragraphs.slice(0, 2), ...paragraphs.slice(-4)];
  for (const line of lines) {
    const found = DATELINE.exec(line)?.[1] ?? FIRST_PUBLISHED.exec(line.slice(0, 400))?.[1];
    if (found !== undefined) return canonicalName(found.trim());
  }
  for (const line of paragraphs.slice(-3).reverse()) {
    const found = readSignature(line);
    if (found !== null) return found;
  }
  return null;
}

/** The same from an element that is named after it and stands beside the body. */
export function readMarkedAgency(facts: PageFacts): string | null {
  for (const element of facts.named(MARKUP_WORDS).slice(0, 5)) {
    const text = repairText(textOf(facts.tree, element, 500));
    const found = text.length > MAX_MARKED ? null : readSignature(text);
    if (found !== null) return found;
  }
  return null;
}

function readSignature(line: string): string | null {
  const found = AT_END.exec(line.length > 120 ? ` …${line.slice(-120)}` : line)?.[1] ?? SIGNATURE.exec(line)?.[1];
  return found === undefined ? null : canonicalName(found.trim());
}

function canonicalName(name: string): string {
  return AGENCIES.find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
}
