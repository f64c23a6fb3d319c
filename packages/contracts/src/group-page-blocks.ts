import type { PageViewBlock } from "./page-view.js";

/** Neighbouring blocks that came to the same end by the same rule at the same place. */
export interface PageRegion {
  fate: PageViewBlock["fate"];
  rule: string | null;
  reason: string | null;
  where: string;
  blocks: PageViewBlock[];
}

/** Parts a page into regions. What is kept is one region as long as nothing stands between. */
export function groupPageBlocks(blocks: readonly PageViewBlock[]): PageRegion[] {
  const regions: PageRegion[] = [];
  for (const block of blocks) {
    const last = regions.at(-1);
    if (last !== undefined && isSame(last, block)) last.blocks.push(block);
    else {
      const { fate, rule, reason, where } = block;
      regions.push({ fate, rule, reason, where, blocks: [block] });
    }
  }
  return regions;
}

function isSame(region: PageRegion, block: PageViewBlock): boolean {
  if (region.fate !== block.fate || region.rule !== block.rule || region.reason !== block.reason) return false;
  return block.fate !== "removed" || region.where === block.where;
}
