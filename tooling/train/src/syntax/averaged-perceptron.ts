import type { LinearModel } from "@newsledger/extract/syntax";

/** Weights that remember their average over all updates (Freund and Schapire 1999), each brought up to date when touched. */
export class AveragedPerceptron {
  readonly model: LinearModel & { weights: Float64Array };
  readonly #totals: Float64Array;
  readonly #stamps: Int32Array;
  #step = 0;

  constructor(slots: number, classes: number) {
    this.model = { weights: new Float64Array(slots * classes), classes, mask: slots - 1 };
    this.#totals = new Float64Array(slots * classes);
    this.#stamps = new Int32Array(slots * classes);
  }

  tick(): void {
    this.#step += 1;
  }

  add(features: Int32Array, count: number, klass: number, amount: number): void {
    const { weights, classes, mask } = this.model;
    for (let i = 0; i < count; i += 1) {
      const at = ((features[i] as number) & mask) * classes + klass;
      this.#totals[at] =
        (this.#totals[at] as number) + (this.#step - (this.#stamps[at] as number)) * (weights[at] as number);
      this.#stamps[at] = this.#step;
      weights[at] = (weights[at] as number) + amount;
    }
  }

  /** The average as whole numbers from -127 to 127: one byte a weight. */
  quantise(): Int8Array {
    const { weights } = this.model;
    const average = weights.map(
      (weight, at) =>
        ((this.#totals[at] as number) + (this.#step - (this.#stamps[at] as number)) * weight) / this.#step,
    );
    const sizes = average.map(Math.abs).sort();
    const top = sizes[Math.floor(sizes.length * 0.9998)] || 1;
    return Int8Array.from(average, (value) => Math.max(-127, Math.min(127, Math.round((value / top) * 127))));
  }
}
