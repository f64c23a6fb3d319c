import type { Token, TokenisedText } from "../tokens/token.js";
import type { Gazetteer } from "./gazetteer.js";

/** What the rules look at besides the words of a name. */
export interface NameContext {
  tokens: Token[];
  gazetteer: Gazetteer;
  /** Words that the text also writes small: at the head of a sentence they are no names. */
  smallWords: Set<string>;
}

export function readContext(doc: TokenisedText, gazetteer: Gazetteer): NameContext {
  const smallWords = new Set<string>();
  for (const token of doc.tokens) if (token.kind === "word" && token.text === token.lower) smallWords.add(token.lower);
  return { tokens: doc.tokens, gazetteer, smallWords };
}
