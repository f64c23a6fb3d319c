import { type EntityMention, foldToSlug } from "@newsledger/contracts";

/** A place named once is a detail; one that is named again, or in the title, is where the story happens. */
const LEAST_WEIGHT = 2;

/**
 * The place that an article names most, null when none stands out. Places of the title weigh double. A dateline's
 * capitals ("KELL BAY –") name the same place as the text does, and are written as names are.
 */
export function mainPlaceOf(mentions: readonly EntityMention[], title: string | null): string | null {
  const places = mentions.filter(({ type }) => type === "place");
  const main = mostNamed(places, (name) => (title?.includes(name) ? 2 : 0));
  return main === null || main.weight < LEAST_WEIGHT ? null : main.name;
}

/** The name of the title that an article names most, of whatever type: what its story is told of. Null without one. */
export function mainNameOf(mentions: readonly EntityMention[], title: string | null): string | null {
  return mostNamed(mentions.filter(({ canonical }) => title?.includes(canonical)))?.name ?? null;
}

/** A name in a dateline's capitals as it is written elsewhere; acronyms, "US" and "DR", stay. */
export function writeName(name: string): string {
  return isShouted(name) ? name.replace(/(\p{L})(\p{L}*)/gu, (_, first, rest) => first + rest.toLowerCase()) : name;
}

interface NamedOften {
  name: string;
  weight: number;
}

function mostNamed(mentions: readonly EntityMention[], headStart = (_: string) => 0): NamedOften | null {
  const names = new Map<string, NamedOften>();
  for (const { canonical } of mentions) {
    const key = foldToSlug(canonical);
    const named = names.get(key) ?? { name: canonical, weight: headStart(canonical) };
    names.set(key, { name: isShouted(named.name) ? canonical : named.name, weight: named.weight + 1 });
  }
  const [most] = [...names.values()].sort((a, b) => b.weight - a.weight);
  return most === undefined ? null : { ...most, name: writeName(most.name) };
}

function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase();
}
