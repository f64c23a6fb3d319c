import type { PageElement } from "./page-tree.js";
import { testsPassedBy, type WordTest } from "./word-test.js";

/** An element's names as lower-case words, with the answers to all word tests. */
export interface ClassWords {
  readonly words: readonly string[];
  readonly passed: ReadonlySet<WordTest>;
}

const NAMING = ["class", "id", "data-testid", "data-component"] as const;
const NO_WORDS: ClassWords = { words: [], passed: testsPassedBy([]) };

/** By the names as written, for about a page: it has a thousand elements with names and few hundred different names. */
const cache = new Map<string, ClassWords>();
const MAX_CACHED = 500;
const MAX_LENGTH = 400;

/**
 * An element's class names, id and test ids as words: `class="ArticleBody__related-links"` gives article, body,
 * related, links, so that a rule can ask for whole words.
 */
export function classWords(element: PageElement): ClassWords {
  element.words ??= readWords(element);
  return element.words;
}

function readWords(element: PageElement): ClassWords {
  let names = "";
  for (const name of NAMING) {
    const value = element.attribute(name);
    if (value !== undefined) names = names === "" ? value : `${names} ${value}`;
  }
  if (names === "") return NO_WORDS;
  const known = cache.get(names);
  if (known !== undefined) return known;
  const words = splitNames(names.slice(0, MAX_LENGTH));
  const result = words === null ? NO_WORDS : { words, passed: testsPassedBy(words) };
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(names, result);
  return result;
}

const HUMP = /[a-z0-9][A-Z]/;
const HUMPS = /([a-z0-9])([A-Z])/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

function splitNames(names: string): readonly string[] | null {
  const apart = HUMP.test(names) ? names.replace(HUMPS, "$1 $2") : names;
  return apart.toLowerCase().match(BEYOND_ASCII.test(names) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g);
}
