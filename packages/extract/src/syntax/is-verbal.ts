import type { SentenceTree } from "./sentence-tree.js";

const VERBAL = new Set(["past", "participle", "present", "gerund", "base", "modal"]);

/** Whether a word is some form of a verb, finite or not. */
export function isVerbal(tree: SentenceTree, at: number): boolean {
  return VERBAL.has(tree.classAt(at));
}
