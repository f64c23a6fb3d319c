import type { PageElement } from "./page-tree.js";

const cache = new Map<string, string>();
const MAX_CACHED = 5_000;
const MAX_LENGTH = 400;

/**
 * An element's class names, id and test ids as lower-case words between blanks: `class="ArticleBody__related-links"`
 * gives " article body related links ", so that a rule can ask for whole words.
 */
export function classWords(element: PageElement): string {
  element.words ??= readWords(element);
  return element.words;
}

function readWords(element: PageElement): string {
  const { class: names, id, "data-testid": testId, "data-component": component } = element.attributes;
  if (names === undefined && id === undefined && testId === undefined && component === undefined) return "";
  return splitWords(`${names ?? ""} ${id ?? ""} ${testId ?? ""} ${component ?? ""}`);
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

function splitWords(source: string): string {
  const known = cache.get(source);
  if (known !== undefined) return known;
  const words = source
    .slice(0, MAX_LENGTH)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(BEYOND_ASCII.test(source) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, " ");
  const result = ` ${words.trim()} `;
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(source, result);
  return result;
}
