import { expandPhrases } from "./expand-phrases.js";
import { hashOn, NameTable } from "./name-table.js";

/** Whether an element's names hold one of its phrases, as whole words. */
export interface WordTest {
  test(words: { readonly passed: readonly WordTest[] }): boolean;
}

/** The phrases of all tests as a tree of words, since pages have many names and dozens of tests are put to each. */
interface PhraseTree {
  readonly next: Map<string, PhraseTree>;
  readonly tests: WordTest[];
}

const phrases: PhraseTree = { next: new Map(), tests: [] };
/** A word of the vocabulary, with the phrases that begin with it. */
interface KnownWord {
  readonly name: string;
  readonly phrases: PhraseTree | null;
}

const vocabulary = new Set<string>();
let table: NameTable<KnownWord> | null = null;

/** A test for the phrases that a pattern stands for; see `expandPhrases`. To be made as its module is loaded. */
export function wordTest(pattern: string): WordTest {
  const made: WordTest = { test: ({ passed }) => passed.includes(made) };
  for (const phrase of expandPhrases(pattern)) addPhrase(phrase.trim().split(" "), made);
  table = null;
  return made;
}

function addPhrase(words: readonly string[], test: WordTest): void {
  let node = phrases;
  for (const word of words) {
    vocabulary.add(word);
    const next = node.next.get(word) ?? { next: new Map(), tests: [] };
    node.next.set(word, next);
    node = next;
  }
  node.tests.push(test);
}

const NONE: readonly WordTest[] = [];

/** The words of the names at hand: of the vocabulary, or null for another. One list for all, since there are so many. */
const words: (KnownWord | null)[] = [];

/** All tests that names pass. Only words of the vocabulary are looked at, and none is cut out of the names. */
export function testsPassedBy(names: string): readonly WordTest[] {
  table ??= new NameTable([...vocabulary].map((name) => ({ name, phrases: phrases.next.get(name) ?? null })));
  const count = findWords(names, table);
  let passed: WordTest[] | null = null;
  for (let from = 0; from < count; from++) {
    let node = words[from]?.phrases ?? null;
    for (let at = from + 1; node !== null; at++) {
      for (const test of node.tests) {
        if (passed === null) passed = [test];
        else if (!passed.includes(test)) passed.push(test);
      }
      const word: KnownWord | null = at < count ? (words[at] ?? null) : null;
      node = word === null ? null : (node.next.get(word.name) ?? null);
    }
  }
  return passed ?? NONE;
}

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
/** What beyond ASCII is a letter and what is not makes no difference to words that are all ASCII. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/.test(character) ? SMALL : /[A-Z]/.test(character) ? CAPITAL : OTHER;
});

function kindOf(code: number): number {
  return code > 127 ? SMALL : (KINDS[code] as number);
}

/** Fills `words` with those of the names, "isArticleBody" being null, article, body; gives how many they are. */
function findWords(names: string, known: NameTable<KnownWord>): number {
  let count = 0;
  let at = 0;
  while (at < names.length) {
    const start = at;
    let hash = 0;
    for (let kind = CAPITAL; at < names.length; at++) {
      const code = names.charCodeAt(at);
      const next = kindOf(code);
      if (next === OTHER || (next === CAPITAL && kind === SMALL)) break;
      hash = hashOn(hash, code);
      kind = next;
    }
    if (at > start) words[count++] = known.findHashed(names, start, at, hash);
    else at++;
  }
  return count;
}
