import type { Figure } from "@newsledger/contracts";
import { splitRule } from "@newsledger/contracts/split-rule";
import { hashText } from "../../hash-text.js";
import { mix } from "../../syntax/hash.js";
import { flag } from "../weighing/features.js";

/** A figure that is read, but not yet judged. */
export type ReadFigure = Omit<Figure, "confidence">;

/** No figure has more features than this. */
export const CONFIDENCE_FEATURES = 8;

/** Heads that say by the unit alone what a measure is. */
const BARE_HEAD = /^(?:money|time|power|area|distance|speed|energy|temperature|people|age|weight)$/;

/** Whether the head is missing, follows from the unit alone, or is a word of the text. */
function headSort(head: string | null): number {
  if (head === null) return 0;
  return BARE_HEAD.test(head) ? 1 : 2;
}

/** Whether a subject is missing, is what the figure is about as well, or a thing of its own. */
function subjectSort({ subject, concept }: ReadFigure): number {
  if (subject === null) return 0;
  return subject === concept ? 1 : 2;
}

/**
 * What speaks for and against a figure being read as a careful reader would: its kind, where what it counts or measures was found, and
 * whether it is about something. Sets the addresses of weights in `out` and returns how many.
 */
export function confidenceFeatures(figure: ReadFigure, out: Int32Array): number {
  const steps = splitRule(figure.rule);
  const kind = hashText(figure.kind);
  const found = flag(steps.includes("noun"), steps.includes("noun carried"));
  const isAbout = Number(figure.concept !== null);
  out[0] = mix(1, kind);
  out[1] = mix(2, mix(kind, found));
  out[2] = mix(3, mix(found * 2 + isAbout, headSort(figure.head)));
  out[3] = mix(4, subjectSort(figure));
  out[4] = mix(5, mix(found * 2 + isAbout, Number(steps.includes("noun weighed"))));
  out[5] = mix(6, 0);
  return 6;
}
