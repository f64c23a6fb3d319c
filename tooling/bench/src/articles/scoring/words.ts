/** White space as Python's `str.split` sees it, on which the published scorers were built. */
export function foldSpace(text: string | null | undefined): string {
  const words = (text ?? "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Python takes the separators of ASCII for white space.
    .split(/[\s\u001c-\u001f\u0085]+/u)
    .filter((word) => word !== "");
  return words.join(" ");
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

export function countAll<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
