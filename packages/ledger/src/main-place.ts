import { type EntityMention, foldToSlug } from "@newsledger/contracts";

/** A place named once is a detail; one that is named again, or in the title, is where the story happens. */
const LEAST_WEIGHT = 2;

/**
 * The place that an article names most, null when none stands out. Places of the title weigh double. A dateline's
 * capitals ("KELL BAY –") name the same place as the text does, and are written as names are.
 */
export function mainPlaceOf(mentions: readonly EntityMention[], title: string | null): string | null {
  const places = new Map<string, { name: string; weight: number }>();
  for (const { type, canonical } of mentions) {
    if (type !== "place") continue;
    const place = places.get(foldToSlug(canonical)) ?? { name: canonical, weight: title?.includes(canonical) ? 2 : 0 };
    place.weight += 1;
    if (isShouted(place.name)) place.name = canonical;
    places.set(foldToSlug(canonical), place);
  }
  const [main] = [...places.values()].sort((a, b) => b.weight - a.weight);
  return main === undefined || main.weight < LEAST_WEIGHT ? null : lower(main.name);
}

/** Longer than an acronym: "US" and "DR" are written so. */
function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase();
}

function lower(name: string): string {
  return isShouted(name) ? name.replace(/(\p{L})(\p{L}*)/gu, (_, first, rest) => first + rest.toLowerCase()) : name;
}
