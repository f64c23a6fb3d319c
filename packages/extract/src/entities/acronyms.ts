import { textOf } from "../tokens/text-of.js";
import type { TokenisedText } from "../tokens/token.js";
import type { Name } from "./recogniser.js";

/** Whether the letters of the acronym stand, in order, at the heads of the words (small words may be skipped). */
function isSpelledBy(acronym: string, words: string[]): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, "").toLowerCase();
  let at = 0;
  for (const word of words) if (word.toLowerCase().startsWith(letters[at] ?? "")) at += 1;
  return at >= letters.length;
}

/** "Human Rights National Observatory (ONDH)": short for its name in another language, most of whose letters it shares. */
function isSpelledAbroad(acronym: string, words: string[]): boolean {
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toUpperCase());
  const letters = [...acronym].filter((letter) => /\p{Lu}/u.test(letter));
  const shared = letters.filter((letter) => initials.splice(initials.indexOf(letter) >>> 0, 1).length > 0);
  return letters.length > 2 && shared.length * 3 >= letters.length * 2;
}

const isAcronymText = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{Ll}.&]{0,9}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** "Islamic State (IS)", "Islamic State [IS]" and "IS (Islamic State)": the short form, with the long one it stands for. */
export function findAcronyms(doc: TokenisedText, names: Name[]): Map<string, string> {
  const expansions = new Map<string, string>();
  for (let i = 0; i + 1 < names.length; i += 1) {
    const [outer, inner] = [names[i] as Name, names[i + 1] as Name];
    const brackets = `${doc.tokens[outer.to]?.text}${doc.tokens[inner.to]?.text}`;
    const isBracketed = outer.to + 1 === inner.from && (brackets === "()" || brackets === "[]");
    if (!isBracketed) continue;
    const [first, second] = [textOf(doc, outer), textOf(doc, inner)];
    const [short, long] = isAcronymText(second) ? [second, first] : [first, second];
    if (!isAcronymText(short) || long.length <= short.length || expansions.has(short)) continue;
    const words = long.split(/[\s-]+/);
    if (isSpelledBy(short, words) || isSpelledAbroad(short, words)) expansions.set(short, long);
  }
  return expansions;
}
