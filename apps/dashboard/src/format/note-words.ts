import type { NoteKind } from "@newsledger/contracts";

/** What a note is about, as a heading and as a choice. */
export const NOTE_WORDS: Record<NoteKind, string> = {
  part_above_total: "part above its total",
  parts_total: "parts and total",
  share_of_base: "percentage and count",
  percent_change: "change in percent",
  multiple_since: "doubled, tripled, halved",
  scale_slip: "million or billion",
  reversed_range: "ends of a range",
  share_above_whole: "more than all",
};
