import type { PageElement } from "../html/page-tree.js";
import { selectorOf } from "../html/selector-of.js";
import type { RemovalTrace } from "../removals/removal-trace.js";
import type { PageBlock } from "./body-block.js";
import type { DeclaredBody } from "./declared-body.js";

/** Where rules take away this part of what the page declares its text to be, they misread a wrapper. */
const TOO_MUCH = 0.3;

/** A container with less than this part of the declared text that is on the page is too narrow. */
const TOO_LITTLE = 0.7;
const ENOUGH = 0.95;
const MAX_STEPS = 12;

const AFTER = { rule: "after-declared-end", reason: "after the end of what the page declares to be its text" };
const MIN_FOUND = 0.9;
const MAX_TRIMMED_SHARE = 0.35;
const MIN_DECIDING_LENGTH = 24;

/**
 * Holds the reading of a page against the text that its JSON-LD declares. The markup stays what is read, since a
 * declared body loses headings, lists and often paragraphs; it is asked only where the two are far apart.
 */
export class CrossCheck {
  private readonly body: DeclaredBody;
  private readonly declared: ReadonlySet<PageBlock>;

  constructor(body: DeclaredBody, blocks: readonly PageBlock[]) {
    this.body = body;
    this.declared = new Set(blocks.filter(({ prose, text }) => prose > 0 && body.holds(text)));
  }

  /** Takes marks back from declared blocks where too much of the text was marked. */
  unmark<Mark>(marks: ReadonlyMap<PageBlock, Mark>): ReadonlyMap<PageBlock, Mark> {
    const unmarked = this.those((block) => !marks.has(block));
    // Measuring coverage costs more than all else here, and on most pages all of it is there.
    if (unmarked.length === this.declared.size) return marks;
    const lost = this.coverage([...this.declared]) - this.coverage(unmarked);
    if (lost < TOO_MUCH) return marks;
    return new Map([...marks].filter(([block]) => !this.declared.has(block)));
  }

  /** Goes up from a container that holds a part of the declared text to the first ancestor that holds it all. */
  widen(container: PageElement): PageElement {
    const held = this.within(container);
    if (held.length === this.declared.size) return container;
    const all = this.coverage([...this.declared]);
    if (this.coverage(held) >= all * TOO_LITTLE) return container;
    let current: PageElement | null = container.parent;
    for (let steps = 0; current !== null && steps < MAX_STEPS; steps++) {
      if (this.coverage(this.within(current)) >= all * ENOUGH) return current;
      current = current.parent;
    }
    return container;
  }

  /**
   * Drops what follows the last declared paragraph, where all of the declared body was found and it is no excerpt:
   * appeals for support, notes on the project, the next story.
   */
  trim(blocks: readonly PageBlock[], trace: RemovalTrace): readonly PageBlock[] {
    const last = blocks.findLastIndex((block) => this.declared.has(block));
    const rest = blocks.slice(last + 1);
    if (last < 0 || this.body.isCutShort || !isTrimmable(rest, blocks)) return blocks;
    if (this.coverage(blocks.slice(0, last + 1)) < MIN_FOUND) return blocks;
    for (const block of rest) trace.add(AFTER, selectorOf(block.element), block.text);
    return blocks.slice(0, last + 1);
  }

  private those(test: (block: PageBlock) => boolean): PageBlock[] {
    return [...this.declared].filter(test);
  }

  private within({ order, endOrder }: PageElement): PageBlock[] {
    return this.those((block) => block.order > order && block.order < endOrder);
  }

  private coverage(blocks: readonly PageBlock[]): number {
    return this.body.coverage(blocks.map(({ text }) => text));
  }
}

function isTrimmable(rest: readonly PageBlock[], blocks: readonly PageBlock[]): boolean {
  const lengthOf = (some: readonly PageBlock[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return (
    rest.some(({ text }) => text.length >= MIN_DECIDING_LENGTH) &&
    !rest.some(({ kind }) => kind === "table") &&
    lengthOf(rest) <= lengthOf(blocks) * MAX_TRIMMED_SHARE
  );
}
