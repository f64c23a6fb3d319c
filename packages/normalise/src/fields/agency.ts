import { AGENCIES } from "../data/agencies.js";

const NAMES = AGENCIES.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
/** Case counts: "(SPA)" is an agency, "(spa)" is none. */
const AT_END = new RegExp(
  `(?:^|(?:^|\\s)[–—-]\\s*|[([]\\s*|^(?:[Ss]ource|SOURCE|Quelle|[Ww]ith reporting by|[Rr]eporting by|Additional reporting by)\\s*:?\\s*)(${NAMES})(?:\\s*[/,&]\\s*(?:${NAMES}))*\\s*[)\\]]?\\.?$`,
);
const DATELINE = new RegExp(`^[^.!?]{0,60}?[(\\[]\\s*(${NAMES})(?:\\s*/\\s*[\\w ]{2,20})?\\s*[)\\]]\\s*[-–—:]`, "");
const FIRST_PUBLISHED =
  /\b(?:this (?:story|article|piece|post|report) (?:was|has been)?\s*(?:first|originally)?\s*(?:published|appeared|produced|reported)\s*(?:by|in|on|at|from)|(?:originally|first) published (?:by|in|on|at))\s+(?:the\s+)?([\p{Lu}][^.,;()]{1,50}?)(?=[.,;()]|\s+(?:and|on|in)\b|$)/u;

/** From whom the text was taken: "– Reuters" at the end, "(AFP) –" in the dateline, "first published by …". */
export function readAgency(paragraphs: readonly string[]): string | null {
  const lines = [...paragraphs.slice(0, 2), ...paragraphs.slice(-4)];
  for (const line of lines) {
    const found = DATELINE.exec(line)?.[1] ?? FIRST_PUBLISHED.exec(line.slice(0, 400))?.[1];
    if (found !== undefined) return canonicalName(found.trim());
  }
  for (const line of paragraphs.slice(-3).reverse()) {
    const found = AT_END.exec(line.length > 120 ? ` …${line.slice(-120)}` : line)?.[1];
    if (found !== undefined) return canonicalName(found);
  }
  return null;
}

function canonicalName(name: string): string {
  return AGENCIES.find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
}
