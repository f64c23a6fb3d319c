import type { FoundClaim } from "./pair-claims.js";
import { isSamePlace } from "./same-place.js";

export interface PlaceCounts {
  right: number;
  wanted: number;
  read: number;
}

/** The places of one figure: those wanted that were read, and how many of each there are. Two readings of one place are one. */
export function countPlaces({ gold, claim }: FoundClaim): PlaceCounts {
  const right = gold.places.filter((place) => claim.places.some((read) => isSamePlace(place, read))).length;
  const extra = claim.places.filter((read) => !gold.places.some((place) => isSamePlace(place, read))).length;
  return { right, wanted: gold.places.length, read: right + extra };
}
