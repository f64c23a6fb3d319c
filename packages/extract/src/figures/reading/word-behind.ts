import type { Token } from "../../tokens/token.js";

/** The token behind the one before `at`, if it is of the same sentence: a headline or caption may end without a mark. */
export function wordBehind(tokens: Token[], at: number): Token | undefined {
  return tokens[at]?.sentence === tokens[at - 1]?.sentence ? tokens[at] : undefined;
}
