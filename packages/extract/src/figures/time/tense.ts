import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { rootOf } from "../subject/clause.js";

/** What the verb over a figure tells: what happened, what had happened by then, what is, what may be, or nothing. */
export type Tense = "past" | "before" | "present" | "maybe" | "none";

const STEPS = 8;

export function tenseOf(tokens: Token[], tree: SentenceTree, draft: Draft): Tense {
  let at = rootOf(tree, { from: draft.from, to: Math.max(draft.unitTo, draft.noun?.to ?? 0) });
  for (let steps = 0; at >= 0 && steps < STEPS; steps += 1) {
    const helpers = tree.childrenOf(at).filter((child) => /^(?:auxiliary|copula)$/.test(tree.relationAt(child)));
    const classes = [at, ...helpers].map((word) => tree.classAt(word));
    if (classes.includes("past")) return helpers.some((child) => tokens[child]?.lower === "had") ? "before" : "past";
    if (classes.includes("modal")) return "maybe";
    if (classes.includes("present")) return "present";
    at = tree.headOf(at);
  }
  return "none";
}

/** Whether the clause of a figure tells what happened: its verb is past, or is carried by "was" or "had". */
export function isTold(tokens: Token[], tree: SentenceTree, draft: Draft): boolean {
  return /^(?:past|before)$/.test(tenseOf(tokens, tree, draft));
}
