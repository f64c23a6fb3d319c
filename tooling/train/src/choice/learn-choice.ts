import { shuffle } from "../syntax/shuffle.js";

/** One target: the features of each candidate, and whether it is the right one. */
export interface Choice {
  candidates: { features: Int32Array; isRight: boolean }[];
}

/** From the second round on the weights are averaged over snapshots, which forgets the order of the choices. */
const SNAPSHOTS = 40;
/** Beyond this the exponential of a score says nothing more. */
const HIGHEST = 30;

export interface LearnOptions {
  slots: number;
  epochs: number;
  rate: number;
  /** How strongly weights are pulled back to nothing, by example. */
  decay: number;
  log: (line: string) => void;
}

function scoreOf(weights: Float64Array, features: Int32Array): number {
  const mask = weights.length - 1;
  let score = 0;
  for (const feature of features) score += weights[feature & mask] as number;
  return score;
}

/** How much more often each candidate should win than it does; nobody, whose score is nought, takes part. The loss comes last. */
function slopesOf(weights: Float64Array, { candidates }: Choice): [slopes: number[], loss: number] {
  const odds = candidates.map(({ features }) => Math.exp(Math.min(HIGHEST, scoreOf(weights, features))));
  const all = 1 + odds.reduce((sum, each) => sum + each, 0);
  const right = odds.reduce((sum, each, i) => sum + (candidates[i]?.isRight ? each : 0), 0);
  const slopes = odds.map((each, i) => (candidates[i]?.isRight ? each / right : 0) - each / all);
  return [slopes, -Math.log((right > 0 ? right : 1) / all)];
}

/**
 * A conditional logistic model: the candidates of a choice and nobody share one chance among them, and where several are right it does
 * not matter which of these wins. By stochastic gradient (AdaGrad), averaged, in hashed slots.
 */
export function learnChoice(choices: Choice[], { slots, epochs, rate, decay, log }: LearnOptions): Float64Array {
  const weights = new Float64Array(slots);
  const squares = new Float64Array(slots).fill(1);
  const sums = new Float64Array(slots);
  const mask = slots - 1;
  const pull = decay * 0.001 * choices.reduce((count, { candidates }) => count + candidates.length, 0);
  const every = Math.ceil(choices.length / SNAPSHOTS);
  let snapshots = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let losses = 0;
    for (const [i, choice] of shuffle(choices, epoch).entries()) {
      if (epoch > 0 && i % every === 0) {
        snapshots += 1;
        for (let at = 0; at < slots; at += 1) sums[at] = (sums[at] as number) + (weights[at] as number);
      }
      const [slopes, loss] = slopesOf(weights, choice);
      losses += loss;
      for (const [c, { features }] of choice.candidates.entries())
        for (const feature of features) {
          const at = feature & mask;
          const step = (slopes[c] as number) - pull * (weights[at] as number);
          squares[at] = (squares[at] as number) + step * step;
          weights[at] = (weights[at] as number) + (rate * step) / Math.sqrt(squares[at] as number);
        }
    }
    log(`${epoch + 1}/${epochs}: loss ${(losses / choices.length).toFixed(4)}`);
  }
  return snapshots === 0 ? weights : sums.map((sum) => sum / snapshots);
}
