import { singular } from "../figures/unit-names.js";

/** Titles and the like, which two names may share without meaning one body. */
const TITLES = new Set(
  "the a an of in on and for to at mr mrs ms dr gen sen rep president minister spokesman spokeswoman spokesperson officials official authorities department state new national us u.s".split(
    " ",
  ),
);

/** Small letters without accents, with straight apostrophes. */
export function foldLetters(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’‘]/g, "'");
}

export function wordsOf(text: string): string[] {
  return foldLetters(text)
    .replace(/'s\b/g, "")
    .split(/[^a-z0-9&.]+/)
    .map((word) => word.replace(/\.+$/, ""))
    .filter(Boolean);
}

/** The words by which a name is known; all of them where it is made of titles alone. */
export function tellingWords(name: string): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !TITLES.has(word));
  return telling.length > 0 ? telling : words;
}

export function nounsOf(phrase: string | null): string[] {
  return wordsOf(phrase ?? "").map(singular);
}
