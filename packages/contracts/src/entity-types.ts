/** What an entity can be; the order is part of the format of the name models. */
export const ENTITY_TYPES = ["person", "organization", "place", "misc"] as const;
