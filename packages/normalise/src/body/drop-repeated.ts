import { selectorOf } from "../html/selector-of.js";
import type { RemovalTrace } from "../removals/removal-trace.js";
import type { PageBlock } from "./body-block.js";
import { foldText } from "./fold-text.js";

/** Shorter lines are repeated on purpose: refrains, labels, the names in an interview. */
const MIN_LENGTH = 80;

const REPEATED = { rule: "repeated-text", reason: "a paragraph that stands further up already" };

/** A few repeated paragraphs are the writer's; where two of five are, the page holds its text twice. */
const MIN_SHARE = 0.4;

/** Pages hold their text twice for two widths of screen, or before and behind a paywall. The first copy is kept. */
export function dropRepeated(blocks: readonly PageBlock[], trace: RemovalTrace): readonly PageBlock[] {
  const long = blocks.filter(({ text }) => text.length >= MIN_LENGTH);
  const seen = new Set<string>();
  const repeated = new Set<PageBlock>();
  for (const block of long) {
    const folded = foldText(block.text);
    if (seen.has(folded)) repeated.add(block);
    else seen.add(folded);
  }
  if (repeated.size < long.length * MIN_SHARE) return blocks;
  for (const { element, text } of repeated) trace.add(REPEATED, selectorOf(element), text);
  return blocks.filter((block) => !repeated.has(block));
}
