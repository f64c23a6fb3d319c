import type { PageElement } from "../html/page-tree.js";
import type { PageBlock } from "./body-block.js";

/** Sums over the blocks within an element, by prefix sums: each question costs two binary searches. */
export interface ProseSums {
  /** Indices of the blocks within the element: from, and one past. */
  range(element: PageElement): [number, number];
  positive(element: PageElement): number;
  negative(element: PageElement): number;
  readonly total: number;
}

export function sumProse(
  blocks: readonly PageBlock[],
  isCounted: (block: PageBlock) => boolean = () => true,
): ProseSums {
  const plus = new Float64Array(blocks.length + 1);
  const minus = new Float64Array(blocks.length + 1);
  blocks.forEach((block, i) => {
    const prose = isCounted(block) ? block.prose : 0;
    plus[i + 1] = (plus[i] ?? 0) + Math.max(0, prose);
    minus[i + 1] = (minus[i] ?? 0) + Math.min(0, prose);
  });
  const between = (sums: Float64Array, [from, to]: [number, number]) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const range = (element: PageElement): [number, number] => [
    lowerBound(blocks, element.order),
    lowerBound(blocks, element.endOrder),
  ];
  return {
    range,
    positive: (element) => between(plus, range(element)),
    negative: (element) => between(minus, range(element)),
    total: plus[blocks.length] ?? 0,
  };
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
