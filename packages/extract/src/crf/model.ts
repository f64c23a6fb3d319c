import type { KeyTable } from "./key-table.js";
import type { Lexicon, WordLists } from "./lexicon.js";
import type { WeightRows } from "./weight-rows.js";

/** A linear-chain conditional random field as it is learnt: weights of features, weights of one label behind another, and word lists. */
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

/** The same as it is read from bytes and used. */
export interface PackedModel {
  lexicon: WordLists;
  rows: WeightRows;
  scale: number;
  transitions: Float32Array;
}
