const ACCENTS = /[\u0300-\u036f]+/g;

/** Code units up to the currency signs, of which nearly all text is that is written in Latin letters. */
const UNITS = 0x20d0;
const UNKNOWN = 1;
const ALONE = 2;

/** What a code unit becomes: an ASCII letter or digit, nothing (0), or what takes more than itself to tell (`ALONE`). */
const becomes = new Uint8Array(UNITS).fill(UNKNOWN);

function learn(unit: number): number {
  const folded = foldSlowly(String.fromCharCode(unit));
  const letter = folded === "" ? 0 : /^[a-z0-9]$/.test(folded) ? folded.charCodeAt(0) : ALONE;
  becomes[unit] = letter;
  return letter;
}

/** The blocks of about a page: what is kept longer costs more to keep than to fold anew. */
const MAX_CACHED = 250;
const MAX_LENGTH = 2_000;

const cache = new Map<string, string>();
const letters = new Uint8Array(MAX_LENGTH);
const decoder = new TextDecoder();

/** A text reduced to its letters and digits, for telling whether two say the same in other marks. */
export function foldText(text: string): string {
  if (text.length > MAX_LENGTH) return fold(text, new Uint8Array(text.length));
  // The paragraphs of a page are folded by one rule after another.
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const folded = fold(text, letters);
  cache.set(text, folded);
  return folded;
}

function fold(text: string, into: Uint8Array): string {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let letter = unit < UNITS ? (becomes[unit] as number) : ALONE;
    if (letter === UNKNOWN) letter = learn(unit);
    if (letter === ALONE) return foldSlowly(text);
    if (letter !== 0) into[length++] = letter;
  }
  return decoder.decode(into.subarray(0, length));
}

function foldSlowly(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
