import type { TokenisedText, TokenRange } from "../../tokens/token.js";

/** A stretch between quotation marks, within one paragraph. */
export interface Quote extends TokenRange {
  paragraph: number;
  /** No closing mark before the paragraph's end: the next paragraph may go on with it. */
  isOpen: boolean;
}

/**
 * Direct speech, paragraph by paragraph. Straight marks open and close in turn, and so may a “; where another
 * opens, the mark that closes the one before was forgotten.
 */
export function findQuotes({ tokens, sentences }: TokenisedText): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let paragraph = 0;
  const close = (to: number, isOpen: boolean): void => {
    if (open >= 0 && to > open + 1) quotes.push({ from: open, to, paragraph, isOpen });
    open = -1;
  };
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) close(sentence.from, true);
    paragraph = sentence.paragraph;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const text = tokens[at]?.text;
      if (open >= 0 && text === "“" && tokens[at]?.spaced) close(at, false);
      if (open < 0 && (text === "“" || text === '"')) open = at;
      else if (text === "”" || text === '"' || (text === "“" && !tokens[at]?.spaced)) close(at + 1, false);
    }
  }
  close(tokens.length, true);
  return quotes;
}
