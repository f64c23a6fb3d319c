import type { TokenRange } from "../tokens/token.js";

/** A date in the text. `edtf` is null where it cannot be placed (no publication date to count from). */
export interface DateSpan extends TokenRange {
  edtf: string | null;
}
