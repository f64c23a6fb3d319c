import type { SentenceTree } from "./sentence-tree.js";

const VERBAL = new Set(["past", "participle", "present", "gerund", "base", "modal"]);
const FINITE = new Set(["past", "present", "modal"]);

/** Whether a word is some form of a verb, finite or not. */
export function isVerbal(tree: SentenceTree, at: number): boolean {
  return VERBAL.has(tree.classAt(at));
}

/** Whether a word is a verb in a finite form by its class. */
export function hasFiniteClass(tree: SentenceTree, at: number): boolean {
  return FINITE.has(tree.classAt(at));
}
