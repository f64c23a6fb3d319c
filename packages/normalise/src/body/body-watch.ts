import type { PageElement } from "../html/page-tree.js";
import type { PageBlock } from "./body-block.js";
import type { Mark } from "./mark-furniture.js";

/** Why something is not in the text: the rule, its reason, and where on the page it stood. */
export interface RemovalCause {
  readonly rule: string;
  readonly reason: string;
  readonly selector: string;
}

/** Looks on while a body is read. What the article keeps of its removals is bounded and cut short; this is all of it. */
export interface BodyWatch {
  /** All blocks of the page, those that element rules set aside, and the element that was taken for the article. */
  seeBlocks(blocks: readonly PageBlock[], marks: ReadonlyMap<PageBlock, Mark>, container: PageElement): void;
  seeRemoval(cause: RemovalCause, text: string): void;
}
