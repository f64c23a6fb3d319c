import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../tokens/token.js";
import { TIME_NOUNS } from "./word-sets.js";

const NOMINAL = new Set(["noun", "name", "pronoun", "number", "relative", "determiner"]);
const VERBAL = new Set(["past", "participle", "present", "gerund", "base", "modal"]);
const RELATIVE = /^(?:which|that|who)$/;
const MARKERS = new Set(["preposition", "to"]);

function isNominal(tree: SentenceTree, at: number): boolean {
  return NOMINAL.has(tree.classAt(at));
}

function isVerbal(tree: SentenceTree, at: number): boolean {
  return VERBAL.has(tree.classAt(at));
}

/** Whether a preposition introduces a word: "in Syria", "by 2%". */
function hasCase(tree: SentenceTree, at: number): boolean {
  return tree.childrenOf(at).some((child) => child < at && MARKERS.has(tree.classAt(child)));
}

function isTime(tokens: Token[], at: number): boolean {
  return TIME_NOUNS.has(tokens[at]?.lower ?? "");
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

/** What a verb is done to: the first bare nominal behind it, other than the quantity itself. */
function objectOf(tokens: Token[], tree: SentenceTree, verb: number, quantity: TokenRange): number {
  for (const child of tree.childrenOf(verb)) {
    if (child <= verb || !isNominal(tree, child) || hasCase(tree, child) || isTime(tokens, child)) continue;
    if (child >= quantity.from) return -1;
    return child;
  }
  return -1;
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

/** Head of the subject of the clause that a noun stands in; -1 for a pronoun or none. */
export function subjectOfClause(tokens: Token[], tree: SentenceTree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < STEPS && at >= 0; steps += 1) {
    const subject = subjectOf(tokens, tree, at, Math.min(at, noun));
    if (subject >= 0) return tree.classAt(subject) === "pronoun" || tree.classAt(subject) === "relative" ? -1 : subject;
    at = tree.headOf(at);
  }
  return -1;
}

/**
 * Who has or does what is counted, where the figure is the object of a verb: "Osler" in "Osler has 59 users". -1 for a pronoun, for
 * none, and where a preposition or the figure's own part as subject keeps it apart.
 */
export function doerOf(tokens: Token[], tree: SentenceTree, figure: TokenRange): number {
  const root = rootOf(tree, figure);
  const verb = tree.headOf(root);
  if (verb < 0 || verb >= root || !isVerbal(tree, verb)) return -1;
  const lead = tree.childrenOf(root).find((child) => child < root && MARKERS.has(tree.classAt(child)));
  if (lead !== undefined && tokens[lead]?.lower !== "with") return -1;
  const doer = subjectAbove(tokens, tree, verb);
  if (doer < 0 || doer >= figure.from) return -1;
  return /^(?:pronoun|relative|determiner)$/.test(tree.classAt(doer)) ? -1 : doer;
}

const INNER = new Set(["noun", "name", "adjective", "number", "gerund"]);
const JOINTS = /^(?:-|['’]s|&|\/|\.)$/;
const LINKS = /^(?:of|from|for|in)$/;

/** Leftwards over what a parse may have cut off a noun: its modifiers, and the noun that it completes ("Revenue from China"). */
export function widen(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange, floor: number): TokenRange {
  let at = from;
  const isInner = (i: number): boolean =>
    i >= floor && tokens[i]?.kind !== "punct" && INNER.has(tree.classAt(i)) && !isTime(tokens, i);
  const isTied = (i: number): boolean => i > floor && JOINTS.test(tokens[i]?.text ?? "");
  while (isInner(at - 1) || (isTied(at - 1) && (isInner(at - 2) || tree.classAt(at - 2) === "adverb"))) at -= 1;
  let end = to;
  while (tree.classAt(end - 1) === "name" && tree.classAt(end) === "name" && end < tree.to) end += 1;
  let link = at - 1;
  if (tree.classAt(link) === "determiner" || tree.classAt(link) === "possessive") link -= 1;
  if (link > floor && LINKS.test(tokens[link]?.lower ?? "") && isInner(link - 1))
    return widen(tokens, tree, { from: link - 1, to: end }, floor);
  return { from: at, to: end };
}

/** The word of a quantity on which the rest hangs. */
function rootOf(tree: SentenceTree, { from, to }: TokenRange): number {
  for (let at = from; at < to; at += 1) {
    const head = tree.headOf(at);
    if (head < from || head >= to) return at;
  }
  return from;
}

const STEPS = 8;
const PRICED = /^(?:for|at|with)$/;

/** Up from a verb to who or what its clause is about. */
function subjectAbove(tokens: Token[], tree: SentenceTree, start: number): number {
  let at = start;
  for (let steps = 0; steps < STEPS && at >= 0; steps += 1) {
    const subject = subjectOf(tokens, tree, at);
    const isRelative = subject >= 0 && RELATIVE.test(tokens[subject]?.lower ?? "");
    if (subject >= 0 && !isRelative) return subject;
    const head = tree.headOf(at);
    if (head < 0) return -1;
    if (isNominal(tree, head) && head < at && (isRelative || isVerbal(tree, at))) return head;
    at = head;
  }
  return -1;
}

/** Head of the noun that a quantity is of, found in the tree; -1 where it hangs on nothing that says so. */
export function findOwner(tokens: Token[], tree: SentenceTree, quantity: TokenRange): number {
  const root = rootOf(tree, quantity);
  const own = subjectOf(tokens, tree, root, quantity.from);
  if (own >= 0 && !RELATIVE.test(tokens[own]?.lower ?? "")) return own;
  let at = tree.headOf(root);
  if (at < 0) return -1;
  if (isNominal(tree, at) && own < 0) {
    if (!isTime(tokens, at) && !(at >= quantity.from && at < quantity.to) && at < root) return at;
    if (at > root) {
      const beyond = subjectOf(tokens, tree, at, quantity.from);
      return beyond;
    }
  }
  if (isVerbal(tree, at)) {
    const lead = tree.childrenOf(root).find((child) => child < root && MARKERS.has(tree.classAt(child)));
    const object =
      lead !== undefined && PRICED.test(tokens[lead]?.lower ?? "") ? objectOf(tokens, tree, at, quantity) : -1;
    if (object >= 0) return object;
  }
  at = own >= 0 ? root : at;
  return subjectAbove(tokens, tree, at);
}
