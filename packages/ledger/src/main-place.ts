import type { EntityMention } from "@newsledger/contracts";

/** A place named once is a detail; one that is named again, or in the title, is where the story happens. */
const LEAST_WEIGHT = 2;

/** The place that an article names most, null when none stands out. Places of the title weigh double. */
export function mainPlaceOf(mentions: readonly EntityMention[], title: string | null): string | null {
  const weights = new Map<string, number>();
  for (const { type, canonical } of mentions) {
    if (type === "place") weights.set(canonical, (weights.get(canonical) ?? (title?.includes(canonical) ? 2 : 0)) + 1);
  }
  let main: string | null = null;
  for (const [place, weight] of weights) {
    if (weight >= LEAST_WEIGHT && (main === null || weight > (weights.get(main) ?? 0))) main = place;
  }
  return main;
}
