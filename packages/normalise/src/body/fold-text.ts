// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, for most texts need no more.
const IS_ASCII = /^[\u0000-\u007f]*$/;

/** A text reduced to its letters and digits, for telling whether two say the same in other marks. */
export function foldText(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
