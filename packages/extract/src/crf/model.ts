import { KeyTable } from "./key-table.js";
import { LABEL_COUNT } from "./labels.js";
import type { Lexicon } from "./lexicon.js";

/** A linear-chain conditional random field: weights of features, weights of one label behind another, and word lists. */
export interface CrfModel {
  lexicon: Lexicon;
  /** Feature key to row of `weights`. */
  rows: KeyTable;
  /** `LABEL_COUNT` weights a row, to be multiplied by `scale`. */
  weights: Int8Array;
  scale: number;
  /** `transitions[before * LABEL_COUNT + after]`. */
  transitions: Float32Array;
}

export function emptyModel(lexicon: Lexicon): CrfModel {
  return {
    lexicon,
    rows: new KeyTable(),
    weights: new Int8Array(0),
    scale: 1,
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
  };
}
