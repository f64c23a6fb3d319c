import { hasFiniteClass, isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isTime } from "./is-time.js";

const NOMINAL = new Set(["noun", "name", "pronoun", "number", "relative", "determiner", "gerund"]);
const RELATIVE = /^(?:which|that|who)$/;
const STEPS = 10;

export function isNominal(tree: SentenceTree, at: number): boolean {
  return NOMINAL.has(tree.classAt(at));
}

/** The word of a stretch on which the rest hangs. */
export function rootOf(tree: SentenceTree, { from, to }: TokenRange): number {
  for (let at = from; at < to; at += 1) {
    const head = tree.headOf(at);
    if ((head < from || head >= to) && tree.relationAt(at) !== "mark") return at;
  }
  return from;
}

/** The preposition that introduces a word: "in" of "in Syria"; empty without one. */
export function caseOf(tokens: Token[], tree: SentenceTree, at: number): string {
  for (const child of tree.childrenOf(at))
    if (child < at && tree.relationAt(child) === "case") return tokens[child]?.lower ?? "";
  return "";
}

function ownSubject(tokens: Token[], tree: SentenceTree, predicate: number): number {
  let subject = -1;
  for (const child of tree.childrenOf(predicate))
    if (tree.relationAt(child) === "subject" && !isTime(tokens, child)) subject = child;
  return subject;
}

/** What a relative pronoun stands for: the noun that its clause hangs on. */
function antecedentOf(tree: SentenceTree, predicate: number): number {
  for (let at = predicate, steps = 0; at >= 0 && steps < STEPS; at = tree.headOf(at), steps += 1)
    if (tree.relationAt(at) === "clause") return tree.headOf(at);
  return -1;
}

/** Whether a clause without a subject of its own has that of the clause it hangs on. */
function borrowsSubject(tree: SentenceTree, at: number): boolean {
  const relation = tree.relationAt(at);
  if (relation === "conjunct" || relation === "adverbial") return true;
  return relation === "complement" && !hasFiniteClass(tree, at);
}

/** "expects **the value** to rise": the object of a verb is the subject of its complement. */
function objectBetween(tokens: Token[], tree: SentenceTree, verb: number, complement: number): number {
  const objects = tree.childrenOf(verb).filter((child) => tree.relationAt(child) === "object" && child < complement);
  const last = objects.at(-1);
  return last === undefined || isTime(tokens, last) ? -1 : last;
}

/** Head of the subject of the clause that a word stands in, through clauses that borrow theirs; -1 where there is none. */
export function subjectAround(tokens: Token[], tree: SentenceTree, start: number): number {
  let at = start;
  for (let steps = 0; at >= 0 && steps < STEPS; steps += 1) {
    const subject = ownSubject(tokens, tree, at);
    if (subject === start) return -1;
    if (subject >= 0) return RELATIVE.test(tokens[subject]?.lower ?? "") ? antecedentOf(tree, at) : subject;
    const head = tree.headOf(at);
    const isPredicate = isVerbal(tree, at) || tree.relationAt(at) === "adverbial" || tree.relationAt(at) === "clause";
    if (isPredicate && tree.relationAt(at) === "clause") return head;
    if (isPredicate && head >= 0 && isVerbal(tree, at) && !borrowsSubject(tree, at)) return -1;
    const raised = tree.relationAt(at) === "complement" ? objectBetween(tokens, tree, head, at) : -1;
    if (raised >= 0) return raised;
    at = head;
  }
  return -1;
}

/** What a verb is done to: its first object, other than the quantity itself. */
export function objectOf(tokens: Token[], tree: SentenceTree, verb: number, quantity: TokenRange): number {
  for (const child of tree.childrenOf(verb)) {
    if (child >= quantity.from && child < quantity.to) continue;
    if (tree.relationAt(child) === "object" && !isTime(tokens, child)) return child;
  }
  return -1;
}

/** The noun behind one of some prepositions of a verb: "flights" of "paid $5 for flights". */
export function obliqueOf(
  tokens: Token[],
  tree: SentenceTree,
  verb: number,
  preposition: RegExp,
  quantity: TokenRange,
): number {
  for (const child of tree.childrenOf(verb)) {
    if (child >= quantity.from && child < quantity.to) continue;
    if (tree.relationAt(child) !== "oblique" && tree.relationAt(child) !== "modifier") continue;
    if (preposition.test(caseOf(tokens, tree, child)) && !isTime(tokens, child)) return child;
  }
  return -1;
}
