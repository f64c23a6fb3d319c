import type { Name, TokenisedText } from "@newsledger/extract";
import type { Label } from "./model-folder.js";

/**
 * Names from one label a token: a name goes on while the type stays the same, no label begins another, and the
 * sentence lasts.
 */
export function decodeNames(labels: readonly Label[], doc: TokenisedText): Name[] {
  const names: Name[] = [];
  let open: Name | null = null;
  labels.forEach((label, at) => {
    const isSameSentence = doc.tokens[at]?.sentence === doc.tokens[at - 1]?.sentence;
    if (label && open && open.type === label.type && !label.isFirst && isSameSentence) {
      open.to = at + 1;
      return;
    }
    open = label ? { from: at, to: at + 1, type: label.type } : null;
    if (open) names.push(open);
  });
  return names;
}
