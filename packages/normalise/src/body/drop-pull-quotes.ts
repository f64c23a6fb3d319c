import { selectorOf } from "../html/selector-of.js";
import type { RemovalTrace } from "../removals/removal-trace.js";
import type { PageBlock } from "./body-block.js";
import { foldText } from "./fold-text.js";

const PULL_QUOTE = { rule: "pull-quote", reason: "words of another paragraph, set large once more" };
const MIN_LETTERS = 30;
const MAX_LENGTH = 400;

/** Bounds on what is compared: every candidate is looked for in the whole text. */
const MAX_CANDIDATES = 40;
const MAX_TEXT = 300_000;

/** Drops quotations that stand word for word within another paragraph. */
export function dropPullQuotes(blocks: readonly PageBlock[], trace: RemovalTrace): readonly PageBlock[] {
  const candidates = blocks.filter(isCandidate).slice(0, MAX_CANDIDATES);
  if (candidates.length === 0) return blocks;
  const text = blocks
    .map((block) => foldText(block.text))
    .join("|")
    .slice(0, MAX_TEXT);
  const dropped = new Set(candidates.filter((block) => standsWithinAnother(foldText(block.text), text)));
  for (const { element, text: quote } of dropped) trace.add(PULL_QUOTE, selectorOf(element), quote);
  return blocks.filter((block) => !dropped.has(block));
}

function isCandidate({ kind, text }: PageBlock): boolean {
  return text.length <= MAX_LENGTH && (kind === "quote" || /^["“”„«‘「『]/.test(text));
}

/** The text holds the block itself between two bars; anywhere else it is part of a longer one. */
function standsWithinAnother(folded: string, text: string): boolean {
  if (folded.length < MIN_LETTERS) return false;
  for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
    const before = at === 0 ? "|" : text[at - 1];
    const after = text[at + folded.length] ?? "|";
    if (before !== "|" || after !== "|") return true;
  }
  return false;
}
