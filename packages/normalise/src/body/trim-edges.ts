import type { RemovalTrace } from "../removals/removal-trace.js";
import type { PageBlock } from "./body-block.js";

const DANGLING = { rule: "dangling-heading", reason: "a heading with no text of its own after it" };
const EDGE = { rule: "edge-line", reason: "a short label before the first or after the last paragraph" };
const SHORT = 60;

/** Drops headings that nothing follows, and labels at either end: section names, topics, leftovers of boxes. */
export function trimEdges(blocks: readonly PageBlock[], trace: RemovalTrace): PageBlock[] {
  const drop = (block: PageBlock, why: typeof EDGE) => trace.add(why, block.element.name, block.text);
  const kept = blocks.slice();
  const lists = findLists(blocks);
  const isLabel = (block: PageBlock | undefined) => isShortLabel(block) && !lists.has(block as PageBlock);
  while (kept.length > 1 && isLabel(kept[0])) drop(kept.shift() as PageBlock, EDGE);
  for (let last = kept[kept.length - 1]; kept.length > 1; last = kept[kept.length - 1]) {
    const why = isLabel(last) ? EDGE : last?.kind === "heading" ? DANGLING : null;
    if (why === null) break;
    drop(kept.pop() as PageBlock, why);
  }
  return kept;
}

/** So many short lines beside each other are results, a line-up, a recipe: text, wherever they stand. */
const MIN_LIST = 6;
const MIN_WORDS = 2;

function findLists(blocks: readonly PageBlock[]): Set<PageBlock> {
  const lists = new Set<PageBlock>();
  let run: PageBlock[] = [];
  const close = () => {
    if (run.length >= MIN_LIST) for (const block of run) lists.add(block);
    run = [];
  };
  for (const block of blocks) {
    if (!isShortLabel(block) || !isTelling(block)) close();
    else {
      if (run[0] !== undefined && run[0].element.parent !== block.element.parent && run[0].kind !== "table") close();
      run.push(block);
    }
  }
  close();
  return lists;
}

function isTelling({ text, linkLength }: PageBlock): boolean {
  return linkLength < text.length * 0.3 && (text.match(/\p{L}+/gu)?.length ?? 0) >= MIN_WORDS;
}

function isShortLabel(block: PageBlock | undefined): boolean {
  if (block === undefined || block.kind === "heading" || block.kind === "quote") return false;
  if (block.kind === "list_item" && block.linkLength < block.text.length / 2) return false;
  return block.text.length < SHORT && block.prose < 0 && !/[.!?]["'”’]?\s/.test(block.text);
}
