import { shuffle } from "../syntax/shuffle.js";
import type { Example } from "./label-candidates.js";

const DECAY = 2e-6;

/** Logistic regression by stochastic gradient (AdaGrad), in hashed slots; scaled to whole numbers of one byte. */
export function learnLogistic(
  examples: Example[],
  slots: number,
  epochs: number,
  units: number,
  log: (line: string) => void,
): Int8Array {
  const weights = new Float64Array(slots);
  const squares = new Float64Array(slots).fill(1);
  const mask = slots - 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let loss = 0;
    for (const { features, isRight } of shuffle(examples, epoch)) {
      let score = 0;
      for (const feature of features) score += weights[feature & mask] as number;
      const chance = 1 / (1 + Math.exp(-score));
      const slope = (isRight ? 1 : 0) - chance;
      loss -= Math.log(Math.max(1e-9, isRight ? chance : 1 - chance));
      for (const feature of features) {
        const at = feature & mask;
        const pull = slope - DECAY * (weights[at] as number) * examples.length * 0.001;
        squares[at] = (squares[at] as number) + pull * pull;
        weights[at] = (weights[at] as number) + (0.2 * pull) / Math.sqrt(squares[at] as number);
      }
    }
    log(`attribution ${epoch + 1}/${epochs}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * units))));
}
