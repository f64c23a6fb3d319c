/** Ends of values are compared by size, since a movement's direction is not annotated; null is an open end. */
export function isSameSize(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-6 * Math.max(1, Math.abs(a));
}
