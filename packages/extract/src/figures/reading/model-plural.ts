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
