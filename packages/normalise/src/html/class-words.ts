import type { PageElement } from "./page-tree.js";
import { type ClassWords, NO_WORDS, toClassWords } from "./word-test.js";

/** By the names as written: pages have thousands of elements and few hundred different names. */
const cache = new Map<string, ClassWords>();
const MAX_CACHED = 5_000;
const MAX_LENGTH = 400;

/**
 * An element's class names, id and test ids as lower-case words between blanks: `class="ArticleBody__related-links"`
 * gives " article body related links ", so that a rule can ask for whole words.
 */
export function classWords(element: PageElement): ClassWords {
  element.words ??= readWords(element);
  return element.words;
}

function readWords(element: PageElement): ClassWords {
  const { class: names, id, "data-testid": testId, "data-component": component } = element.attributes;
  if (testId !== undefined || component !== undefined) {
    return splitWords(`${names ?? ""} ${id ?? ""} ${testId ?? ""} ${component ?? ""}`);
  }
  if (id !== undefined) return splitWords(names === undefined ? id : `${names} ${id}`);
  return names === undefined ? NO_WORDS : splitWords(names);
}

const HUMP = /[a-z0-9][A-Z]/;
const HUMPS = /([a-z0-9])([A-Z])/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

function splitWords(names: string): ClassWords {
  const known = cache.get(names);
  if (known !== undefined) return known;
  const text = names.slice(0, MAX_LENGTH);
  const words = (HUMP.test(text) ? text.replace(HUMPS, "$1 $2") : text)
    .toLowerCase()
    .match(BEYOND_ASCII.test(text) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g);
  const result = toClassWords(words ?? []);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(names, result);
  return result;
}
