import type { PageBlock } from "../body/body-block.js";
import type { BodyWatch, RemovalCause } from "../body/body-watch.js";
import { isWithin, type PageElement } from "../html/page-tree.js";
import { selectorOf } from "../html/selector-of.js";

/** One reading of a body: its blocks, why some were set aside, and what was removed of the rest. */
export interface SeenBody {
  readonly blocks: readonly PageBlock[];
  /** By the element rules, wherever on the page. */
  readonly marked: ReadonlyMap<PageBlock, RemovalCause>;
  /** The same by text, for pages that are cut before they are read. */
  readonly marks: ReadonlyMap<string, RemovalCause>;
  readonly container: PageElement;
  /** By text, in the order of removal. */
  readonly removed: Map<string, RemovalCause[]>;
}

/** Collects what happens while a page is read, which may be several times over. */
export function watchBodies(): BodyWatch & { readonly seen: readonly SeenBody[] } {
  const seen: SeenBody[] = [];
  return {
    seen,
    seeBlocks(blocks, marks, container) {
      const marked = new Map<PageBlock, RemovalCause>();
      for (const [block, { rule, element }] of marks) {
        marked.set(block, { rule: rule.rule, reason: rule.reason, selector: selectorOf(element) });
      }
      const byText = new Map([...marked].map(([{ text }, cause]) => [text, cause]));
      seen.push({ blocks, marked, marks: byText, container, removed: new Map() });
    },
    seeRemoval(cause, text) {
      const removed = seen.at(-1)?.removed;
      const known = removed?.get(text);
      if (known === undefined) removed?.set(text, [cause]);
      else known.push(cause);
    },
  };
}

export function isInside(block: PageBlock, container: PageElement): boolean {
  return isWithin(block.element, container) || (block.order > container.order && block.order < container.endOrder);
}
