/**
 * One weight a slot and class, in rows of `classes`. Slots are hashed: two features that fall together share a weight, which
 * costs little and keeps the model at a fixed size.
 */
export interface LinearModel {
  weights: Int8Array | Float64Array;
  classes: number;
  /** Slots are `feature & mask`. */
  mask: number;
}

/** Adds up the rows of the features into `scores`. */
export function scoreFeatures(model: LinearModel, features: Int32Array, count: number, scores: Float64Array): void {
  const { weights, classes, mask } = model;
  scores.fill(0, 0, classes);
  for (let i = 0; i < count; i += 1) {
    const row = ((features[i] as number) & mask) * classes;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + (weights[row + c] as number);
  }
}

export function bestClass(scores: Float64Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c += 1) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}
