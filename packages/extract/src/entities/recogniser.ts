import type { EntityType } from "@newsledger/contracts";
import type { TokenisedText, TokenRange } from "../tokens/token.js";

/** A name found in the text, before it is known which other mentions are the same one. */
export interface Name extends TokenRange {
  type: EntityType;
}

/** Finds names: in order, without overlap. Whatever implements this can stand in the pipeline. */
export interface Recogniser {
  readonly name: string;
  recognise(doc: TokenisedText): Name[];
}
