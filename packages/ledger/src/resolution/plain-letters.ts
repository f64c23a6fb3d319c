const LETTERS: Record<string, string> = {
  ø: "o",
  œ: "oe",
  æ: "ae",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};

/** Lower-case letters without marks, those included that Unicode does not take apart: "Øystein" becomes "oystein". */
export function toPlainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[øœæłđðþßıħŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘`ʻʼ′]/g, "'");
}

/** The words of a name: letters and digits, apostrophes dropped, initials without their full stop. */
export function wordsOf(name: string): string[] {
  return toPlainLetters(name)
    .replace(/'s\b/g, "")
    .replace(/'/g, "")
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
