import type { SentenceTree, Treebank } from "../syntax/sentence-tree.js";
import type { Sentence, Token, TokenisedText, TokenRange } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import type { ArticleView } from "./article-view.js";
import { caseOf, isNominal, isTime, isVerbal, objectOf, obliqueOf, rootOf, subjectAround } from "./clause.js";
import type { Draft } from "./draft.js";
import type { NounPhrase } from "./noun-phrase.js";
import { subjectOfPredicate } from "./predicate-subject.js";
import { phraseTokens, textOfTokens } from "./thing-phrase.js";
import {
  boughtWith,
  gappedNoun,
  labelBefore,
  possessorBefore,
  putNoun,
  rivalBefore,
  spreadBefore,
} from "./told-beside.js";
import { DOWN, STOPS, TIME_NOUNS, UP, VERBS } from "./word-sets.js";

/** What a figure is about, and the token that is the head of it. */
export interface Concept {
  text: string;
  head: number;
}

type Read = Pick<ArticleView, "doc" | "trees">;

const LONGEST = 12;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|be|been|will|would|could|now|also|by|to|at|about|already|just|only|further|another|then|a|an|the|ended|closed|stood|dipped|worth|valued|costs?|cost|priced|averaged?|totall?ed|reached|hit|rose|fell)$/;
const EDGES =
  /^(?:,|;|:|\(|\)|"|“|”|—|–|but|and|while|as|that|which|who|when|where|if|because|after|before|since|with|until|although|whereas|\.)$/;

const LEADS = /^(?:however|meanwhile|but|year|month|week|today|yesterday|overall|now)$/;

function isVerbLike(token: Token): boolean {
  if (token.text !== token.lower) return false;
  return (
    VERBS.has(token.lower) ||
    UP.has(token.lower) ||
    DOWN.has(token.lower) ||
    AUXILIARY.test(token.lower) ||
    /(?:ed|ly)$/.test(token.lower)
  );
}

const RELATIVE = /^(?:which|that|who)$/;
const SUMS = /^(?:total|sum|average|maximum|minimum|peak|equivalent|rate|level|record|amount|figure|all|half|most)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const CLAUSAL = new Set(["past", "present", "base", "modal", "relative", "to"]);

/** Back over the predicate ("was up about") to the last word of its subject, or -1. */
function subjectEnd(tokens: Token[], draft: Draft, from: number): number {
  let at = draft.from - 1;
  let hasVerb = false;
  while (
    at >= from &&
    draft.from - at < 6 &&
    (tokens[at] as Token).kind === "word" &&
    isVerbLike(tokens[at] as Token)
  ) {
    hasVerb = true;
    at -= 1;
  }
  return hasVerb && at >= from && tokens[at]?.kind !== "punct" ? at : -1;
}

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

/** "bank stocks, which were up 2.8%": the words that a relative pronoun stands for. */
function relativeNoun(tokens: Token[], end: number, from: number): number {
  if (!RELATIVE.test(tokens[end]?.lower ?? "")) return end;
  const before = tokens[end - 1]?.text === "," ? end - 2 : end - 1;
  return before >= from ? before : end;
}

function isClauseEdge(tokens: Token[], at: number, tree: SentenceTree): boolean {
  const { lower, text, kind } = tokens[at] as Token;
  if (EDGES.test(lower)) return true;
  if (kind !== "word" || text !== lower) return false;
  const isGerund = tree.classAt(at) === "gerund" && tokens[at - 1]?.text !== "-";
  return VERBS.has(lower) || CLAUSAL.has(tree.classAt(at)) || isGerund;
}

/** The words that end at a token, back to the edge of their clause. */
function phraseTo(tokens: Token[], end: number, sentence: Sentence, tree: SentenceTree): TokenRange {
  let from = end + 1;
  while (from > sentence.from && end - from < LONGEST && !isClauseEdge(tokens, from - 1, tree)) from -= 1;
  return { from, to: end + 1 };
}

/** Without a lead-in or the edges of a clause; null where nothing is left but a time. */
function trim(tokens: Token[], range: TokenRange, floor: number, tree: SentenceTree): TokenRange | null {
  let [first, end] = [range.to > floor ? Math.max(range.from, floor) : range.from, range.to];
  const isIdle = (at: number): boolean => {
    const { lower, kind, text } = tokens[at] as Token;
    if (text !== lower && MONTH.test(lower)) return at > range.from;
    return STOPS.has(lower) || LEADS.test(lower) || kind === "punct";
  };
  const isVerb = (at: number): boolean => tokens[at]?.text === tokens[at]?.lower && CLAUSAL.has(tree.classAt(at));
  while (first < end && (isIdle(first) || isVerb(first))) first += 1;
  while (end > first && isIdle(end - 1)) end -= 1;
  for (let at = first; at < end; at += 1)
    if (tokens[at]?.kind === "word" && !TIME_NOUNS.has(tokens[at]?.lower ?? "") && !isIdle(at))
      return { from: first, to: end };
  return null;
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
  return before >= tree.from && /^(?:noun|name)$/.test(tree.classAt(before)) ? before : -1;
}

const THING = /^(?:it|they)$/;

/** "Acme grew fast: it now has …": the subject before a pronoun in its sentence. */
function antecedent(tokens: Token[], tree: SentenceTree, pronoun: number): number {
  if (!THING.test(tokens[pronoun]?.lower ?? "")) return -1;
  const isPlural = tokens[pronoun]?.lower === "they";
  for (let at = pronoun - 1; at >= tree.from; at -= 1) {
    const isThing = /^(?:noun|name)$/.test(tree.classAt(at)) && !isTime(tokens, at) && !tree.isQuantity(at);
    const isHead = tree.relationAt(at) === "subject" || (isPlural && tree.relationAt(at) === "object");
    if (isThing && isHead) return at;
  }
  return -1;
}

/** Whose the quantity is: the subject of its clause, with a pronoun read as what it stands for. */
function ownerOf(tokens: Token[], tree: SentenceTree, start: number): number {
  const subject = subjectAround(tokens, tree, start);
  if (subject < 0) return -1;
  const klass = tree.classAt(subject);
  if (klass === "pronoun") return antecedent(tokens, tree, subject);
  return isNominal(tree, subject) && klass !== "relative" && klass !== "determiner" ? subject : -1;
}

function wordsOf(doc: TokenisedText, tree: SentenceTree, head: number, quantity: TokenRange): Concept | null {
  if (head < 0 || (head >= quantity.from && head < quantity.to)) return null;
  const words = phraseTokens(doc.tokens, tree, head, quantity);
  return conceptOfTokens(doc, words, leadingHead(doc.tokens, tree, words, head));
}

/** "the **warming** of the planet": the head of a phrase that was widened to the left of the noun it was found by. */
function leadingHead(tokens: Token[], tree: SentenceTree, words: number[], head: number): number {
  let link = (words[0] as number) + 1;
  while (link < head && !/^(?:of|for|from|in|on)$/.test(tokens[link]?.lower ?? "")) link += 1;
  if (link >= head) return head;
  const before = words.filter((at) => at < link && !/^(?:determiner|possessive|mark)$/.test(tree.classAt(at)));
  return before.at(-1) ?? head;
}

function conceptOfTokens(doc: TokenisedText, words: number[], head: number): Concept | null {
  const text = textOfTokens(doc, words);
  return text === "" ? null : { text, head };
}

/** Owner and thing as one name: "Acme: stake in a college". */
function nameBoth(owner: Concept | null, thing: Concept | null): Concept | null {
  if (!owner || !thing) return thing ?? owner;
  if (owner.text.includes(thing.text)) return { text: owner.text, head: thing.head };
  return thing.text.includes(owner.text) ? thing : { text: `${owner.text}: ${thing.text}`, head: thing.head };
}

/** "**The plant** opened in May. It employs 60": what the sentence before is about. */
function subjectBefore(doc: TokenisedText, trees: Treebank, pronoun: number): Concept | null {
  const { tokens, sentences } = doc;
  const word = tokens[pronoun] as Token;
  if (!THING.test(word.lower) || word.sentence === 0) return null;
  const [here, before] = [sentences[word.sentence], sentences[word.sentence - 1]];
  if (!here || !before || here.paragraph - before.paragraph > 1) return null;
  const tree = trees.treeOf(word.sentence - 1);
  for (let at = tree.from; at < tree.to; at += 1) {
    const isThing =
      tree.relationAt(at) === "subject" && /^(?:noun|name)$/.test(tree.classAt(at)) && !isTime(tokens, at);
    if (!isThing || tree.isQuantity(at)) continue;
    const isMany = tree.classAt(at) === "noun" && isPlural((tokens[at] as Token).text);
    return isMany === (word.lower === "they") ? wordsOf(doc, tree, at, { from: -1, to: -1 }) : null;
  }
  return null;
}

interface Owner extends Concept {
  /** The verb tells of a level or a movement of it, so that nothing else is measured. */
  isMeasured: boolean;
}

/** "Output nearly **doubled**": the verb is the figure. */
function isMultiplied(tokens: Token[], { rule, numberFrom }: Draft): boolean {
  return rule === "multiple" && /(?:ed|es)$/.test(tokens[numberFrom]?.lower ?? "");
}

/** The subject right before the verb of a quantity, else that of its clause in the tree. */
function findSubject(
  { doc, trees }: Read,
  draft: Draft,
  tree: SentenceTree,
  start: number,
  quantity: TokenRange,
): Owner | null {
  const { tokens } = doc;
  // "said **2%** was likely": a quantity that is a subject itself has none.
  if (tree.relationAt(start) === "subject" && tree.headOf(start) >= quantity.to) return null;
  const told = subjectOfPredicate(tokens, tree, draft.from, isMultiplied(tokens, draft));
  if (told) {
    const isPronoun = tree.classAt(told.head) === "pronoun";
    const head = isPronoun ? antecedent(tokens, tree, told.head) : told.head;
    const earlier = isPronoun && head < 0 ? subjectBefore(doc, trees, told.head) : null;
    if (earlier) return { ...earlier, isMeasured: told.isLevel };
    const words = isPronoun ? null : Array.from({ length: told.to - told.from }, (_, i) => told.from + i);
    const found = words ? conceptOfTokens(doc, words, head) : wordsOf(doc, tree, head, quantity);
    if (found) return { ...found, isMeasured: told.isLevel };
  }
  const owner = ownerOf(tokens, tree, start);
  const found = owner < 0 || owner > draft.from || tree.isQuantity(owner) ? null : wordsOf(doc, tree, owner, quantity);
  return found && { ...found, isMeasured: false };
}

/** The noun right before "of" or a colon: "a surplus with Mexico **of** $5m", "Gold futures**:** $2,090". */
function nounBefore(tokens: Token[], tree: SentenceTree, draft: Draft, sentence: Sentence, start: number): number {
  const head = tree.headOf(start);
  const plain = ofEnd(tokens, draft, sentence.from);
  const excluded = beforeExcluded(tokens, tree, plain);
  if (excluded !== plain) return excluded;
  const isOf = caseOf(tokens, tree, start) === "of" && head >= sentence.from && head < draft.from;
  if (isOf && isNominal(tree, head) && !SUMS.test(tokens[head]?.lower ?? "") && !isTime(tokens, head)) return head;
  if (plain >= 0 && !SUMS.test(tokens[plain]?.lower ?? "")) return plain;
  const isListed = tokens[draft.from - 1]?.text === ":" && draft.from - 2 >= sentence.from;
  return isListed && /^(?:noun|name)$/.test(tree.classAt(draft.from - 2)) ? draft.from - 2 : -1;
}

/** "a **profit** before tax of $5m", "a **surplus** with Mexico of $6bn": the noun that the words before "of" complete. */
function beforeExcluded(tokens: Token[], tree: SentenceTree, of: number): number {
  if (of < 0 || !/^(?:before|after|excluding|with)$/.test(tokens[of - 1]?.lower ?? "")) return of;
  return of - 2 >= tree.from && /^(?:noun|name)$/.test(tree.classAt(of - 2)) ? of - 2 : of;
}

const OBJECT_REACH = 8;

/** Without "by" only these take an object before how much they move it: "cut emissions 23 percent". */
const MOVING =
  /^(?:rais\w+|cut|cuts|cutting|reduc\w+|lift\w*|boost\w*|lower\w*|push\w*|increas\w+|decreas\w+|slash\w*|trim\w*)$/;

/** "increased its growth forecast **by** 2%": the last noun between a verb of movement and "by" or "to". */
function movedObject(tokens: Token[], tree: SentenceTree, from: number, floor: number): number {
  const isBy = /^(?:by|to)$/.test(tokens[from - 1]?.lower ?? "");
  let last = isBy ? from - 2 : from - 1;
  while (last > floor && tree.classAt(last) === "adverb") last -= 1;
  if (last < floor || !/^(?:noun|name)$/.test(tree.classAt(last)) || isTime(tokens, last)) return -1;
  for (let at = last - 1; at >= Math.max(floor, last - OBJECT_REACH); at -= 1) {
    const { text, lower, kind } = tokens[at] as Token;
    if (kind === "punct" && text !== "-") return -1;
    if (text === lower && isMovement(tokens, at) && (isBy || MOVING.test(lower)))
      return isVerbal(tree, at) && !tree.isQuantity(last) ? last : -1;
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
  const bought = draft.kind === "money" ? boughtWith(tokens, tree, quantity) : -1;
  const told = named >= 0 ? named : moved >= 0 ? moved : bought;
  const isSpread = draft.rule === "range" && told < 0;
  const spreadOver = isSpread ? spreadBefore(tokens, tree, quantity) : null;
  if (spreadOver) return conceptOfRange(doc, tree, spreadOver);
  const put = named < 0 ? putNoun(tokens, tree, draft.from) : null;
  if (put) return conceptOfRange(doc, tree, put);
  const gap = told < 0 ? gappedNoun(tokens, tree, draft.from, floor > sentence.from) : null;
  if (gap) return conceptOfRange(doc, tree, gap);
  const possessor = told < 0 ? possessorBefore(tokens, tree, draft.from) : null;
  if (possessor) return conceptOfRange(doc, tree, possessor);
  const hasVerb = subjectOfPredicate(tokens, tree, draft.from) !== null;
  const label = named < 0 && !hasVerb ? labelBefore(tokens, tree, draft.from) : null;
  if (label) return conceptOfRange(doc, tree, label);
  const thing = told >= 0 ? told : measuredBy(tokens, tree, quantity, start);
  const isAside = named >= 0 && isWith(tokens, tree, named);
  const by = thing >= 0 && thing > quantity.from ? thing : start;
  const owner = isAside ? null : findSubject(view, draft, tree, by, quantity);
  if (owner?.isMeasured && told < 0) return owner;
  const isSame = owner !== null && owner.head === thing;
  const found = nameBoth(isSame ? null : owner, wordsOf(doc, tree, thing, quantity));
  if (found) return found;
  if (tree.relationAt(start) === "subject" && tree.headOf(start) >= quantity.to) return null;
  const end = relativeNoun(tokens, subjectEnd(tokens, draft, sentence.from), sentence.from);
  const direct = end < 0 ? null : trim(tokens, phraseTo(tokens, end, sentence, tree), floor, tree);
  return direct && { text: textOf(doc, direct), head: headWithin(tree, direct) };
}

function conceptOfRange(doc: TokenisedText, tree: SentenceTree, range: TokenRange): Concept | null {
  const words = Array.from({ length: range.to - range.from }, (_, i) => range.from + i);
  return conceptOfTokens(doc, words, headWithin(tree, range));
}

/** Whose the second of two shares is: "leads **Olsen** by 43 percent to 38". */
export function findRival({ doc }: Read, draft: Draft, tree: SentenceTree): Concept | null {
  const rival = rivalBefore(doc.tokens, tree, draft.from);
  return rival && conceptOfRange(doc, tree, rival);
}

/** The last noun before what is hung on it. */
function headWithin(tree: SentenceTree, { from, to }: TokenRange): number {
  let head = from;
  for (let at = from; at < to; at += 1)
    if (/^(?:noun|name)$/.test(tree.classAt(at))) head = at;
    else if (tree.classAt(at) === "preposition") break;
  return head;
}

function textOf({ text, tokens }: TokenisedText, { from, to }: TokenRange): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
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
