import type { Token } from "../tokens/token.js";
import type { SyntaxWord } from "./join-quantities.js";
import type { WordCodes } from "./word-codes.js";

/** A sentence as the parser sees it: punctuation has no head and no dependents, and is only counted between words. */
export interface ParseInput {
  codes: WordCodes[];
  tags: Uint8Array;
  /** Before each word and behind the last: how many commas, quotation marks and other marks came so far. */
  commas: Uint8Array;
  quotes: Uint8Array;
  breaks: Uint8Array;
  /** Which words of the sentence these are. */
  kept: Int32Array;
}

const MARK = /^[\p{P}`]+$/u;
/** Marks that stand for words or tie them: "&", "%", "/", "#", "@", "*", and the mark of a genitive. */
const WORDLIKE = /^(?:[&%/#@*]|['’]s?)$/;

/** Whether a token only divides. */
export function isMark({ kind, text }: Token): boolean {
  return kind === "punct" && MARK.test(text) && !WORDLIKE.test(text);
}

export function parseInput(words: readonly SyntaxWord[], codes: WordCodes[], tags: Uint8Array): ParseInput {
  const isKept = words.map(({ token, quantity }) => quantity !== null || !isMark(token));
  const kept = new Int32Array(isKept.filter(Boolean).length);
  const input: ParseInput = {
    codes: codes.filter((_, i) => isKept[i]),
    tags: tags.filter((_, i) => isKept[i]),
    commas: new Uint8Array(kept.length + 1),
    quotes: new Uint8Array(kept.length + 1),
    breaks: new Uint8Array(kept.length + 1),
    kept,
  };
  let [at, commas, quotes, breaks] = [0, 0, 0, 0];
  words.forEach(({ token }, i) => {
    if (isKept[i]) kept[at++] = i;
    else if (token.text === ",") commas += 1;
    else if (/^["“”‘’'`]+$/.test(token.text)) quotes += 1;
    else if (token.text !== "-") breaks += 1;
    input.commas[at] = commas;
    input.quotes[at] = quotes;
    input.breaks[at] = breaks;
  });
  return input;
}
