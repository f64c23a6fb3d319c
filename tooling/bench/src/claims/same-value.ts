import { type AnnotatedFigure, isSameSize } from "@newsledger/train/gold";
import type { Claim } from "./claim.js";

export function hasSameEnds(gold: AnnotatedFigure, { low, high }: Claim): boolean {
  return isSameSize(gold.low, low) && isSameSize(gold.high, high);
}

/**
 * Whether both ends are those of the annotation. Where its bound can be read in several ways, so can the open end; a
 * system that knows no bounds is asked only for the ends that are there.
 */
export function isSameValue(gold: AnnotatedFigure, claim: Claim): boolean {
  if (hasSameEnds(gold, claim)) return true;
  const value = gold.low ?? gold.high;
  if (claim.bound === null) return isSameSize(value, claim.low) && isSameSize(gold.high ?? value, claim.high);
  const isEither = gold.bounds.length > 1;
  return isEither && [claim.low, claim.high].some((end) => end !== null && isSameSize(value, end));
}
