import type { PageRegion } from "@newsledger/contracts";

export interface RuleCount {
  rule: string;
  reason: string;
  blocks: number;
  /** Of the first region that it made, for a link to it. */
  firstRegion: number;
}

/** Which rules removed something, the busiest first. */
export function countRules(regions: readonly PageRegion[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  regions.forEach(({ fate, rule, reason, blocks }, index) => {
    if (fate !== "removed" || rule === null) return;
    const known = counts.get(rule);
    if (known === undefined)
      counts.set(rule, { rule, reason: reason ?? "", blocks: blocks.length, firstRegion: index });
    else known.blocks += blocks.length;
  });
  return [...counts.values()].sort((one, other) => other.blocks - one.blocks);
}
