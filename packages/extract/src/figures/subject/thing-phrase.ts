import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import { caseOf, isNominal } from "./clause.js";
import { isTime } from "./is-time.js";

/** Phrases within phrases: deeper than this nobody names a thing. */
const DEEPEST = 5;
const LONGEST = 16;
const BEFORE = new Set(["adjective", "compound", "owner", "count", "modifier", "other"]);
const BEHIND = new Set(["modifier", "conjunct", "compound", "oblique", "other"]);
const JOINTS = /^(?:-|–|['’]s?|&|\/|\.|["“”])$/;
const INNER = new Set(["noun", "name", "adjective"]);

function isDated(tokens: Token[], at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  return isTime(tokens, at) || (kind === "number" && /^(?:19|20)\d\d$/.test(text));
}

function isPart(tokens: Token[], tree: SentenceTree, head: number, child: number, quantity: TokenRange): boolean {
  if (child >= quantity.from && child < quantity.to) return false;
  const relation = tree.relationAt(child);
  const isNumber = tree.classAt(child) === "number" || tree.isQuantity(child);
  if (tree.classAt(child) === "relative") return false;
  if (child < head) {
    if (relation !== "owner" && caseOf(tokens, tree, child) !== "") return false;
    if (!BEFORE.has(relation) || isVerbal(tree, child)) return relation === "adjective" || relation === "compound";
    return !isNumber || tree.classAt(head) === "name";
  }
  if (!BEHIND.has(relation) || isDated(tokens, child)) return false;
  // "a 6-inch display and a 5,000mAh battery", "12g of fat and 480mg of sodium": what is measured for itself is another thing.
  if (isMeasuredItself(tree, head, child, quantity)) return false;
  if (isNumber) return child === head + 1 && tree.classAt(head) === "name" && !tree.isQuantity(child);
  const first = tokens[tree.firstOf(child) - 1];
  if (first && /^[,;:(—–]$/.test(first.text) && relation !== "conjunct") return false;
  if (!isNominal(tree, child) && tree.classAt(child) !== "adjective") return false;
  return relation !== "modifier" && relation !== "oblique" ? true : caseOf(tokens, tree, child) !== "";
}

function isMeasuredItself(tree: SentenceTree, head: number, at: number, quantity: TokenRange): boolean {
  for (let i = Math.max(head + 1, at - LONGEST); i < at; i += 1)
    if (tree.isQuantity(i) && (i < quantity.from || i >= quantity.to)) return true;
  return false;
}

function collect(
  tokens: Token[],
  tree: SentenceTree,
  head: number,
  quantity: TokenRange,
  depth: number,
  into: Set<number>,
): void {
  into.add(head);
  if (depth === 0 || into.size > LONGEST) return;
  for (const child of tree.childrenOf(head)) {
    const relation = tree.relationAt(child);
    if (relation === "case" && child < head && into.size > 1) into.add(child);
    if (isPart(tokens, tree, head, child, quantity)) collect(tokens, tree, child, quantity, depth - 1, into);
  }
}

/** The words of a noun with what describes it, as tokens in order: "price of bread in the capital". */
export function phraseTokens(tokens: Token[], tree: SentenceTree, head: number, quantity: TokenRange): number[] {
  const found = new Set<number>();
  collect(tokens, tree, head, quantity, DEEPEST, found);
  fillNames(tokens, tree, found);
  widenLeft(tokens, tree, found, quantity);
  fillNames(tokens, tree, found);
  return [...found].sort((a, b) => a - b);
}

/** "S&P **500**", "iPhone **14**", "Apple **One**": a number that belongs to the name before it. */
function isNumberOfName(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || at <= tree.from || at >= tree.to || tree.isQuantity(at)) return false;
  const isNumber = token.kind === "number" || (tree.classAt(at) === "number" && token.text !== token.lower);
  const isTied = before.text === "-" && !before.spaced && !token.spaced;
  return isNumber && (isTied || (before.kind === "word" && /\p{Lu}/u.test(before.text)));
}

const LINKS = /^(?:of|from|for|in|on)$/;

/** Leftwards over modifiers that a parse may have cut off, and to the noun that a phrase completes ("Revenue from China"). */
function widenLeft(tokens: Token[], tree: SentenceTree, found: Set<number>, quantity: TokenRange): void {
  let at = Math.min(...found) - 1;
  const isFree = (i: number): boolean =>
    i >= tree.from && (i < quantity.from || i >= quantity.to) && !tree.isQuantity(i) && !isTime(tokens, i);
  const isNoun = (i: number): boolean => isFree(i) && tokens[i]?.kind === "word" && INNER.has(tree.classAt(i));
  const isDescribing = (i: number): boolean =>
    isFree(i) && /^(?:gerund|participle)$/.test(tree.classAt(i)) && (isNoun(i - 1) || isDeterminer(tree, i - 1));
  while (isFree(at)) {
    const isJoint = JOINTS.test(tokens[at]?.text ?? "") && !/^["“”]$/.test(tokens[at]?.text ?? "") && isFree(at - 1);
    const isBehindJoint = JOINTS.test(tokens[at + 1]?.text ?? "") && tokens[at]?.kind === "word";
    if (!isNoun(at) && !isJoint && !isBehindJoint && !isDescribing(at) && !isNumberOfName(tokens, tree, at)) break;
    found.add(at);
    at -= 1;
  }
  const link = isDeterminer(tree, at) ? at - 1 : at;
  if (!LINKS.test(tokens[link]?.lower ?? "") || !isNoun(link - 1) || found.size > LONGEST) return;
  if (tree.classAt(link - 1) === "adjective") return;
  const until = Math.min(...found);
  for (let i = link - 1; i < until; i += 1) found.add(i);
  widenLeft(tokens, tree, found, quantity);
}

function isDeterminer(tree: SentenceTree, at: number): boolean {
  return at >= tree.from && /^(?:determiner|possessive)$/.test(tree.classAt(at));
}

/** Numbers and parts of names between what was found and right behind it. */
function fillNames(tokens: Token[], tree: SentenceTree, found: Set<number>): void {
  for (const at of [...found])
    for (let next = at + 1; next < tree.to && next - at < 4 && !found.has(next); next += 1) {
      const isTied = tokens[next]?.text === "-" && isNumberOfName(tokens, tree, next + 1);
      if (!isTied && !isNumberOfName(tokens, tree, next)) break;
      found.add(next);
    }
}

const LEADS =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|my|your|and|or|but|of|in|on|for|to|from|with|at|by|,|["“”'’()])$/;

const LOOSE_ENDS = /^(?:and|or|but|of|in|on|for|to|from|with|at|by|,|the|a|an)$/;

/** What only leads on to words that are left out: "shops **in**", "900 shops **and 300**" of them. */
function isLooseEnd(tokens: Token[], at: number): boolean {
  const isOther = tokens[at]?.kind === "number" && /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? "");
  return isOther || LOOSE_ENDS.test(tokens[at]?.lower ?? "");
}

const QUOTE = /^["“”]$/;

/** 'the "good **bread"**': the mark that closes a quotation goes with it, and none that closes another. */
function closeQuotation(tokens: Token[], run: TokenRange | undefined): void {
  if (!run) return;
  if (/^['’]$/.test(tokens[run.to - 1]?.text ?? "")) run.to -= 1;
  const marks = tokens.slice(run.from, run.to).filter(({ text }) => QUOTE.test(text));
  if (marks.length % 2 === 0) return;
  if (QUOTE.test(tokens[run.to - 1]?.text ?? "")) run.to -= 1;
  else if (QUOTE.test(tokens[run.to]?.text ?? "")) run.to += 1;
}

/** The text of a phrase, in runs of neighbours, without a determiner at its head or a preposition at its end. */
export function textOfTokens({ text, tokens }: TokenisedText, found: number[]): string {
  const kept = [...found];
  while (kept.length > 0 && LEADS.test(tokens[kept[0] as number]?.lower ?? "")) kept.shift();
  while (kept.length > 0 && isLooseEnd(tokens, kept.at(-1) as number)) kept.pop();
  const runs: TokenRange[] = [];
  for (const at of kept) {
    const last = runs.at(-1);
    if (last && isBridged(tokens, last.to, at)) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  closeQuotation(tokens, runs.at(-1));
  return runs.map(({ from, to }) => text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end)).join(" ");
}

/** Marks, determiners and prepositions between two parts of a phrase are of it. */
function isBridged(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      !JOINTS.test(tokens[at]?.text ?? "") &&
      !/^(?:,|and|or|of|in|on|for|to|from|with|at|by|the|a|an|its|their|his|her)$/.test(tokens[at]?.lower ?? "")
    )
      return false;
  return to - from < 5;
}
