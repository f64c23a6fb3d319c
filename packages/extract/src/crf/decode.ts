import { BEFORE, LABEL_COUNT, MAY_END, MAY_START } from "./labels.js";

/**
 * The best sequence of labels that is well formed (Viterbi). `scores` holds `LABEL_COUNT` numbers for each of
 * `length` tokens and is overwritten.
 */
export function decodeBest(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) if (!MAY_START[label]) scores[label] = -1e9;
  for (let at = 1; at < length; at += 1) stepForward(scores, back, at, transitions);
  let best = 0;
  const last = (length - 1) * LABEL_COUNT;
  for (let label = 1; label < LABEL_COUNT; label += 1)
    if (MAY_END[label] && (scores[last + label] as number) > (scores[last + best] as number)) best = label;
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = best;
    best = back[at * LABEL_COUNT + best] as number;
  }
  return labels;
}

function stepForward(scores: Float32Array, back: Uint8Array, at: number, transitions: Float32Array): void {
  const [row, previous] = [at * LABEL_COUNT, (at - 1) * LABEL_COUNT];
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    const before = BEFORE[label] as Uint8Array;
    let best = before[0] as number;
    let most = -Infinity;
    for (let k = 0; k < before.length; k += 1) {
      const from = before[k] as number;
      const score = (scores[previous + from] as number) + (transitions[from * LABEL_COUNT + label] as number);
      if (score > most) {
        most = score;
        best = from;
      }
    }
    scores[row + label] = (scores[row + label] as number) + most;
    back[row + label] = best;
  }
}
