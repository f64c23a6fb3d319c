/** The same order for the same seed, so that a training can be repeated. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = (seed + 1) * 0x9e3779b1;
  for (let i = order.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
