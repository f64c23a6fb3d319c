import { closest, type PageElement } from "../html/page-tree.js";
import type { PageBlock } from "./body-block.js";

const MAX_CELL = 160;

/** A cell with as many lines lays the page out, and what is in it is no table. */
const LAYOUT_LINES = 3;

/** The cells of one table row become one block, "Iraq | 15,000 | 17,000"; the lines of a layout's cell stay lines. */
export function mergeTableRows(blocks: readonly PageBlock[]): PageBlock[] {
  const lines = countLines(blocks);
  const merged: PageBlock[] = [];
  let lastRow: PageElement | null = null;
  for (const block of blocks) {
    const cell = block.kind === "table" ? cellOf(block) : null;
    const isLayout = cell !== null && (lines.get(cell) ?? 0) >= LAYOUT_LINES;
    const row = cell !== null && !isLayout && block.text.length <= MAX_CELL ? rowOf(cell) : null;
    const previous = merged[merged.length - 1];
    if (row !== null && row === lastRow && previous !== undefined) {
      merged[merged.length - 1] = { ...previous, text: `${previous.text} | ${block.text}`, endOrder: block.endOrder };
    } else merged.push(isLayout ? { ...block, kind: "paragraph" } : block);
    lastRow = row;
  }
  return merged;
}

function countLines(blocks: readonly PageBlock[]): Map<PageElement, number> {
  const lines = new Map<PageElement, number>();
  for (const block of blocks) {
    const cell = block.kind === "table" ? cellOf(block) : null;
    if (cell !== null) lines.set(cell, (lines.get(cell) ?? 0) + 1);
  }
  return lines;
}

function cellOf({ element }: PageBlock): PageElement | null {
  const cell = closest(element, ({ name }) => name === "td" || name === "th" || name === "table");
  return cell?.name === "table" ? null : cell;
}

function rowOf(cell: PageElement): PageElement | null {
  return cell.parent?.name === "tr" ? cell.parent : null;
}
