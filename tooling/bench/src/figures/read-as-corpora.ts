import type { Figure } from "@newsledger/contracts";
import { toQuantity } from "@newsledger/extract";
import type { Reading } from "./quantity.js";

/** A figure as the ledger records it; an open bound is compared by its known side. */
export function readAsRecorded({ low, high, unit, change, concept, confidence }: Figure): Reading {
  const [from, to] = [low ?? high ?? Number.NaN, high ?? low ?? Number.NaN];
  return { value: from === to ? from : [from, to], unit, change, concept, confidence, isCount: unit === null };
}

/** A figure as `newsledger extract --as quantities` tells it, in the corpora's terms. */
export function readAsCorpora(figure: Figure): Reading {
  const { low, high, unit, change } = toQuantity(figure);
  return { ...readAsRecorded({ ...figure, low, high, change }), unit };
}
