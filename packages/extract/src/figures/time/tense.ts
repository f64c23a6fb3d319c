import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
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

/** "Many of the 600,000 refuse to go home since 1994": what is told as being so is not of a past date, nor what was of one to come. */
export function fitsTense(view: ArticleView, draft: Draft, edtf: string): boolean {
  const { published } = view;
  if (!published) return true;
  const tense = tenseOf(view.doc.tokens, view.trees.treeOf((view.doc.tokens[draft.from] as Token).sentence), draft);
  const [from = "", to = from] = edtf.split("/");
  const isOver = to < published.slice(0, to.length);
  const isAhead = from > published.slice(0, from.length);
  return tense === "present" || tense === "maybe" ? !isOver : tense === "none" || !isAhead;
}
