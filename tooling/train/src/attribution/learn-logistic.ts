import { shuffle } from "../syntax/shuffle.js";
import type { Example } from "./label-candidates.js";

/** From the second round on the weights are averaged over snapshots, which forgets the order of the examples. */
const SNAPSHOT_EVERY = 5000;

export interface LearnOptions {
  slots: number;
  epochs: number;
  /** How strongly weights are pulled back to nothing, by example. */
  decay: number;
  log: (line: string) => void;
}

/** Logistic regression by stochastic gradient (AdaGrad), averaged, in hashed slots. */
export function learnLogistic(examples: Example[], { slots, epochs, decay, log }: LearnOptions): Float64Array {
  const weights = new Float64Array(slots);
  const squares = new Float64Array(slots).fill(1);
  const mask = slots - 1;
  const sums = new Float64Array(slots);
  let snapshots = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let loss = 0;
    for (const [i, { features, isRight }] of shuffle(examples, epoch).entries()) {
      if (epoch > 0 && i % SNAPSHOT_EVERY === 0) {
        snapshots += 1;
        for (let at = 0; at < slots; at += 1) sums[at] = (sums[at] as number) + (weights[at] as number);
      }
      let score = 0;
      for (const feature of features) score += weights[feature & mask] as number;
      const chance = 1 / (1 + Math.exp(-score));
      const slope = (isRight ? 1 : 0) - chance;
      loss -= Math.log(Math.max(1e-9, isRight ? chance : 1 - chance));
      for (const feature of features) {
        const at = feature & mask;
        const pull = slope - decay * (weights[at] as number) * examples.length * 0.001;
        squares[at] = (squares[at] as number) + pull * pull;
        weights[at] = (weights[at] as number) + (0.1 * pull) / Math.sqrt(squares[at] as number);
      }
    }
    log(`attribution ${epoch + 1}/${epochs}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  return snapshots === 0 ? weights : sums.map((sum) => sum / snapshots);
}
