import type { Token, TokenisedText, TokenRange } from "./token.js";

/** The words of a range as the text spells them. */
export function textOf({ text, tokens }: Pick<TokenisedText, "text" | "tokens">, { from, to }: TokenRange): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}
