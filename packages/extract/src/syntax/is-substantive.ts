import type { SentenceTree } from "./sentence-tree.js";

/** Whether a word is a noun or a name. */
export function isSubstantive(tree: SentenceTree, at: number): boolean {
  const klass = tree.classAt(at);
  return klass === "noun" || klass === "name";
}
