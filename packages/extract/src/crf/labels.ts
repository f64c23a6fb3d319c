import type { EntityType } from "@newsledger/contracts";
import { ENTITY_TYPES } from "@newsledger/contracts/entity-types";

/** Where a token stands in a name: it begins it, is inside, ends it, or is all of it. */
const PLACES = ["B", "I", "E", "S"] as const;
type Place = (typeof PLACES)[number];

/** Label 0 is "no name"; then four labels for each type, in the order of `ENTITY_TYPES`. */
export const LABEL_COUNT = 1 + PLACES.length * ENTITY_TYPES.length;

export function labelOf(place: Place, type: EntityType): number {
  return 1 + ENTITY_TYPES.indexOf(type) * PLACES.length + PLACES.indexOf(place);
}

export function typeOfLabel(label: number): EntityType | null {
  return label === 0 ? null : (ENTITY_TYPES[(label - 1) >> 2] as EntityType);
}

export function placeOfLabel(label: number): Place | null {
  return label === 0 ? null : (PLACES[(label - 1) & 3] as Place);
}

/** Whether a name is still open behind this label. */
function isOpen(label: number): boolean {
  const place = placeOfLabel(label);
  return place === "B" || place === "I";
}

function mayFollow(before: number, after: number): boolean {
  const place = placeOfLabel(after);
  const goesOn = place === "I" || place === "E";
  return isOpen(before) ? goesOn && typeOfLabel(before) === typeOfLabel(after) : !goesOn;
}

const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** For each label, those that may stand before it. */
export const BEFORE: readonly Uint8Array[] = labels.map((after) =>
  Uint8Array.from(labels.filter((before) => mayFollow(before, after))),
);

/** Labels that may begin a sentence (nothing is open yet) and end one (nothing is left open). */
export const MAY_START: readonly boolean[] = labels.map((label) => mayFollow(0, label));
export const MAY_END: readonly boolean[] = labels.map((label) => !isOpen(label));
