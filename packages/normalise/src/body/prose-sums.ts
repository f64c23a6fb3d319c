import type { PageElement } from "../html/page-tree.js";
import type { PageBlock } from "./body-block.js";

/** Sums over the blocks within an element, by prefix sums: each question costs two binary searches. */
export class ProseSums {
  readonly total: number;
  private readonly blocks: readonly PageBlock[];
  private readonly plus: Float64Array;
  private readonly minus: Float64Array;

  /** Blocks that are `removed` count nothing. */
  constructor(blocks: readonly PageBlock[], removed: ReadonlyMap<PageBlock, unknown> | null = null) {
    this.blocks = blocks;
    this.plus = new Float64Array(blocks.length + 1);
    this.minus = new Float64Array(blocks.length + 1);
    for (const [i, block] of blocks.entries()) {
      const prose = removed?.has(block) ? 0 : block.prose;
      this.plus[i + 1] = (this.plus[i] ?? 0) + Math.max(0, prose);
      this.minus[i + 1] = (this.minus[i] ?? 0) + Math.min(0, prose);
    }
    this.total = this.plus[blocks.length] ?? 0;
  }

  /** Indices of the blocks within the element: from, and one past. */
  range({ order, endOrder }: PageElement): [number, number] {
    return [lowerBound(this.blocks, order), lowerBound(this.blocks, endOrder)];
  }

  positive(element: PageElement): number {
    return between(this.plus, this.range(element));
  }

  negative(element: PageElement): number {
    return between(this.minus, this.range(element));
  }
}

function between(sums: Float64Array, [from, to]: [number, number]): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function lowerBound(blocks: readonly PageBlock[], order: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
