import { KEY_BITS } from "./hash.js";
import type { SectionReader, SectionWriter } from "./sections.js";

/** What is left of a key behind its bucket's number must fit into sixteen bits. */
const FEWEST_BUCKET_BITS = KEY_BITS - 16;
const MOST_BUCKET_BITS = 16;
const KEYS_A_BUCKET = 4;

function bucketBitsFor(count: number): number {
  const bits = Math.ceil(Math.log2(Math.max(1, count / KEYS_A_BUCKET)));
  return Math.min(MOST_BUCKET_BITS, Math.max(FEWEST_BUCKET_BITS, bits));
}

/**
 * A set of keys that lies in a file as it is looked up: sorted, cut into buckets by their upper bits, the lower bits
 * alone kept. Nothing is unpacked but where each bucket begins.
 */
export class SortedKeys {
  readonly size: number;
  readonly #shift: number;
  readonly #lows: Uint16Array;
  readonly #starts: Uint32Array;

  constructor(lows: Uint16Array, sizes: Uint8Array) {
    this.size = lows.length;
    this.#lows = lows;
    this.#shift = KEY_BITS - Math.log2(sizes.length);
    this.#starts = new Uint32Array(sizes.length + 1);
    for (let bucket = 0, sum = 0; bucket < sizes.length; bucket += 1)
      this.#starts[bucket + 1] = sum += sizes[bucket] as number;
  }

  /** Which of the sorted keys it is, or -1. */
  rankOf(key: number): number {
    const bucket = key >>> this.#shift;
    const low = key & ((1 << this.#shift) - 1);
    const end = this.#starts[bucket + 1] as number;
    let at = this.#starts[bucket] as number;
    while (at < end && (this.#lows[at] as number) < low) at += 1;
    return at < end && this.#lows[at] === low ? at : -1;
  }
}

/** `keys` in ascending order. */
export function writeKeys(out: SectionWriter, keys: readonly number[]): void {
  const bits = bucketBitsFor(keys.length);
  const shift = KEY_BITS - bits;
  const sizes = new Uint8Array(1 << bits);
  const lows = Uint16Array.from(keys, (key) => key & ((1 << shift) - 1));
  for (const key of keys) {
    const size = (sizes[key >>> shift] as number) + 1;
    if (size > 255) throw new Error(`More than 255 keys begin like ${key}: they are not hashes.`);
    sizes[key >>> shift] = size;
  }
  out.count(keys.length);
  out.write(lows);
  out.write(sizes);
}

export function readKeys(input: SectionReader): SortedKeys {
  const count = input.count();
  const lows = input.read(Uint16Array, count);
  return new SortedKeys(lows, input.read(Uint8Array, 1 << bucketBitsFor(count)));
}
