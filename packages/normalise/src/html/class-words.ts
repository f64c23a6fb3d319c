import type { PageElement } from "./page-tree.js";
import { testsPassedBy, type WordTest } from "./word-test.js";

/** An element's class names, id and test ids, as written, and the word tests that they pass. */
export interface ClassWords {
  readonly names: string;
  readonly passed: readonly WordTest[];
}

const NAMING = ["class", "id", "data-testid", "data-component"] as const;
const NO_WORDS: ClassWords = { names: "", passed: [] };
const MAX_LENGTH = 400;

/** What an element is named after, for rules to ask for whole words. */
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
  if (names.length > MAX_LENGTH) names = names.slice(0, MAX_LENGTH);
  return { names, passed: testsPassedBy(names) };
}

/** Its names as lower-case words: `class="ArticleBody__related-links"` gives article, body, related, links. */
export function listWords(element: PageElement): readonly string[] {
  const apart = classWords(element).names.replace(/([a-z0-9])([A-Z])/g, "$1 $2");
  return apart.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
