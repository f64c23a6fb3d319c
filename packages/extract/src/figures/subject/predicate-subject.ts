import { WEEKDAY_NAMES } from "../../dates/day-names.js";
import { isSubstantive } from "../../syntax/is-substantive.js";
import { hasFiniteClass, isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { UP } from "../reading/word-sets.js";
import {
  BEFORE_TIME,
  beforeTime,
  isQuantityAt,
  isTimeWord,
  NOMINAL,
  readPredicate,
  withHelpers,
} from "./read-predicate.js";

/** What a predicate is said of, read word by word: its words, the head of them, and whether the verb tells a level or a movement. */
export interface PredicateSubject extends TokenRange {
  head: number;
  isLevel: boolean;
}

const LONGEST_SUBJECT = 24;
const EDGE =
  /^(?:;|:|\(|\)|\[|\]|"|“|”|—|–|--|that|which|who|whom|whose|when|where|while|whereas|if|because|although|though|as|until|but|whether|than|since|before|after|and|or|how|why|what)$/;
const NEARBY = /^(?:today|yesterday|tomorrow|tonight|now)$/;
const PRONOUN = /^(?:i|you|he|she|it|we|they)$/;
/** Behind these the subject of another clause may follow at once: "said prices", "made sales". */
const TAKES_CLAUSE =
  /^(?:said|says|say|saying|showed|shows?|expects?|expected|reported|reports?|believes?|thinks?|estimates?|estimated|forecasts?|forecast|predicts?|predicted|found|finds|noted|notes|added|adds|sees|saw|knew|means?|claims?|claimed|helped?|helps|sent|made|makes|let|lets|put|puts|kept|keeps|pushed|drove|brought|left)$/;
const CLOSING: Record<string, RegExp> = { ",": /^,$/, "-": /^-$/, "–": /^–$/, "—": /^—$/, ")": /^\($/ };

/** The mark that opened what the mark at `at` closes: "the index**,** a broad one, rose". */
function openingMark(tokens: Token[], at: number, floor: number): number {
  const mark = CLOSING[tokens[at]?.text ?? ""];
  for (let back = at - 1; mark && back >= Math.max(floor, at - LONGEST_SUBJECT); back -= 1)
    if (mark.test(tokens[back]?.text ?? "")) return back;
  return -1;
}

function isEnumerated(tokens: Token[], tree: SentenceTree, comma: number, to: number): boolean {
  if (!NOMINAL.test(tree.classAt(comma - 1)) || isTimeWord(tokens, comma - 1)) return false;
  for (let at = comma + 1; at < to; at += 1) {
    if (/^(?:and|or)$/.test(tokens[at]?.lower ?? "")) return true;
    if (at === comma + 1) continue;
    if (!/^(?:noun|name|adjective|determiner|possessive)$/.test(tree.classAt(at)) && tokens[at]?.text !== ",")
      return false;
  }
  return false;
}

const LEAD =
  /^(?:with|amid|and|or|both|this|last|the|a|an|however|meanwhile|also|still|then|now|overall|yet|so|again|even|only|just|ago|earlier|later|instead|elsewhere|there|here|once|too|not|about|nearly|almost)$/;
const REACH = 16;

/** "…the 5500M. The price", "was updated The price": a lost end of a sentence. */
function beginsAnew(tokens: Token[], at: number): boolean {
  return (
    /^(?:The|A|An|This|These|Its|Their)$/.test(tokens[at + 1]?.text ?? "") &&
    /^(?:\.|[a-z]+|\d+)$/.test(tokens[at]?.text ?? "")
  );
}

/** "crude reversed its losses **and** was up": where the predicate begins that another is joined to, or -1. */
function predicateBefore(tokens: Token[], tree: SentenceTree, joint: number): number {
  for (let at = joint - 1; at > Math.max(tree.from, joint - REACH); at -= 1) {
    const { lower, text } = tokens[at] as Token;
    if (EDGE.test(lower) && !/^[()]$/.test(text)) return -1;
    if (text !== lower || !(hasFiniteClass(tree, at) || (isVerbal(tree, at) && UP.has(lower)))) continue;
    return withHelpers(tokens, tree, at);
  }
  return -1;
}

/** "a rally in **bank stocks**, which were up": the phrase right before a relative pronoun. */
function antecedentBefore(
  tokens: Token[],
  tree: SentenceTree,
  pronoun: number,
  word = tokens[pronoun]?.lower ?? "",
): TokenRange | null {
  const to = tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun;
  let from = to;
  while (from > tree.from && /^(?:noun|name|adjective|determiner|possessive)$/.test(tree.classAt(from - 1))) from -= 1;
  // "a lobbyist in North Carolina **who** gave": nobody is a place.
  const isPlaced = word === "who" && /^(?:in|of|from|at)$/.test(tokens[from - 1]?.lower ?? "");
  if (isPlaced && tree.classAt(to - 1) === "name" && tree.classAt(from - 2) === "noun" && from - 2 > tree.from)
    return antecedentBefore(tokens, tree, from - 1, "");
  return from < to && NOMINAL.test(tree.classAt(to - 1)) ? { from, to } : null;
}

/** "Butter **futures** in Oslo rose": a plural before a preposition was taken for a verb, though the verb comes yet. */
function isMistakenNoun(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const isName = isSubstantive(tree, at - 1) && at - 1 === tree.from;
  return isName && /s$/.test(tokens[at]?.lower ?? "") && tree.classAt(at + 1) === "preposition";
}

const RESULT = /^(?:profits?|loss|losses|income|earnings|results?|surplus|deficit|margins?|ebitda|cash)$/;

/** "profit **before** extraordinary items and taxes fell": of what the result is taken, and no clause. */
function isExcluding(tokens: Token[], at: number): boolean {
  return /^(?:before|after|excluding)$/.test(tokens[at]?.lower ?? "") && RESULT.test(tokens[at - 1]?.lower ?? "");
}

/** The stretch between the verb and the edge of its clause on the left. */
function stretchBefore(tokens: Token[], tree: SentenceTree, end: number): TokenRange | null {
  let to = end;
  if (/^(?:and|or|but)$/.test(tokens[to - 1]?.lower ?? "")) {
    to = predicateBefore(tokens, tree, to - 1);
    if (to < 0) return null;
  }
  if (/^(?:which|that|who)$/.test(tokens[to - 1]?.lower ?? "")) return antecedentBefore(tokens, tree, to - 1);
  if ((tokens[to - 1]?.text ?? "") in CLOSING) {
    const opening = openingMark(tokens, to - 1, tree.from);
    if (opening <= tree.from || !NOMINAL.test(tree.classAt(opening - 1))) return null;
    to = opening;
  }
  let from = to;
  let and = -1;
  while (from > tree.from && to - from < LONGEST_SUBJECT) {
    const at = from - 1;
    const { lower, text } = tokens[at] as Token;
    if (lower === "and" || lower === "or") {
      const isTied =
        /^(?:noun|name|pronoun|gerund|adjective)$/.test(tree.classAt(at - 1)) &&
        !isQuantityAt(tokens, tree, at + 1) &&
        !isTimeWord(tokens, at - 1) &&
        !isQuantityAt(tokens, tree, at - 1);
      if (!isTied) break;
      if (and < 0) and = at;
    } else if (text === ",") {
      if (!isEnumerated(tokens, tree, at, to)) break;
    } else if (isExcluding(tokens, at)) {
      from -= 1;
      continue;
    } else if ((EDGE.test(lower) && !(lower === "that" && tree.classAt(at) === "determiner")) || beginsAnew(tokens, at))
      break;
    else if (PRONOUN.test(lower) && tree.classAt(at) === "pronoun") {
      from = at;
      break;
    } else if (
      text === lower &&
      hasFiniteClass(tree, at) &&
      !isMistakenNoun(tokens, tree, at) &&
      !/^(?:compound|adjective)$/.test(tree.relationAt(at))
    ) {
      // "raised prices **and sales** fell": what is joined to the object of another verb begins a clause of its own.
      if (and >= 0 && !TAKES_CLAUSE.test(lower)) from = and + 1;
      break;
    }
    from -= 1;
  }
  return from < to ? { from, to } : null;
}

const isDayName = (word: string): boolean => WEEKDAY_NAMES.has(word) || NEARBY.test(word);

function isLead(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const { lower, kind } = tokens[at] as Token;
  if (kind === "punct") return true;
  if (isTimeWord(tokens, at))
    return (
      isDayName(lower) || (tokens[at + 1]?.text !== "-" && !/^(?:noun|name|adjective)$/.test(tree.classAt(at + 1)))
    );
  if (tree.classAt(at) === "adverb") return /ly$/.test(lower) || LEAD.test(lower);
  return /^(?:conjunction|determiner|possessive)$/.test(tree.classAt(at)) || LEAD.test(lower);
}

const PHRASES =
  /^(?:on (?:average|paper|balance)|in (?:total|all|addition|fact|practice|theory|turn|contrast|comparison|effect|general)|at (?:present|first|last|least|best|worst|home)|of course|for (?:now|example|instance)|by (?:contrast|comparison)|as a (?:result|whole))$/;

/** Over "on average", "in addition": such a phrase says nothing of what the clause is about. */
function afterPhrase(tokens: Token[], from: number, to: number): number {
  const words = tokens.slice(from, from + 3).map(({ lower }) => lower);
  const length = PHRASES.test(words.slice(0, 2).join(" ")) ? 2 : PHRASES.test(words.join(" ")) ? 3 : 0;
  return length > 0 && from + length < to ? from + length : from;
}

/** Without what leads in; null where a phrase stands before the subject that no comma divides from it. */
function withoutLead(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange): TokenRange | null {
  let first = afterPhrase(tokens, from, to);
  if (/^(?:in|on|during|by|for)$/.test(tokens[first]?.lower ?? "")) {
    let time = first + 1;
    while (time < to && (BEFORE_TIME.test(tokens[time]?.lower ?? "") || tokens[time]?.kind === "number")) time += 1;
    if (!isTimeWord(tokens, time)) return null;
    first = time;
  }
  while (first < to && isLead(tokens, tree, first)) first += 1;
  if (first >= to || tree.classAt(first) === "preposition") return null;
  return { from: first, to };
}

/** "sales **in May**": without the time at the end. */
function endBeforeTime(tokens: Token[], to: number, head: number): number {
  let end = to;
  while (end - 1 > head && /^(?:all|both|each|also)$/.test(tokens[end - 1]?.lower ?? "")) end -= 1;
  const before = beforeTime(tokens, end - 1, head);
  const isFor = tokens[before]?.lower === "for";
  return before < head || /^(?:-|of)$/.test(tokens[before]?.text ?? "") ? end : isFor ? before : before + 1;
}

/** "exports **over the first seven months** were": without a span that is counted. */
function endBeforeQuantity(tokens: Token[], tree: SentenceTree, to: number, head: number): number {
  for (let at = head + 1; at < to; at += 1) {
    if (!isQuantityAt(tokens, tree, at) || isTied(tokens, tree, at)) continue;
    for (let back = at - 1; back > head; back -= 1)
      if (/^(?:over|in|during|for|through|within)$/.test(tokens[back]?.lower ?? "")) return back;
    return to;
  }
  return to;
}

/** "the **10-year** yield": a measure that only describes. */
function isTied(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.text === "-" && !before.spaced) return isQuantityAt(tokens, tree, at - 2);
  return after?.text === "-" && !after.spaced && isQuantityAt(tokens, tree, at + 2);
}

/** The last noun of the first phrase of a stretch, before what is hung on it. */
function firstHead(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange): number {
  let head = -1;
  for (let at = from; at < to; at += 1) {
    const { text } = tokens[at] as Token;
    const klass = tree.classAt(at);
    if (/^(?:'s|’s|'|’|-|&|\/|\.)$/.test(text)) continue;
    const isBroken = klass === "preposition" || klass === "to" || text === "," || klass === "conjunction";
    if (isBroken && head < 0 && at > from && tokens[at - 1]?.kind === "word") return at - 1;
    if (isBroken || klass === "relative" || (head >= 0 && (klass === "participle" || klass === "adverb"))) break;
    // "reported **1996** net profit fell"
    if (head < 0 && isTimeWord(tokens, at)) continue;
    if (isQuantityAt(tokens, tree, at)) {
      if (head < 0 && !isTied(tokens, tree, at)) return -1;
    } else if (NOMINAL.test(klass) || isMistakenNoun(tokens, tree, at)) head = at;
  }
  // "September **silver** closed": what a month describes is a noun, whatever the tagger says.
  const last = to - 1;
  // "the satellite weighs", "the Treasury yield rose": right before the verb a noun stands, whatever the tagger says.
  if (head < 0 && last >= from && tree.classAt(last) === "adjective") return last;
  if (head >= 0 && last === head + 1 && tree.classAt(last) === "base") return last;
  return head >= 0 && isTimeWord(tokens, head) && last === head + 1 && tokens[last]?.kind === "word" ? last : head;
}

/** "a kilowatt-**hour**" is no time. */
function isCompound(tokens: Token[], at: number): boolean {
  const [hyphen, first] = [tokens[at - 1], tokens[at - 2]];
  return hyphen?.text === "-" && !hyphen.spaced && first?.kind === "word" && !tokens[at]?.spaced;
}

/**
 * The subject of the verb right before a quantity ("Shares of Acme and Bolt **were up about** 2%"), from the words alone:
 * the first noun between the verb and the edge of its clause. A greedy parse is often wrong there, since the treebank that
 * it learnt from hardly tells of prices.
 */
export function subjectOfPredicate(
  tokens: Token[],
  tree: SentenceTree,
  start: number,
  isVerbItself = false,
): PredicateSubject | null {
  const predicate = isVerbItself
    ? { from: withHelpers(tokens, tree, start), isLevel: true }
    : readPredicate(tokens, tree, start);
  const stretch = predicate && stretchBefore(tokens, tree, predicate.from);
  const range = stretch && withoutLead(tokens, tree, stretch);
  if (!predicate || !range) return null;
  const head = firstHead(tokens, tree, range);
  if (head < 0 || (isTimeWord(tokens, head) && !isCompound(tokens, head))) return null;
  const to = endBeforeQuantity(tokens, tree, endBeforeTime(tokens, range.to, head), head);
  return { from: range.from, to, head, isLevel: predicate.isLevel };
}
