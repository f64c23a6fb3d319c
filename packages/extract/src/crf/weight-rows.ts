import { LABEL_COUNT } from "./labels.js";
import type { SectionReader, SectionWriter } from "./sections.js";
import { readKeys, type SortedKeys, writeKeys } from "./sorted-keys.js";

/**
 * Weights of features as they lie in the file: three in four are zero and are not there. A mask a row says which labels
 * have one; the label "no name" has a bit of its own, as a mask of sixteen bits has no room for seventeen.
 */
export class WeightRows {
  readonly #keys: SortedKeys;
  readonly #noName: Uint8Array;
  readonly #masks: Uint16Array;
  readonly #weights: Int8Array;
  /** Where each row's weights begin. */
  readonly #starts: Uint32Array;

  constructor(keys: SortedKeys, noName: Uint8Array, masks: Uint16Array, weights: Int8Array) {
    this.#keys = keys;
    this.#noName = noName;
    this.#masks = masks;
    this.#weights = weights;
    this.#starts = new Uint32Array(masks.length);
    for (let row = 0, sum = 0; row < masks.length; row += 1) {
      this.#starts[row] = sum;
      sum += this.#bitOf(row) + countBits(masks[row] as number);
    }
  }

  get size(): number {
    return this.#keys.size;
  }

  #bitOf(row: number): number {
    return ((this.#noName[row >> 3] as number) >> (row & 7)) & 1;
  }

  /** Adds a feature's weights to the sums of the labels; a feature that was not learnt adds nothing. */
  addTo(sums: Int32Array, key: number): void {
    const row = this.#keys.rankOf(key);
    if (row < 0) return;
    const weights = this.#weights;
    let at = this.#starts[row] as number;
    if (this.#bitOf(row)) sums[0] = (sums[0] as number) + (weights[at++] as number);
    for (let mask = this.#masks[row] as number; mask !== 0; mask &= mask - 1) {
      const label = 32 - Math.clz32(mask & -mask);
      sums[label] = (sums[label] as number) + (weights[at++] as number);
    }
  }
}

function countBits(mask: number): number {
  const pairs = mask - ((mask >> 1) & 0x5555);
  const fours = (pairs & 0x3333) + ((pairs >> 2) & 0x3333);
  const eights = (fours + (fours >> 4)) & 0x0f0f;
  return (eights + (eights >> 8)) & 31;
}

/** `entries` are keys in ascending order, each with `LABEL_COUNT` weights. */
export function writeRows(out: SectionWriter, entries: readonly [key: number, weights: Int8Array][]): void {
  const noName = new Uint8Array(Math.ceil(entries.length / 8));
  const masks = new Uint16Array(entries.length);
  const kept: number[] = [];
  for (const [row, [, weights]] of entries.entries()) {
    if (weights[0] !== 0) noName[row >> 3] = (noName[row >> 3] as number) | (1 << (row & 7));
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const weight = weights[label] as number;
      if (weight === 0) continue;
      if (label > 0) masks[row] = (masks[row] as number) | (1 << (label - 1));
      kept.push(weight);
    }
  }
  writeKeys(
    out,
    entries.map(([key]) => key),
  );
  out.write(noName);
  out.write(masks);
  out.count(kept.length);
  out.write(Int8Array.from(kept));
}

export function readRows(input: SectionReader): WeightRows {
  const keys = readKeys(input);
  const noName = input.read(Uint8Array, Math.ceil(keys.size / 8));
  const masks = input.read(Uint16Array, keys.size);
  return new WeightRows(keys, noName, masks, input.read(Int8Array, input.count()));
}
