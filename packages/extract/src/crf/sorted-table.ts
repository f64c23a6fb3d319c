import type { KeyLookup } from "./lexicon.js";
import type { SectionReader, SectionWriter } from "./sections.js";
import { readKeys, type SortedKeys, writeKeys } from "./sorted-keys.js";

/** Small numbers by key, looked up where they lie in the file. */
class SortedTable implements KeyLookup {
  readonly #keys: SortedKeys;
  readonly #values: Uint16Array;

  constructor(keys: SortedKeys, values: Uint16Array) {
    this.#keys = keys;
    this.#values = values;
  }

  get(key: number): number {
    const rank = this.#keys.rankOf(key);
    return rank < 0 ? -1 : (this.#values[rank] as number);
  }
}

/** `entries` in ascending order of their keys. */
export function writeTable(out: SectionWriter, entries: readonly [key: number, value: number][]): void {
  writeKeys(
    out,
    entries.map(([key]) => key),
  );
  out.write(Uint16Array.from(entries, ([, value]) => value));
}

export function readTable(input: SectionReader): KeyLookup {
  const keys = readKeys(input);
  return new SortedTable(keys, input.read(Uint16Array, keys.size));
}
