import { isTime } from "../../figures/subject/is-time.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";

const NOMINAL = new Set(["noun", "name", "pronoun", "number", "relative", "determiner"]);
const RELATIVE = /^(?:which|that|who)$/;
const MARKERS = new Set(["preposition", "to"]);

function isNominal(tree: SentenceTree, at: number): boolean {
  return NOMINAL.has(tree.classAt(at));
}

/** Whether a preposition introduces a word: "in Syria", "by 2%". */
function hasCase(tree: SentenceTree, at: number): boolean {
  return tree.childrenOf(at).some((child) => child < at && MARKERS.has(tree.classAt(child)));
}

/** "The plan **is** $14.95": without a verb between them a noun on the left only describes. */
function hasCopula(tree: SentenceTree, noun: number, subject: number): boolean {
  return tree.childrenOf(noun).some((child) => child > subject && child < noun && isVerbal(tree, child));
}

/** The subject of a verb or of a predicate noun: the nearest bare nominal that hangs on it from the left. */
export function subjectOf(tokens: Token[], tree: SentenceTree, verb: number, limit = verb): number {
  let subject = -1;
  const isPredicate = isVerbal(tree, verb);
  for (const child of tree.childrenOf(verb)) {
    if (child >= limit) break;
    if (!isPredicate && !hasCopula(tree, verb, child)) continue;
    if (!isNominal(tree, child) || hasCase(tree, child) || isTime(tokens, child)) continue;
    if (tree.classAt(child) === "determiner" && !RELATIVE.test(tokens[child]?.lower ?? "")) continue;
    subject = child;
  }
  return subject;
}

/** Commas, brackets, relative clauses and participles end what belongs to a noun. */
function isLoose(tokens: Token[], tree: SentenceTree, head: number, child: number): boolean {
  if (child < head) return false;
  const first = tree.firstOf(child);
  const lead = tokens[first]?.text ?? "";
  const before = tokens[first - 1]?.text ?? "";
  return /^[,(;:—–"”]$/.test(lead) || /^[,(;:—–]$/.test(before) || isVerbal(tree, child);
}

/** Phrases within phrases: deeper than this nobody names a thing. */
const DEEPEST = 5;

/** The words of a noun with what describes it, as a stretch of tokens. */
export function phraseOf(
  tokens: Token[],
  tree: SentenceTree,
  head: number,
  quantity: TokenRange,
  depth = DEEPEST,
): TokenRange {
  let to = head + 1;
  for (const child of tree.childrenOf(head)) {
    if (child < head) continue;
    if (depth === 0 || isLoose(tokens, tree, head, child)) break;
    const stretch = phraseOf(tokens, tree, child, quantity, depth - 1);
    const first = tree.firstOf(child);
    if (first < quantity.to && quantity.from < stretch.to) break;
    to = Math.max(to, stretch.to);
  }
  let from = head;
  for (const child of tree.childrenOf(head)) {
    if (child >= head) break;
    const first = tree.firstOf(child);
    if (first < quantity.to && quantity.from <= child) continue;
    from = Math.min(from, first);
  }
  return from < quantity.to && quantity.from < to && from < quantity.from ? { from: head, to } : { from, to };
}
