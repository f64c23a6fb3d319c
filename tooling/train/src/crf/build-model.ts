import { type CrfModel, KeyTable, LABEL_COUNT, type Lexicon } from "@newsledger/extract/training";
import type { Weights } from "./train-crf.js";

/** Rounds weights to 255 steps and leaves out rows in which nothing is left. */
export function buildModel(keys: Int32Array, weights: Weights, lexicon: Lexicon, smallest: number): CrfModel {
  let most = 0;
  for (const weight of weights.rows) most = Math.max(most, Math.abs(weight));
  const scale = most / 127;
  const quantise = (weight: number): number => (Math.abs(weight) < smallest ? 0 : Math.round(weight / scale));
  const rows = new KeyTable();
  const kept: number[] = [];
  for (const [row, key] of keys.entries()) {
    const values = Array.from(weights.rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT), quantise);
    if (values.every((value) => value === 0)) continue;
    rows.set(key, kept.length / LABEL_COUNT);
    kept.push(...values);
  }
  return { lexicon, rows, weights: Int8Array.from(kept), scale, transitions: weights.transitions };
}
