import { isNumber } from "../../numbers/read-words.js";
import type { Token } from "../../tokens/token.js";

const COUNTED_BACK = 3;

/** "40 **737s**", "three new **911s**", "30 Boeing **787s**": many of a model by its number, behind how many they are. */
export function isModelPlural(tokens: Token[], at: number): boolean {
  const [number, letter] = [tokens[at], tokens[at + 1]];
  if (letter?.text !== "s" || letter.spaced || number?.kind !== "number" || !/^\d{3,4}$/.test(number.text))
    return false;
  for (let back = at - 1; back >= Math.max(0, at - COUNTED_BACK); back -= 1) {
    const token = tokens[back] as Token;
    if (isNumber(token)) return true;
    if (token.kind !== "word" || !/^(?:\p{Lu}\p{L}+|new|old|used|ageing|aging|leased|grounded)$/u.test(token.text))
      return false;
  }
  return false;
}

/** "eight **F-16** fighters", "40 **T-72s**", "158 **F/A-18**": the token behind the designation of a model, or its first where none is. */
export function endOfModel(tokens: Token[], at: number): number {
  if (isModelPlural(tokens, at)) return at + 2;
  if (!/^\p{Lu}[\p{L}]{0,3}$/u.test(tokens[at]?.text ?? "")) return at;
  let to = at + 1;
  if (tokens[to]?.text === "/" && !tokens[to]?.spaced && /^\p{Lu}$/u.test(tokens[to + 1]?.text ?? "")) to += 2;
  const [hyphen, number, letter] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const isModel = hyphen?.text === "-" && !hyphen.spaced && number?.kind === "number" && !number.spaced;
  if (!isModel) return at;
  const isTied = letter?.kind === "word" && !letter.spaced && /^(?:[A-Z]{1,2}|s)$/.test(letter.text);
  return isTied ? to + 3 : to + 2;
}

const LONGEST = 8;

/** "40 737**s**", "12 F-16**s**": the model, back over what its letter is tied to. */
export function modelOf(tokens: Token[], head: number): string {
  let from = head;
  while (from > 0 && tokens[from]?.spaced === false && from > head - LONGEST) from -= 1;
  return tokens
    .slice(from, head)
    .map(({ lower }) => lower)
    .join("");
}
