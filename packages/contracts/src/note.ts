import { z } from "zod";

/**
 * What arithmetic may find amiss with a figure.
 *
 * - `part_above_total`: a part is larger than the total it is said to be part of.
 * - `parts_total`: parts do not add up to their total.
 * - `share_of_base`: a percentage of a base is not the count that stands beside it.
 * - `percent_change`: a rise or fall in percent is not the step from one value to the other.
 * - `multiple_since`: what is said to have doubled, tripled or halved did not.
 * - `scale_slip`: a thousandfold of what else is reported of the same: thousand, million, billion.
 * - `reversed_range`: the first end of a range is the larger.
 * - `share_above_whole`: more than 100 per cent of what has no more.
 */
export const NOTE_KINDS = [
  "part_above_total",
  "parts_total",
  "share_of_base",
  "percent_change",
  "multiple_since",
  "scale_slip",
  "reversed_range",
  "share_above_whole",
] as const;
export const NoteKind = z.enum(NOTE_KINDS);
export type NoteKind = z.infer<typeof NoteKind>;

/** A remark on one figure for an editor: what does not fit, in a sentence, and the figures that it does not fit with. */
export const FigureNote = z.object({
  kind: NoteKind,
  sentence: z.string(),
  evidence: z.array(z.int().positive()).describe("ids of the other figures, in the order of the sentence"),
});
export type FigureNote = z.infer<typeof FigureNote>;
