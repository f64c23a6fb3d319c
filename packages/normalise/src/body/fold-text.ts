// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, for most texts need no more.
const IS_ASCII = /^[\u0000-\u007f]*$/;

const MAX_CACHED = 1_000;
const MAX_LENGTH = 2_000;
const cache = new Map<string, string>();

/** A text reduced to its letters and digits, for telling whether two say the same in other marks. */
export function foldText(text: string): string {
  if (text.length > MAX_LENGTH) return fold(text);
  // The paragraphs of a page are folded by one rule after another.
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const folded = fold(text);
  cache.set(text, folded);
  return folded;
}

function fold(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
