import { isSubstantive } from "../syntax/is-substantive.js";
import { isVerbal } from "../syntax/is-verbal.js";
import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Sentence, Token, TokenisedText, TokenRange } from "../tokens/token.js";
import { caseOf, isNominal, objectOf, obliqueOf, rootOf } from "./clause.js";
import { type Concept, conceptOfRange, nameBoth, type Read, wordsOf } from "./concept.js";
import type { Draft } from "./draft.js";
import { findSubject, ownerOf } from "./find-subject.js";
import { isTime } from "./is-time.js";
import type { NounPhrase } from "./noun-phrase.js";
import { subjectOfPredicate } from "./predicate-subject.js";
import { phraseTokens, textOfTokens } from "./thing-phrase.js";
import { bentNoun, gappedNoun, labelBefore, nounWorth, possessorBefore, spreadBefore } from "./told-beside.js";
import { nounAfterBy, putNoun, receiverOf, rivalBefore } from "./told-by-verb.js";
import { DOWN, STOPS, UP } from "./word-sets.js";
import { wordsBefore } from "./words-before.js";

const SUMS = /^(?:total|sum|average|maximum|minimum|peak|equivalent|rate|level|record|amount|figure|all|half|most)$/;

/** "a fine of $5m", "a price of $3": the noun before "of". */
function ofEnd(tokens: Token[], draft: Draft, from: number): number {
  const at = draft.from - 1;
  const isOf = tokens[at]?.lower === "of" && tokens[at - 1]?.kind === "word" && !STOPS.has(tokens[at - 1]?.lower ?? "");
  return isOf && at - 1 >= from ? at - 1 : -1;
}

const LINKS =
  /^(?:to|at|and|or|-|–|end|ended|close|closing|closed|by|from|up|down|a|the|finish|settle|with|,|;|\(|\)|\/|for|of|in|total)$/;

/** "rose 0.65% to end at 27,349", "87 mph (140 km/h)": a figure that goes on about what the one before is about. */
export function isContinued(tokens: Token[], before: Draft, draft: Draft): boolean {
  const from = Math.max(before.to, before.unitTo, before.noun?.to ?? 0);
  if (draft.from - from > 5 || draft.from < from) return false;
  for (let at = from; at < draft.from; at += 1) if (!LINKS.test(tokens[at]?.lower ?? "")) return false;
  return true;
}

const PAYING = /^(?:pay|pays|paid|paying|spend|spends|spent|spending|offer|offers|offered|bid|charge|charges|charged)$/;
const NEAR = 4;

/** The stretch of number and unit, its modifier included. */
function quantityOf(draft: Draft): TokenRange {
  return { from: draft.from, to: Math.max(draft.unitTo, draft.from + 1) };
}

const LEADING = /^(?:lead|leads|led|leading|trail(?:s|ed|ing)?|beat|beats|beating|won|win|wins|lost|lose)$/;

/** The noun that a quantity measures, where it is not the subject: behind it, before "of", bought for it, moved by it. */
function measuredBy(tokens: Token[], tree: SentenceTree, quantity: TokenRange, start: number): number {
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
  if (!isNominal(tree, head) || isTime(tokens, head) || tree.isQuantity(head)) return -1;
  if (head >= quantity.to) return relation !== "subject" && head - quantity.to < NEAR ? head : -1;
  if (SUMS.test(tokens[head]?.lower ?? "")) return measuredBy(tokens, tree, quantity, head);
  const isTied = relation === "apposition" || caseOf(tokens, tree, start) !== "";
  return isTied && tree.classAt(head) !== "pronoun" ? head : -1;
}

const SPREADING =
  /^(?:ranging|starting|totall?ing|averaging|costing|worth|valued|priced|measuring|weighing|numbering)$/;

/** "claims, **ranging** from $200": what such a participle follows, whatever the tree says. */
function spreadNoun(tokens: Token[], tree: SentenceTree, start: number): number {
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
function nounBefore(tokens: Token[], tree: SentenceTree, draft: Draft, sentence: Sentence, start: number): number {
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
function isMovementNoun(tokens: Token[], tree: SentenceTree, at: number): boolean {
  return at > tree.from && tree.classAt(at) === "noun" && isMovement(tokens, at);
}

/** "a **profit** before tax of $5m", "a **surplus** with Mexico of $6bn": the noun that the words before "of" complete. */
function beforeExcluded(tokens: Token[], tree: SentenceTree, of: number): number {
  if (of < 0 || !/^(?:before|after|excluding|with)$/.test(tokens[of - 1]?.lower ?? "")) return of;
  return of - 2 >= tree.from && isSubstantive(tree, of - 2) ? of - 2 : of;
}

const OBJECT_REACH = 8;

/** Without "by" only these take an object before how much they move it: "cut emissions 23 percent". */
const MOVING =
  /^(?:rais\w+|cut|cuts|cutting|reduc\w+|lift\w*|boost\w*|lower\w*|push\w*|increas\w+|decreas\w+|slash\w*|trim\w*)$/;

const TURNING = /^(?:push|dr[io]v|sen[dt]|br(?:ing|ought)|mov|forc|bid|mark|nudg|pull|tak|took)\w*$/;
const DIRECTION = /^(?:up|down|higher|lower)$/;

/** "increased its growth forecast **by** 2%", "pushed prices up **by** 2%": the last noun between a verb of movement and "by" or "to". */
function movedObject(tokens: Token[], tree: SentenceTree, from: number, floor: number): number {
  const isBy = /^(?:by|to)$/.test(tokens[from - 1]?.lower ?? "");
  let last = isBy ? from - 2 : from - 1;
  while (last > floor && (tree.classAt(last) === "adverb" || DIRECTION.test(tokens[last]?.lower ?? ""))) last -= 1;
  const isTurned = last < from - (isBy ? 2 : 1) || DIRECTION.test(tokens[from]?.lower ?? "");
  if (last < floor || !isSubstantive(tree, last) || isTime(tokens, last)) return -1;
  for (let at = last - 1; at >= Math.max(floor, last - OBJECT_REACH); at -= 1) {
    const { text, lower, kind } = tokens[at] as Token;
    if (kind === "punct" && text !== "-") return -1;
    const isMoving = isMovement(tokens, at) && (isBy || MOVING.test(lower));
    const isTurning = isTurned && TURNING.test(lower);
    if (text === lower && (isMoving || isTurning))
      return (isTurning || isVerbal(tree, at) || !isBy) && !tree.isQuantity(last) ? last : -1;
    if (isVerbal(tree, at) && tree.relationAt(at) !== "adjective" && tree.relationAt(at) !== "compound") return -1;
  }
  return -1;
}

/** "strong jets, **with** speeds of": what is told in passing is not of the subject. */
function isWith(tokens: Token[], tree: SentenceTree, head: number): boolean {
  let at = head;
  while (at > tree.from && /^(?:noun|name|adjective|determiner|possessive)$/.test(tree.classAt(at))) at -= 1;
  return tokens[at]?.lower === "with" && tokens[at - 1]?.text === ",";
}

/** What a share, price, sum or index level is about, as "S&P 500" in "the S&P 500 rose 2%". */
export function findConcept(
  view: Read,
  draft: Draft,
  sentence: Sentence,
  tree: SentenceTree,
  floor: number,
): Concept | null {
  const { doc } = view;
  const { tokens } = doc;
  const quantity = quantityOf(draft);
  const start = rootOf(tree, quantity);
  const named = nounBefore(tokens, tree, draft, sentence, start);
  const spread = spreadNoun(tokens, tree, start);
  if (spread >= 0) return wordsOf(doc, tree, spread, quantity);
  const moved = movedObject(tokens, tree, draft.from, sentence.from);
  const receiver = draft.unit === null ? -1 : receiverOf(tokens, tree, quantity);
  const isChanged = receiver >= 0 && /^(?:to|off|from)$/.test(tokens[quantity.to]?.lower ?? "");
  if (isChanged) return wordsOf(doc, tree, receiver, quantity);
  const told = named >= 0 ? named : moved >= 0 ? moved : receiver;
  const isSpread = draft.rule === "range" && told < 0;
  const spreadOver = isSpread ? spreadBefore(tokens, tree, quantity) : null;
  if (spreadOver) return conceptOfRange(doc, tree, spreadOver);
  const bent = told < 0 && draft.unit !== null ? bentNoun(tokens, tree, quantity, draft.unitTo) : null;
  if (bent) return conceptOfRange(doc, tree, bent);
  const worth = told < 0 ? nounWorth(tokens, tree, draft.from) : null;
  if (worth) return conceptOfRange(doc, tree, worth);
  const found = told < 0 ? nounAfterBy(tokens, tree, quantity) : null;
  if (found) return conceptOfRange(doc, tree, found);
  const put = named < 0 ? putNoun(tokens, tree, draft.from) : null;
  if (put) return conceptOfRange(doc, tree, put);
  const gap = told < 0 ? gappedNoun(tokens, tree, draft.from, floor > sentence.from) : null;
  if (gap) return conceptOfRange(doc, tree, gap);
  const possessor = told < 0 ? possessorBefore(tokens, tree, draft.from) : null;
  if (possessor) return conceptOfRange(doc, tree, possessor);
  const label = named < 0 ? labelBefore(tokens, tree, draft.from) : null;
  if (label && !subjectOfPredicate(tokens, tree, draft.from)) return asMeasured(conceptOfRange(doc, tree, label));
  const thing = told >= 0 ? told : measuredBy(tokens, tree, quantity, start);
  const isAside = named >= 0 && isWith(tokens, tree, named);
  const by = thing >= 0 && thing > quantity.from ? thing : start;
  const owner = isAside ? null : findSubject(view, draft, tree, by, quantity);
  if (owner?.isMeasured && told < 0) return owner;
  const isSame = owner !== null && owner.head === thing;
  const both = nameBoth(isSame ? null : owner, wordsOf(doc, tree, thing, quantity));
  if (both) return both;
  if (tree.relationAt(start) === "subject" && tree.headOf(start) >= quantity.to) return null;
  return wordsBefore(doc, draft, sentence, tree, floor);
}

/** A line that is headed so counts or measures just that. */
function asMeasured(concept: Concept | null): Concept | null {
  return concept && { ...concept, isMeasured: true };
}

/** Whose the second of two shares is: "leads **Olsen** by 43 percent to 38". */
export function findRival({ doc }: Read, draft: Draft, tree: SentenceTree): Concept | null {
  const rival = rivalBefore(doc.tokens, tree, draft.from);
  return rival && conceptOfRange(doc, tree, rival);
}

/** Of a count only these say whose it is: "has 59 users", "came second with 59 users". */
const COUNTED_BY = /^(?:|with)$/;

const MOVED_BY = /^(?:to|by|at|from)$/;
const HELD = new Set(["object", "oblique", "time", "adverbial", "complement", "aside", "root", "modifier"]);

/** "has 59 users", "rose to 59 users": not what happens "at two mosques". */
function isHeld(tokens: Token[], tree: SentenceTree, start: number): boolean {
  const relation = tree.relationAt(start);
  const by = caseOf(tokens, tree, start);
  if (!HELD.has(relation)) return false;
  const head = tree.headOf(start);
  const isMoved = head >= 0 && isVerbal(tree, head) && isMovement(tokens, head);
  return COUNTED_BY.test(by) || (MOVED_BY.test(by) && isMoved);
}

function isMovement(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return UP.has(word) || DOWN.has(word);
}

/** Whose count or time it is: the subject of the clause that has the figure for its object. */
export function findDoer(view: Read, draft: Draft, tree: SentenceTree): Concept | null {
  const { tokens } = view.doc;
  const figure = { from: draft.from, to: Math.max(draft.unitTo, draft.noun?.to ?? 0, draft.from + 1) };
  const start = rootOf(tree, figure);
  if (draft.kind !== "duration" && !isHeld(tokens, tree, start)) return null;
  return findSubject(view, draft, tree, start, figure);
}

/** A measured noun with what describes it, behind whom or what the clause is about: "Apple: stake in a college". */
export function findMeasured(view: Read, draft: Draft, noun: NounPhrase, tree: SentenceTree): Concept {
  const { doc } = view;
  const { tokens } = doc;
  const quantity = quantityOf(draft);
  const found = new Set(phraseTokens(tokens, tree, noun.head, quantity));
  for (let at = noun.from; at <= noun.head; at += 1) found.add(at);
  const text = textOfTokens(
    doc,
    [...found].sort((a, b) => a - b),
  );
  const isBracketed = tokens[draft.from - 1]?.text === "(";
  const owner = isBracketed ? null : findSubject(view, draft, tree, noun.head, quantity);
  return nameBoth(owner && !found.has(owner.head) ? owner : null, { text, head: noun.head }) as Concept;
}

/** Whose a figure is: the head and all words of it, in order; no words where nobody is found. */
export function findOwner(
  { tokens }: TokenisedText,
  draft: Draft,
  tree: SentenceTree,
): { head: number; words: number[] } {
  const figure = { from: draft.from, to: Math.max(draft.unitTo, draft.noun?.to ?? 0, draft.from + 1) };
  const head = ownerOf(tokens, tree, rootOf(tree, figure));
  return { head, words: head >= 0 && head < draft.from ? phraseTokens(tokens, tree, head, figure) : [] };
}
