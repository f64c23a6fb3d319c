import { selectorOf } from "../html/selector-of.js";
import type { RemovalTrace } from "../removals/removal-trace.js";
import { type PageBlock, weightOf } from "./body-block.js";

const TEASER = { rule: "teaser", reason: "one of several linked headlines behind the text, with a line or two each" };
const MIN_TEASERS = 2;
const MAX_TEASER = 300;

/** Cuts teasers of other stories off the end: linked headlines with little under each, and less of it than of text. */
export function dropTrailingTeasers(blocks: readonly PageBlock[], trace: RemovalTrace): readonly PageBlock[] {
  let end = blocks.length;
  let count = 0;
  for (let start = teaserStart(blocks, end); start !== null; start = teaserStart(blocks, end)) {
    end = start;
    count++;
  }
  const teasers = blocks.slice(end);
  const weigh = (some: readonly PageBlock[]) => some.reduce((sum, { text }) => sum + weightOf(text), 0);
  if (count < MIN_TEASERS || weigh(teasers) > weigh(blocks.slice(0, end))) return blocks;
  for (const { element, text } of teasers) trace.add(TEASER, selectorOf(element), text);
  return blocks.slice(0, end);
}

/** Where the teaser begins that ends before `end`; null where what ends there is none. */
function teaserStart(blocks: readonly PageBlock[], end: number): number | null {
  let weight = 0;
  for (let i = end - 1; i > 0; i--) {
    const block = blocks[i] as PageBlock;
    if (block.kind === "heading") return block.linkLength >= block.text.length * 0.9 ? i : null;
    if (block.kind === "quote" || block.kind === "table") return null;
    weight += weightOf(block.text);
    if (weight > MAX_TEASER) return null;
  }
  return null;
}
