import type { FigureKind } from "@newsledger/contracts";
import { readQuantitySpan } from "../figures/read-span.js";
import { isNumberWord } from "../numbers/read-words.js";
import type { Token, TokenisedText, TokenRange } from "../tokens/token.js";
import { findCurrencyBefore } from "../units/find-unit.js";

/** A word as the tagger and the parser see it: a token, or the tokens of one quantity ("$5 million", "5pc") taken as one. */
export interface SyntaxWord extends TokenRange {
  token: Token;
  quantity: FigureKind | null;
}

const LONGEST_PREFIX = 4;

function mayStart(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "number" || isNumberWord(token)) return true;
  return token.text.length <= LONGEST_PREFIX && findCurrencyBefore(tokens, at) !== null;
}

/** The words of a sentence with quantities joined: what a sum or a measure is made of says nothing of how the sentence is built. */
export function joinQuantities(doc: TokenisedText, { from, to }: TokenRange): SyntaxWord[] {
  const words: SyntaxWord[] = [];
  let at = from;
  while (at < to) {
    const token = doc.tokens[at] as Token;
    const span = mayStart(doc.tokens, at) ? readQuantitySpan(doc, at, to) : null;
    const end = span && span.from >= at && span.to > at + 1 ? span.to : at + 1;
    words.push({ from: at, to: end, token, quantity: end > at + 1 ? (span?.unit?.kind ?? "count") : null });
    at = end;
  }
  return words;
}
