export type TokenKind = "word" | "number" | "punct";

/**
 * A piece of the text, `text.slice(start, end)`; rare quotation marks are written “ and ”. `spaced` tells whether white space stands before it.
 */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: TokenKind;
  spaced: boolean;
  sentence: number;
}

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRange {
  from: number;
  to: number;
}

export interface Sentence extends TokenRange {
  paragraph: number;
}

export interface TokenisedText {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}
