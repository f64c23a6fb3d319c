import { doublings, mix } from "../../syntax/hash.js";

/** The addresses of what speaks for and against one candidate. */
export class Features {
  readonly out: Int32Array;
  readonly #group: number;
  count = 0;

  /** `group` is the sort of figure. */
  constructor(out: Int32Array, group: number) {
    this.out = out;
    this.#group = group;
  }

  /** For figures of all sorts, and for those of this one. */
  add(id: number, a: number, b = 0, c = 0, d = 0, e = 0): void {
    const address = addressOf(id, a, b, c, d, e);
    this.#push(mix(address, 0));
    this.#push(mix(address, this.#group));
  }

  addForAll(id: number, a: number, b = 0, c = 0, d = 0, e = 0): void {
    this.#push(mix(addressOf(id, a, b, c, d, e), 0));
  }

  addForSort(id: number, a: number, b = 0, c = 0, d = 0, e = 0): void {
    this.#push(mix(addressOf(id, a, b, c, d, e), this.#group));
  }

  #push(address: number): void {
    if (this.count === this.out.length) return;
    this.out[this.count] = address;
    this.count += 1;
  }
}

function addressOf(id: number, a: number, b: number, c: number, d: number, e: number): number {
  return mix(mix(mix(id, a), mix(b, c)), mix(d, e));
}

export const bucket = (count: number): number => doublings(count, 7);

export const flag = (...tests: boolean[]): number =>
  tests.reduce((bits, test, i) => (test ? bits | (1 << i) : bits), 0);
