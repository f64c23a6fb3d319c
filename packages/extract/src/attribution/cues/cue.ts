import type { TokenRange } from "../../tokens/token.js";

export type CuePattern = "active" | "passive" | "according" | "inverted" | "owned" | "signed" | "announced";

export interface Cue extends TokenRange {
  pattern: CuePattern;
  isBelief: boolean;
  /** Where the "by" of a passive stands. */
  by?: number;
}
