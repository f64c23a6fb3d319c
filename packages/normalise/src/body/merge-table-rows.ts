import type { PageElement } from "../html/page-tree.js";
import type { PageBlock } from "./body-block.js";

const MAX_CELL = 160;

/** The cells of one table row become one block, "Iraq | 15,000 | 17,000". Tables used for layout stay apart. */
export function mergeTableRows(blocks: readonly PageBlock[]): PageBlock[] {
  const merged: PageBlock[] = [];
  let lastRow: PageElement | null = null;
  for (const block of blocks) {
    const row = block.kind === "table" && block.text.length <= MAX_CELL ? rowOf(block.element) : null;
    const previous = merged[merged.length - 1];
    if (row !== null && row === lastRow && previous !== undefined) {
      merged[merged.length - 1] = { ...previous, text: `${previous.text} | ${block.text}`, endOrder: block.endOrder };
    } else merged.push(block);
    lastRow = row;
  }
  return merged;
}

function rowOf(element: PageElement): PageElement | null {
  let current: PageElement | null = element;
  while (current !== null && current.name !== "tr" && current.name !== "table") current = current.parent;
  return current?.name === "tr" ? current : null;
}
