/** Choices that look arbitrary and are the same in every run. */
export interface Sequence {
  one<T>(list: readonly T[]): T;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** Several of the list, each once, in an order of their own. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32 (Tommy Ettinger): 32 bits of state, every seed another walk. */
export function createSequence(seed: number): Sequence {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const one = <T>(list: readonly T[]) => list[between(0, list.length - 1)] as T;
  return {
    one,
    between,
    some<T>(list: readonly T[], count: number) {
      const left = [...list];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(between(0, left.length - 1), 1)[0] as T,
      );
    },
  };
}
