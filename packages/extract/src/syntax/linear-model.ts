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

/** Sets `scores` to the sums of the rows of the features. */
export function scoreFeatures(model: LinearModel, features: Int32Array, count: number, scores: Float64Array): void {
  if (model.classes === 3) {
    scoreThree(model, features, count, scores);
    return;
  }
  scores.fill(0, 0, model.classes);
  addFeatures(model, features, count, scores);
}

/** Adds the rows of the features to what is in `scores`. */
export function addFeatures(model: LinearModel, features: Int32Array, count: number, scores: Float64Array): void {
  const { weights, classes, mask } = model;
  for (let i = 0; i < count; i += 1) {
    const row = ((features[i] as number) & mask) * classes;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + (weights[row + c] as number);
  }
}

/** The parser's three actions are asked for most: their sums need no memory. */
function scoreThree({ weights, mask }: LinearModel, features: Int32Array, count: number, scores: Float64Array): void {
  let [first, second, third] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const row = ((features[i] as number) & mask) * 3;
    first += weights[row] as number;
    second += weights[row + 1] as number;
    third += weights[row + 2] as number;
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
}

export function bestClass(scores: Float64Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c += 1) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}
