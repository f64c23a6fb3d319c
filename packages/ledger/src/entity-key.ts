import { type EntityType, foldToSlug } from "@newsledger/contracts";

/** The key under which an entity is known in every article: `person:antonio-guterres`. */
export function entityKeyOf(mention: { type: EntityType; canonical: string }): string {
  const folded = foldToSlug(mention.canonical);
  return `${mention.type}:${folded === "" ? mention.canonical.trim() : folded}`;
}
