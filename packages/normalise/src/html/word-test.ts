const MAX_CACHED = 4_000;

/** What a pattern says of class words, remembered: pages have thousands of elements and few different class names. */
export interface WordTest {
  test(words: string): boolean;
}

export function wordTest(pattern: RegExp): WordTest {
  const known = new Map<string, boolean>();
  return {
    test(words) {
      if (words === "") return false;
      const found = known.get(words);
      if (found !== undefined) return found;
      if (known.size >= MAX_CACHED) known.clear();
      const matches = pattern.test(words);
      known.set(words, matches);
      return matches;
    },
  };
}
