import { expandPhrases } from "./expand-phrases.js";

/** Whether an element's names hold one of its phrases, as whole words. */
export interface WordTest {
  test(words: { readonly passed: ReadonlySet<WordTest> }): boolean;
}

/** The phrases of all tests as a tree of words, since pages have many names and dozens of tests are put to each. */
interface PhraseTree {
  readonly next: Map<string, PhraseTree>;
  readonly tests: WordTest[];
}

const phrases: PhraseTree = { next: new Map(), tests: [] };
const NONE: ReadonlySet<WordTest> = new Set();

/** A test for the phrases that a pattern stands for; see `expandPhrases`. To be made as its module is loaded. */
export function wordTest(pattern: string): WordTest {
  const made: WordTest = { test: ({ passed }) => passed.has(made) };
  for (const phrase of expandPhrases(pattern)) addPhrase(phrase.trim().split(" "), made);
  return made;
}

function addPhrase(words: readonly string[], test: WordTest): void {
  let node = phrases;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map(), tests: [] };
    node.next.set(word, next);
    node = next;
  }
  node.tests.push(test);
}

/** All tests that words pass, found in one pass over them. */
export function testsPassedBy(words: readonly string[]): ReadonlySet<WordTest> {
  let passed: Set<WordTest> | null = null;
  for (let from = 0; from < words.length; from++) {
    let node = phrases.next.get(words[from] ?? "");
    for (let at = from + 1; node !== undefined; at++) {
      if (node.tests.length > 0) passed ??= new Set();
      for (const test of node.tests) passed?.add(test);
      node = node.next.get(words[at] ?? "");
    }
  }
  return passed ?? NONE;
}
