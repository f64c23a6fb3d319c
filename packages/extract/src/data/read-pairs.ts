/** Reads "name number name number …" into a map. */
export function readPairs(list: string): Map<string, number> {
  const words = list.split(" ");
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < words.length; i += 2) pairs.set(words[i] as string, Number(words[i + 1]));
  return pairs;
}

export function readSet(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
