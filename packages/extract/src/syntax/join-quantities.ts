import type { FigureKind } from "@newsledger/contracts";
import { mayStartQuantity, readQuantitySpan } from "../figures/reading/read-span.js";
import type { Token, TokenisedText, TokenRange } from "../tokens/token.js";

/** A word as the tagger and the parser see it: a token, or the tokens of one quantity ("$5 million", "5pc") taken as one. */
export interface SyntaxWord extends TokenRange {
  token: Token;
  quantity: FigureKind | null;
}

/** The words of a sentence with quantities joined: what a sum or a measure is made of says nothing of how the sentence is built. */
export function joinQuantities(doc: TokenisedText, { from, to }: TokenRange): SyntaxWord[] {
  const words: SyntaxWord[] = [];
  let at = from;
  while (at < to) {
    const token = doc.tokens[at] as Token;
    const span = mayStartQuantity(doc.tokens, at) ? readQuantitySpan(doc, at, to) : null;
    const end = span && span.from >= at && span.to > at + 1 ? span.to : at + 1;
    words.push({ from: at, to: end, token, quantity: end > at + 1 ? (span?.unit?.kind ?? "count") : null });
    at = end;
  }
  return words;
}
