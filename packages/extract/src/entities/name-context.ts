import type { Token, TokenisedText } from "../tokens/token.js";
import type { Gazetteer } from "./gazetteer.js";

/** What the rules look at besides the words of a name. */
export interface NameContext {
  tokens: Token[];
  gazetteer: Gazetteer;
  /** Words that the text also writes small: at the head of a sentence they are no names. */
  smallWords: Set<string>;
  /** Words that the text writes large inside a sentence. */
  innerCapitals: Set<string>;
}

export function readContext(doc: TokenisedText, gazetteer: Gazetteer): NameContext {
  const smallWords = new Set<string>();
  const innerCapitals = new Set<string>();
  for (const sentence of doc.sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = doc.tokens[at] as Token;
      if (token.kind !== "word") continue;
      if (token.text === token.lower) smallWords.add(token.lower);
      else if (at > sentence.from) innerCapitals.add(token.text);
    }
  }
  return { tokens: doc.tokens, gazetteer, smallWords, innerCapitals };
}
