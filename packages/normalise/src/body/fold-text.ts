const BEYOND_ASCII = /[\u0080-\uffff]/;
/** Quotes, dashes and blanks, which hold no letter; they alone keep most texts from being ASCII. */
const TYPOGRAPHY = /[\u00a0\u00a1\u00ab\u00bb\u00bf\u2010-\u2015\u2018-\u201f\u2022\u2026\u20ac]+/g;
const ACCENTS = /[\u0300-\u036f]+/g;

/** The blocks of about a page: what is kept longer costs more to keep than to fold anew. */
const MAX_CACHED = 250;
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
  if (!BEYOND_ASCII.test(text)) return foldAscii(text);
  const plain = text.replace(TYPOGRAPHY, "");
  if (!BEYOND_ASCII.test(plain)) return foldAscii(plain);
  const decomposed = plain.normalize("NFKD");
  const bare = decomposed.replace(ACCENTS, "");
  if (!BEYOND_ASCII.test(bare)) return foldAscii(bare);
  return decomposed.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function foldAscii(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
}
