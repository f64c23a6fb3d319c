import { isSubstantive } from "../../syntax/is-substantive.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Sentence, Token, TokenRange } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { DOWN, STOPS, UP } from "../reading/word-sets.js";
import { caseOf, isNominal, objectOf, obliqueOf } from "./clause.js";
import { isTime } from "./is-time.js";
import { phraseFrom } from "./near-phrase.js";

const SUMS =
  /^(?:total|sum|average|maximum|minimum|peak|high|low|tune|equivalent|rate|level|record|amount|figure|all|half|most)$/;

/** "a fine of $5m", "a price of $3": the noun before "of". */
function ofEnd(tokens: Token[], draft: Draft, from: number): number {
  const at = draft.from - 1;
  const isOf = tokens[at]?.lower === "of" && tokens[at - 1]?.kind === "word" && !STOPS.has(tokens[at - 1]?.lower ?? "");
  return isOf && at - 1 >= from ? at - 1 : -1;
}

const PAYING = /^(?:pay|pays|paid|paying|spend|spends|spent|spending|offer|offers|offered|bid|charge|charges|charged)$/;
const NEAR = 4;

const LEADING =
  /^(?:lead|leads|led|leading|trail(?:s|ed|ing)?|beat|beats|beating|won|win|wins|lost|lose|carr(?:y|ies|ied|ying))$/;

/** The noun that a quantity measures, where it is not the subject: behind it, before "of", bought for it, moved by it. */
export function measuredBy(tokens: Token[], tree: SentenceTree, quantity: TokenRange, start: number): number {
  const relation = tree.relationAt(start);
  const head = tree.headOf(start);
  if (head < 0) return -1;
  // "say they feel so about bathrooms**,** 76%": behind a comma nothing is measured that it does not stand in for.
  if (head < quantity.from && tokens[quantity.from - 1]?.text === "," && relation !== "apposition") return -1;
  if (isVerbal(tree, head)) {
    if (relation === "object")
      return PAYING.test(tokens[head]?.lower ?? "") ? obliqueOf(tokens, tree, head, /^(?:for|on)$/, quantity) : -1;
    const by = caseOf(tokens, tree, start);
    // "leads her rival by 3 points": a lead is of the one who has it.
    if (by === "" || (by === "by" && LEADING.test(tokens[head]?.lower ?? ""))) return -1;
    return objectOf(tokens, tree, head, quantity);
  }
  if (!isNominal(tree, head) || isTime(tokens, head) || tree.isQuantity(head) || tree.classAt(head) === "number")
    return -1;
  if (head >= quantity.to) return relation !== "subject" && head - quantity.to < NEAR ? head : -1;
  if (SUMS.test(tokens[head]?.lower ?? "")) return measuredBy(tokens, tree, quantity, head);
  const isTied = relation === "apposition" || caseOf(tokens, tree, start) !== "";
  return isTied && tree.classAt(head) !== "pronoun" ? head : -1;
}

const SPREADING =
  /^(?:ranging|starting|totall?ing|averaging|costing|worth|valued|priced|measuring|weighing|numbering)$/;

/** "claims, **ranging** from $200": what such a participle follows, whatever the tree says. */
export function spreadNoun(tokens: Token[], tree: SentenceTree, start: number): number {
  const verb = tree.headOf(start);
  if (verb < 0 || verb > start || !SPREADING.test(tokens[verb]?.lower ?? "")) return -1;
  const before = tokens[verb - 1]?.text === "," ? verb - 2 : verb - 1;
  return before >= tree.from && isSubstantive(tree, before) ? before : -1;
}

/** "an annual rate of" only says how the number is taken; "a tax rate of" names what it is. */
function isSum(tokens: Token[], tree: SentenceTree, at: number): boolean {
  return (
    SUMS.test(tokens[at]?.lower ?? "") &&
    (at === tree.from || tree.classAt(at - 1) !== "noun" || isTime(tokens, at - 1))
  );
}

/** The noun right before "of" or a colon: "a surplus with Mexico **of** $5m", "Gold futures**:** $2,090". */
export function nounBefore(
  tokens: Token[],
  tree: SentenceTree,
  draft: Draft,
  sentence: Sentence,
  start: number,
): number {
  const head = tree.headOf(start);
  const plain = ofEnd(tokens, draft, sentence.from);
  if (isMovementNoun(tokens, tree, draft.from - 2) && /^(?:to|from)$/.test(tokens[draft.from - 1]?.lower ?? ""))
    return draft.from - 2;
  const excluded = beforeExcluded(tokens, tree, plain);
  if (excluded !== plain) return excluded;
  const isOf = caseOf(tokens, tree, start) === "of" && head >= sentence.from && head < draft.from;
  if (isOf && isNominal(tree, head) && !isSum(tokens, tree, head) && !isTime(tokens, head)) return head;
  if (plain >= 0 && !isSum(tokens, tree, plain)) return plain;
  const isListed = tokens[draft.from - 1]?.text === ":" && draft.from - 2 >= sentence.from;
  return isListed && isSubstantive(tree, draft.from - 2) ? draft.from - 2 : -1;
}

/** "The **rise** to 6 percent", "a **fall** from 300". */
export function isMovementNoun(tokens: Token[], tree: SentenceTree, at: number): boolean {
  return at > tree.from && tree.classAt(at) === "noun" && isMovement(tokens, at);
}

/** "a **profit** before tax of $5m", "a **surplus** with Mexico of $6bn": the noun that the words before "of" complete. */
function beforeExcluded(tokens: Token[], tree: SentenceTree, of: number): number {
  const by = of < 0 ? -1 : phraseFrom(tokens, tree, of + 1);
  const agent = by >= 0 && isDeterminerAt(tree, by - 1) ? by - 2 : by - 1;
  // "an **estimate** by the charity of 6,000": who gives it stands between.
  if (agent > tree.from && tokens[agent]?.lower === "by" && isSubstantive(tree, agent - 1)) return agent - 1;
  if (of < 0 || !/^(?:before|after|excluding|with)$/.test(tokens[of - 1]?.lower ?? "")) return of;
  return of - 2 >= tree.from && isSubstantive(tree, of - 2) ? of - 2 : of;
}

function isDeterminerAt(tree: SentenceTree, at: number): boolean {
  return at >= tree.from && /^(?:determiner|possessive)$/.test(tree.classAt(at));
}

const OBJECT_REACH = 8;

/** Without "by" only these take an object before how much they move it: "cut emissions 23 percent". */
const MOVING =
  /^(?:rais\w+|cut|cuts|cutting|reduc\w+|lift\w*|boost\w*|lower\w*|push\w*|increas\w+|decreas\w+|slash\w*|trim\w*)$/;

const TURNING = /^(?:push|dr[io]v|sen[dt]|br(?:ing|ought)|mov|forc|bid|mark|nudg|pull|tak|took)\w*$/;
/** "limits **foreign boats** to 12". */
const LIMITING = /^(?:limit|cap|restrict|confine)(?:s|d|ped|ed|ing|ping)?$/;
const WITHIN = /^(?:in|at|on|by|during|since|across|among)$/;
const DIRECTION = /^(?:up|down|higher|lower)$/;

/** "increased its growth forecast **by** 2%", "pushed prices up **by** 2%": the last noun between a verb of movement and "by" or "to". */
export function movedObject(tokens: Token[], tree: SentenceTree, from: number, floor: number): number {
  const isBy = /^(?:by|to)$/.test(tokens[from - 1]?.lower ?? "");
  let last = isBy ? from - 2 : from - 1;
  while (last > floor && (tree.classAt(last) === "adverb" || DIRECTION.test(tokens[last]?.lower ?? ""))) last -= 1;
  const isTurned = last < from - (isBy ? 2 : 1) || DIRECTION.test(tokens[from]?.lower ?? "");
  if (last < floor || !isSubstantive(tree, last) || isTime(tokens, last)) return -1;
  for (let at = last - 1; at >= Math.max(floor, last - OBJECT_REACH); at -= 1) {
    const { text, lower, kind } = tokens[at] as Token;
    if ((kind === "punct" && text !== "-") || /^(?:against|versus|vs)$/.test(lower)) return -1;
    // "rose in **the survey** to", "raised output at **its mill** by": where it moved is not what moved.
    if (WITHIN.test(lower) && at < last) {
      if (!isSubstantive(tree, at - 1) || isTime(tokens, at - 1)) return -1;
      last = at - 1;
      continue;
    }
    const isMoving = isMovement(tokens, at) && (isBy || MOVING.test(lower));
    const isTurning =
      (isTurned && TURNING.test(lower)) || (tokens[from - 1]?.lower === "to" && LIMITING.test(lower) && at < last);
    if (text === lower && (isMoving || isTurning))
      return (isTurning || isVerbal(tree, at) || !isBy) && !tree.isQuantity(last) ? last : -1;
    if (isVerbal(tree, at) && tree.relationAt(at) !== "adjective" && tree.relationAt(at) !== "compound") return -1;
  }
  return -1;
}

/** "strong jets, **with** speeds of": what is told in passing is not of the subject. */
export function isWith(tokens: Token[], tree: SentenceTree, head: number): boolean {
  let at = head;
  while (at > tree.from && /^(?:noun|name|adjective|determiner|possessive)$/.test(tree.classAt(at))) at -= 1;
  return tokens[at]?.lower === "with" && tokens[at - 1]?.text === ",";
}

/** Whether a word tells of a movement, as a verb or as a noun. */
export function isMovement(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return UP.has(word) || DOWN.has(word);
}
