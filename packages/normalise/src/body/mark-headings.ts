import type { PageBlock } from "./body-block.js";

const MAX_LENGTH = 90;

/** A short paragraph all in bold over a longer one is a heading, whatever tag it was given. */
export function markHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    const isHeading =
      block.kind === "paragraph" &&
      block.isEmphasised &&
      block.text.length <= MAX_LENGTH &&
      !/[.,;:…]["'”’]?$/.test(block.text) &&
      next !== undefined &&
      next.kind !== "heading" &&
      !next.isEmphasised &&
      next.text.length > block.text.length;
    return isHeading ? { ...block, kind: "heading" } : block;
  });
}
