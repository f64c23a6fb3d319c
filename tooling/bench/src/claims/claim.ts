import type { Figure } from "@newsledger/contracts";

type Told = Pick<
  Figure,
  | "start"
  | "end"
  | "low"
  | "high"
  | "unit"
  | "subject"
  | "head"
  | "concept"
  | "places"
  | "asOf"
  | "speaker"
  | "speakerOrg"
>;

/** A figure as some system read it. What the system does not tell is null, and a null `bound` means that it knows none. */
export interface Claim extends Told {
  bound: Figure["bound"] | null;
  kind: Figure["kind"] | null;
  confidence: number | null;
}
