import type { Token } from "../../tokens/token.js";
import { TIME_NOUNS } from "../reading/word-sets.js";

/** Whether a word is of time, and so never what a sentence is about. */
export function isTime(tokens: Token[], at: number): boolean {
  return TIME_NOUNS.has(tokens[at]?.lower ?? "");
}
