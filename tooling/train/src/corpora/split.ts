import { type GoldDocument, type NameSet, readNamed } from "./corpora.js";

/**
 * `train` learns from the training parts alone and is measured on the development parts. `shipped` learns from four
 * fifths of the development parts too, and is measured on the last fifth.
 */
export type Fit = "train" | "shipped";

export interface Split {
  learn: GoldDocument[];
  /** Never learned from. */
  heldOut: GoldDocument[];
}

/** One development document in so many is never learned from. */
const HELD_OUT_STEP = 5;

export function isHeldOut(index: number): boolean {
  return index % HELD_OUT_STEP === HELD_OUT_STEP - 1;
}

export function splitNamed(corpus: string, set: NameSet, fit: Fit): Split {
  const [train, dev] = [readNamed(corpus, set, "train"), readNamed(corpus, set, "dev")];
  if (fit === "train") return { learn: train, heldOut: dev };
  return {
    learn: [...train, ...dev.filter((_, index) => !isHeldOut(index))],
    heldOut: dev.filter((_, index) => isHeldOut(index)),
  };
}
