import type { TextBlock } from "../assemble-article.js";
import type { PageFacts } from "../html/page-facts.js";
import { PageElement } from "../html/page-tree.js";
import { weightOf } from "./body-block.js";
import { collectBlocks } from "./collect-blocks.js";
import { type BodyInput, extractBody } from "./extract-body.js";

/** Below this the page is looked through; above it the markup holds the text. */
const MAX_HAVE = 400;
const MIN_WEIGHT = 400;
const UNRENDERED: ReadonlySet<string> = new Set(["noscript", "template"]);

/**
 * The text out of `noscript` and `template`, for pages that show it to those without scripts alone or keep it for a
 * component to take. Null where the markup has a text, or there is none in them either.
 */
export function rescueFromUnrendered(
  facts: PageFacts,
  found: readonly TextBlock[],
  known: Omit<BodyInput, "tree" | "blocks" | "entries">,
  repair: (text: string) => string,
): TextBlock[] | null {
  const weigh = (blocks: readonly TextBlock[]) => blocks.reduce((sum, { text }) => sum + weightOf(text), 0);
  const have = weigh(found);
  if (have >= MAX_HAVE || !holdsUnrendered(facts)) return null;
  const blocks = collectBlocks(facts.tree, repair, UNRENDERED);
  const body = extractBody({ ...known, tree: facts.tree, blocks, entries: [] });
  const offered = weigh(body.blocks);
  return offered < MIN_WEIGHT || have > offered / 2 ? null : [...body.blocks];
}

function holdsUnrendered({ tree }: PageFacts): boolean {
  return tree.nodes.some(
    (node) => node instanceof PageElement && UNRENDERED.has(node.name) && node.endOrder - node.order > 2,
  );
}
