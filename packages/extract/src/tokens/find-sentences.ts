import type { Span } from "@newsledger/contracts";
import type { Token } from "./token.js";
import { tokenise } from "./tokenise.js";

/** `[start, end]` of each sentence, in order: what a figure is shown in. */
export function findSentences(text: string): Span[] {
  const { tokens, sentences } = tokenise(text);
  return sentences.map(({ from, to }) => [(tokens[from] as Token).start, (tokens[to - 1] as Token).end]);
}
