import { BEFORE, LABEL_COUNT, MAY_END, MAY_START } from "@newsledger/extract/training";
import type { Example } from "./examples.js";
import { createRandom, shuffle } from "./random.js";

export interface CrfOptions {
  epochs: number;
  seed: number;
  /** Step size of a weight that has not moved yet. */
  rate: number;
  /** Weights whose gradients sum to less stay zero. */
  l1: number;
  /** Pull towards zero. */
  l2: number;
  /** Share of features left out at random in each step, so that none is relied on alone. */
  dropout: number;
  onEpoch?: (epoch: number, loss: number) => void;
}

export interface Weights {
  rows: Float32Array;
  transitions: Float32Array;
}

const L = LABEL_COUNT;
const BETA = 1;
/** The weights are the mean of those after the last so many epochs. */
const AVERAGED = 4;

/** Follow-the-regularised-leader with L1 and L2 (McMahan and others, 2013): sparse weights, one step size for each. */
class Parameters {
  readonly w: Float32Array;
  readonly #z: Float32Array;
  readonly #n: Float32Array;
  readonly #sum: Float32Array;
  #summed = 0;
  readonly #options: { rate: number; l1: number; l2: number };

  constructor(size: number, options: { rate: number; l1: number; l2: number }) {
    this.w = new Float32Array(size);
    this.#z = new Float32Array(size);
    this.#n = new Float32Array(size);
    this.#sum = new Float32Array(size);
    this.#options = options;
  }

  addToSum(): void {
    for (let at = 0; at < this.w.length; at += 1) this.#sum[at] = (this.#sum[at] as number) + (this.w[at] as number);
    this.#summed += 1;
  }

  mean(): Float32Array {
    return this.#sum.map((sum) => sum / this.#summed);
  }

  step(at: number, gradient: number): void {
    const { rate, l1, l2 } = this.#options;
    const before = this.#n[at] as number;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const z = (this.#z[at] as number) + gradient - ((root - Math.sqrt(before)) / rate) * (this.w[at] as number);
    this.#n[at] = after;
    this.#z[at] = z;
    this.w[at] = Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((BETA + root) / rate + l2);
  }
}

/** Trains a linear-chain conditional random field by its likelihood, one sentence a step. */
export function trainCrf(examples: readonly Example[], rowCount: number, options: CrfOptions): Weights {
  const rows = new Parameters(rowCount * L, options);
  const transitions = new Parameters(L * L, { ...options, l1: 0 });
  const random = createRandom(options.seed);
  const order = [...examples];
  const longest = Math.max(...examples.map(({ labels }) => labels.length));
  const lattice = new Lattice(longest);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const example of order) loss += trainStep(example, rows, transitions, lattice, random, options.dropout);
    options.onEpoch?.(epoch, loss / order.length);
    if (epoch > options.epochs - AVERAGED) {
      rows.addToSum();
      transitions.addToSum();
    }
  }
  return { rows: rows.mean(), transitions: transitions.mean() };
}

class Lattice {
  readonly scores: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly pairs = new Float64Array(L * L);
  readonly edges = new Float64Array(L * L);
  kept = new Int32Array(1 << 16);

  constructor(longest: number) {
    this.scores = new Float64Array(longest * L);
    this.alpha = new Float64Array(longest * L);
    this.beta = new Float64Array(longest * L);
  }
}

/** Chooses the features of this step, sums their weights, and answers where each token's begin. */
function scoreTokens(
  example: Example,
  w: Float32Array,
  lattice: Lattice,
  random: () => number,
  dropout: number,
): Int32Array {
  const { rows, starts, labels } = example;
  if (lattice.kept.length < rows.length) lattice.kept = new Int32Array(rows.length * 2);
  const { kept, scores } = lattice;
  const begins = new Int32Array(labels.length + 1);
  let count = 0;
  let bits = (random() * 4294967296) >>> 0;
  const limit = dropout * 4294967296;
  for (let t = 0; t < labels.length; t += 1) {
    const base = t * L;
    scores.fill(0, base, base + L);
    for (let k = starts[t] as number; k < (starts[t + 1] as number); k += 1) {
      bits ^= bits << 13;
      bits ^= bits >>> 17;
      bits ^= bits << 5;
      if (bits >>> 0 < limit) continue;
      const row = rows[k] as number;
      kept[count++] = row;
      for (let y = 0, at = row * L; y < L; y += 1, at += 1)
        scores[base + y] = (scores[base + y] as number) + (w[at] as number);
    }
    begins[t + 1] = count;
  }
  return begins;
}

function trainStep(
  example: Example,
  rows: Parameters,
  transitions: Parameters,
  lattice: Lattice,
  random: () => number,
  dropout: number,
): number {
  const { labels, weight } = example;
  const n = labels.length;
  const begins = scoreTokens(example, rows.w, lattice, random, dropout);
  const { scores, alpha, beta, pairs, edges, kept } = lattice;
  let logZ = 0;
  let gold = 0;
  for (let t = 0; t < n; t += 1) {
    gold += scores[t * L + (labels[t] as number)] as number;
    if (t > 0) gold += transitions.w[(labels[t - 1] as number) * L + (labels[t] as number)] as number;
  }
  for (let i = 0; i < L * L; i += 1) edges[i] = Math.exp(transitions.w[i] as number);
  // Scores become factors, each token's largest being one; sums are scaled likewise, so that nothing overflows.
  for (let t = 0; t < n; t += 1) {
    let most = -Infinity;
    for (let y = 0; y < L; y += 1) most = Math.max(most, scores[t * L + y] as number);
    logZ += most;
    for (let y = 0; y < L; y += 1) scores[t * L + y] = Math.exp((scores[t * L + y] as number) - most);
  }
  for (let t = 0; t < n; t += 1) {
    let sum = 0;
    for (let y = 0; y < L; y += 1) {
      let a = 0;
      if (t === 0) a = MAY_START[y] ? 1 : 0;
      else {
        const before = BEFORE[y] as Uint8Array;
        for (let k = 0; k < before.length; k += 1)
          a +=
            (alpha[(t - 1) * L + (before[k] as number)] as number) * (edges[(before[k] as number) * L + y] as number);
      }
      a *= scores[t * L + y] as number;
      if (t === n - 1 && !MAY_END[y]) a = 0;
      alpha[t * L + y] = a;
      sum += a;
    }
    logZ += Math.log(sum);
    for (let y = 0; y < L; y += 1) alpha[t * L + y] = (alpha[t * L + y] as number) / sum;
  }
  pairs.fill(0);
  for (let y = 0; y < L; y += 1) beta[(n - 1) * L + y] = MAY_END[y] ? 1 : 0;
  for (let t = n - 1; t > 0; t -= 1) backStep(lattice, t);
  for (let t = 0; t < n; t += 1) {
    let sum = 0;
    for (let y = 0; y < L; y += 1) sum += (alpha[t * L + y] as number) * (beta[t * L + y] as number);
    for (let y = 0; y < L; y += 1) {
      const p = ((alpha[t * L + y] as number) * (beta[t * L + y] as number)) / sum;
      const g = (p - (y === labels[t] ? 1 : 0)) * weight;
      if (g < 1e-3 && g > -1e-3) continue;
      for (let k = begins[t] as number; k < (begins[t + 1] as number); k += 1)
        rows.step((kept[k] as number) * L + y, g);
    }
    if (t > 0) {
      const at = (labels[t - 1] as number) * L + (labels[t] as number);
      pairs[at] = (pairs[at] as number) - 1;
    }
  }
  for (let i = 0; i < L * L; i += 1) {
    const g = (pairs[i] as number) * weight;
    if (g > 1e-4 || g < -1e-4) transitions.step(i, g);
  }
  return (logZ - gold) * weight;
}

/** Sums over what follows token t, and the expected number of each pair of labels at t - 1 and t. */
function backStep({ scores, alpha, beta, pairs, edges }: Lattice, t: number): void {
  let sum = 0;
  let total = 0;
  const previous = (t - 1) * L;
  beta.fill(0, previous, previous + L);
  for (let y = 0; y < L; y += 1) {
    const rest = (beta[t * L + y] as number) * (scores[t * L + y] as number);
    if (rest === 0) continue;
    const before = BEFORE[y] as Uint8Array;
    for (let k = 0; k < before.length; k += 1) {
      const x = before[k] as number;
      const mass = (edges[x * L + y] as number) * rest;
      beta[previous + x] = (beta[previous + x] as number) + mass;
      total += (alpha[previous + x] as number) * mass;
    }
  }
  for (let y = 0; y < L; y += 1) {
    const rest = (beta[t * L + y] as number) * (scores[t * L + y] as number);
    if (rest === 0) continue;
    const before = BEFORE[y] as Uint8Array;
    for (let k = 0; k < before.length; k += 1) {
      const x = before[k] as number;
      const at = x * L + y;
      pairs[at] = (pairs[at] as number) + ((alpha[previous + x] as number) * (edges[at] as number) * rest) / total;
    }
  }
  for (let x = 0; x < L; x += 1) sum += beta[previous + x] as number;
  for (let x = 0; x < L; x += 1) beta[previous + x] = (beta[previous + x] as number) / sum;
}
