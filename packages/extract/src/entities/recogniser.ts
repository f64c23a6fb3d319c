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

/** One that runs elsewhere, on a language model for instance, and is waited for. */
export interface DistantRecogniser {
  /** Part of the extractor's version: another name means that articles are read anew. */
  readonly name: string;
  /** BCP 47 primary tags of what it reads, such as `["de", "fr"]`. */
  readonly languages: readonly string[];
  recognise(doc: TokenisedText): Promise<Name[]>;
}
