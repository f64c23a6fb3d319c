const WINDOW_WORDS = 4;
const WINDOW_CHARACTERS = 6;
const OPENING_WORDS = 60;
const WHOLE_SIZE = 48;
const OPENING_SIZE = 16;
// Writing without spaces gives a few very long "words": below one word in this many characters, characters count.
const CHARACTERS_A_WORD = 20;
const LIMIT_CHARACTERS = 100_000;

/**
 * A small set of numbers that texts with common passages share: the least hashes of all windows of four words, once
 * over the whole and once over the opening, so that a shortened copy still meets its original (bottom-k min-hashing,
 * Broder 1997).
 */
export function sketchText(text: string): number[] {
  const head = text.slice(0, LIMIT_CHARACTERS).toLowerCase();
  const words = head.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isSpaced = words.length * CHARACTERS_A_WORD >= head.length;
  const hashes = isSpaced ? hashWords(words) : hashCharacters(head.replace(/[^\p{L}\p{N}]+/gu, ""));
  return [...new Set([...least(hashes, WHOLE_SIZE), ...least(hashes.slice(0, OPENING_WORDS), OPENING_SIZE)])];
}

function hashWords(words: string[]): number[] {
  const count = Math.max(words.length - WINDOW_WORDS + 1, Math.min(words.length, 1));
  return Array.from({ length: count }, (_, at) => hash(words.slice(at, at + WINDOW_WORDS).join(" ")));
}

function hashCharacters(letters: string): number[] {
  const count = Math.max(letters.length - WINDOW_CHARACTERS + 1, 0);
  return Array.from({ length: count }, (_, at) => hash(letters.slice(at, at + WINDOW_CHARACTERS)));
}

function least(hashes: number[], size: number): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, size);
}

/** FNV-1a, finished by a mixing step (its low bits alone order badly), as the signed 32 bits of PostgreSQL's integer. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) | 0;
}
