import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../tokens/token.js";
import { DOWN, TIME_NOUNS, UP } from "./word-sets.js";

/** What a predicate is said of, read word by word: its words, the head of them, and whether the verb tells a level or a movement. */
export interface PredicateSubject extends TokenRange {
  head: number;
  isLevel: boolean;
}

const LONGEST_PREDICATE = 16;
const LONGEST_SUBJECT = 24;
const FILLER =
  /^(?:by|to|at|a|an|the|just|only|about|around|another|further|some|nearly|almost|also|still|now|then|already|not|n't|be|been|being|worth|as|far|so|again|back|well|even)$/;
const SIGN = /^[-+/±]$/;
const SIDEWAYS = /^(?:up|down|off|higher|lower|unchanged|flat|steady|stable|little|changed)$/;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|might|should|must|can|does|did|do|'s|’s|'ve|’ve|'ll|’ll)$/;
const LEVEL_VERB =
  /^(?:is|are|was|were|be|been|being|stood|stands?|standing|totall?ed|totals?|averaged?|averages|reach|reached|reaches|hit|hits|cost|costs|close|closed|closes|closing|open|opened|opens|end|ended|ends|ending|settled?|settles|trade[ds]?|trading|finish|finished|remain|remained|remains|amounts?|amounted|equals?|equalled|came|comes|come|weighs?|weighed|measures?|measured|moved|went|goes|go|quoted|valued|priced|estimated|put|set|seen|shortened|lengthened|narrowed|widened|slowed|quickened|accelerated|doubled|tripled|halved|changed|exceed|exceeded|exceeds|topped|stayed|leads?|led|leading|trail(?:s|ed|ing)?|hovered|peaked|bottomed|ran|runs|worth|lasts?|lasted|starts?|started|begins?|began|took|takes|numbers?|numbered|stretches|stretched|stretching|spans?|covers?|covered|held|became|becomes)$/;
/** "an annual **rate of** $6 trillion", "a **total of** 12": such a noun only says how the number is to be taken. */
const TAKEN_AS = /^(?:rate|level|record|high|low|total|average|peak|pace|sum|figure|maximum|minimum|mean|median)$/;
const BEFORE_TIME =
  /^(?:in|on|during|at|this|last|next|the|of|early|late|mid|mid-|-|since|previous|past|first|second)$/;
const VERBAL = /^(?:past|present|participle|base|modal|gerund)$/;
const FINITE = /^(?:past|present|modal)$/;
const NOMINAL = /^(?:noun|name|pronoun|gerund)$/;
const EDGE =
  /^(?:;|:|\(|\)|\[|\]|"|“|”|—|–|--|that|which|who|whom|whose|when|where|while|whereas|if|because|although|though|as|until|but|whether|than|since|before|after|and|or|where|how|why|what)$/;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|now)$/;
const PRONOUN = /^(?:i|you|he|she|it|we|they)$/;
const SAYING =
  /^(?:said|says|say|saying|showed|shows?|expects?|expected|reported|reports?|believes?|thinks?|estimates?|estimated|forecasts?|forecast|predicts?|predicted|found|finds|noted|notes|added|adds|sees|saw|knew|means?|claims?|claimed|helped?|helps|sent|made|makes|let|lets|put|puts|kept|keeps|pushed|drove|brought|left)$/;

function isQuantityAt(tokens: Token[], tree: SentenceTree, at: number): boolean {
  return tokens[at]?.kind === "number" || tree.isQuantity(at);
}

function isTimeWord(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return TIME_NOUNS.has(token.lower) || /^(?:1[89]|20)\d\d$/.test(token.text);
}

/** Back over "in July", "the January-June 1996 period", "on Thursday"; the same token where no time ends there. */
function beforeTime(tokens: Token[], at: number, floor: number): number {
  if (!isTimeWord(tokens, at)) return at;
  let from = at;
  while (from >= floor && (isTimeWord(tokens, from) || BEFORE_TIME.test(tokens[from]?.lower ?? ""))) from -= 1;
  return from;
}

/** Back over "a seasonally adjusted annual rate of" to the preposition or verb before it. */
function beforeMeasure(tokens: Token[], tree: SentenceTree, at: number, floor: number): number {
  if (tokens[at]?.lower !== "of" || !TAKEN_AS.test(tokens[at - 1]?.lower ?? "")) return at;
  for (let back = at - 2; back >= Math.max(floor, at - 7); back -= 1) {
    const { lower, kind } = tokens[back] as Token;
    if (/^(?:to|at|by|from|a|an|the)$/.test(lower)) return /^(?:a|an|the)$/.test(lower) ? back - 1 : back;
    if (kind !== "word" || FINITE.test(tree.classAt(back))) return at;
  }
  return at;
}

/** A word of movement is a verb where nothing describes it as a noun. */
function isVerb(tokens: Token[], tree: SentenceTree, at: number, start: number): boolean {
  const { lower, text } = tokens[at] as Token;
  if (text !== lower || /^(?:compared|according|including|based)$/.test(lower)) return false;
  if (AUXILIARY.test(lower) || VERBAL.test(tree.classAt(at))) return true;
  if (/^totals?$/.test(lower) && at === start - 1) return NOMINAL.test(tree.classAt(at - 1));
  if (!UP.has(lower) && !DOWN.has(lower) && !LEVEL_VERB.test(lower)) return false;
  return !/^(?:determiner|possessive|adjective)$/.test(tree.classAt(at - 1)) && tree.classAt(at) !== "adjective";
}

/** Back over "a seasonally adjusted" to the preposition before it. */
function beforeDescription(tokens: Token[], tree: SentenceTree, at: number, floor: number): number {
  let back = at;
  while (
    back > floor &&
    at - back < 5 &&
    (tokens[back]?.text === "-" || /^(?:participle|adjective|adverb|past)$/.test(tree.classAt(back)))
  )
    back -= 1;
  const isLed = back < at && /^(?:a|an|the)$/.test(tokens[back]?.lower ?? "");
  return isLed && /^(?:to|at|by|from|is|was|are|were)$/.test(tokens[back - 1]?.lower ?? "") ? back - 1 : at;
}

const LINKED = /^(?:to|at|from|or|by)$/;

/** Back over what a predicate may tell before the quantity: a time, a place, how it is taken, and an earlier quantity of its own. */
function beforeDetail(tokens: Token[], tree: SentenceTree, at: number, floor: number): number {
  const before = beforeMeasure(tokens, tree, beforeTime(tokens, at, floor), floor);
  if (before < at) return before;
  const described = beforeDescription(tokens, tree, at, floor);
  if (described < at) return described;
  const next = tokens[at + 1]?.lower ?? "";
  if (tokens[at]?.text === ",") return LINKED.test(next) ? at - 1 : at;
  if (!LINKED.test(next) && next !== ",") return at;
  let back = at;
  if (isQuantityAt(tokens, tree, at)) {
    while (back > floor && isQuantityAt(tokens, tree, back)) back -= 1;
    return back;
  }
  while (back > floor && tree.classAt(back) === "name") back -= 1;
  return back < at && /^(?:in|on|at)$/.test(tokens[back]?.lower ?? "") ? back - 1 : at;
}

const GIVING =
  /^(?:cost|costs|costing|charge[sd]?|charging|pay|pays|paid|paying|owe[sd]?|save[sd]?|saving|fine[sd]?|earn(?:s|ed)?|net(?:s|ted)?|give|gives|gave|given|giving|offer(?:s|ed)?|award(?:s|ed)?|lend|lent|loaned|lead|leads|led|leading|trail(?:s|ed|ing)?|beat|beats|beating)$/;

/** "would cost **Atalanta** $5m": over whom it is given to, to the verb. */
function verbOfGiving(tokens: Token[], tree: SentenceTree, at: number, floor: number): number {
  let back = at;
  while (
    back > floor &&
    at - back < 4 &&
    /^(?:noun|name|pronoun|determiner|adjective|possessive)$/.test(tree.classAt(back))
  )
    back -= 1;
  return back < at && GIVING.test(tokens[back]?.lower ?? "") ? back : at;
}

interface Predicate {
  from: number;
  isLevel: boolean;
}

/** Back from a quantity over the verb that tells of it ("was expected to rise by about"). */
function readPredicate(tokens: Token[], tree: SentenceTree, start: number): Predicate | null {
  let at = start - 1;
  let main = -1;
  let isTold = false;
  const least = Math.max(tree.from, start - LONGEST_PREDICATE);
  while (at > least) {
    const { lower } = tokens[at] as Token;
    const before = main < 0 ? beforeDetail(tokens, tree, at, least) : at;
    if (before < at) {
      at = before;
      continue;
    }
    const giving = main < 0 ? verbOfGiving(tokens, tree, at, least) : at;
    if (giving < at) {
      at = giving;
      continue;
    }
    const isFiller = FILLER.test(lower) || SIDEWAYS.test(lower) || (main < 0 && SIGN.test(lower));
    if (isVerb(tokens, tree, at, start)) {
      main = main < 0 ? at : main;
      isTold ||= AUXILIARY.test(lower) || FINITE.test(tree.classAt(at));
    } else if (!isFiller && tree.classAt(at) !== "adverb" && !/ly$/.test(lower)) break;
    at -= 1;
  }
  if (main < 0 || at < tree.from) return null;
  const verb = tokens[main]?.lower ?? "";
  const isLevel = UP.has(verb) || DOWN.has(verb) || LEVEL_VERB.test(verb);
  // "killed a reporter by **firing** two shells": what stands before is not who fires.
  return isTold || isLevel ? { from: at + 1, isLevel } : null;
}

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
  /^(?:with|amid|and|or|both|this|last|the|a|an|however|meanwhile|also|still|then|now|overall|yet|so|again|even|only|just|instead|elsewhere|there|here|once|too|not|about|nearly|almost)$/;
const REACH = 16;

/** "…the 5500M. The price", "was updated The price": a lost end of a sentence. */
function beginsAnew(tokens: Token[], at: number): boolean {
  return (
    /^(?:The|A|An|This|These|Its|Their)$/.test(tokens[at + 1]?.text ?? "") &&
    /^(?:\.|[a-z]+|\d+)$/.test(tokens[at]?.text ?? "")
  );
}

/** Back from a verb over "has", "would", "nearly". */
function withHelpers(tokens: Token[], tree: SentenceTree, verb: number): number {
  let from = verb;
  while (from - 1 > tree.from && (AUXILIARY.test(tokens[from - 1]?.lower ?? "") || tree.classAt(from - 1) === "adverb"))
    from -= 1;
  return from;
}

/** "crude reversed its losses **and** was up": where the predicate begins that another is joined to, or -1. */
function predicateBefore(tokens: Token[], tree: SentenceTree, joint: number): number {
  for (let at = joint - 1; at > Math.max(tree.from, joint - REACH); at -= 1) {
    const { lower, text } = tokens[at] as Token;
    if (EDGE.test(lower) && !/^[()]$/.test(text)) return -1;
    if (text !== lower || !(FINITE.test(tree.classAt(at)) || (VERBAL.test(tree.classAt(at)) && UP.has(lower))))
      continue;
    return withHelpers(tokens, tree, at);
  }
  return -1;
}

/** "a rally in **bank stocks**, which were up": the phrase right before a relative pronoun. */
function antecedentBefore(tokens: Token[], tree: SentenceTree, pronoun: number): TokenRange | null {
  const to = tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun;
  let from = to;
  while (from > tree.from && /^(?:noun|name|adjective|determiner|possessive)$/.test(tree.classAt(from - 1))) from -= 1;
  return from < to && NOMINAL.test(tree.classAt(to - 1)) ? { from, to } : null;
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
        !isTimeWord(tokens, at - 1) &&
        !isQuantityAt(tokens, tree, at - 1);
      if (!isTied) break;
      if (and < 0) and = at;
    } else if (text === ",") {
      if (!isEnumerated(tokens, tree, at, to)) break;
    } else if (EDGE.test(lower) || beginsAnew(tokens, at)) break;
    else if (PRONOUN.test(lower) && tree.classAt(at) === "pronoun") {
      from = at;
      break;
    } else if (
      text === lower &&
      FINITE.test(tree.classAt(at)) &&
      !/^(?:compound|adjective)$/.test(tree.relationAt(at))
    ) {
      // "raised prices **and sales** fell": what is joined to the object of another verb begins a clause of its own.
      if (and >= 0 && !SAYING.test(lower)) from = and + 1;
      break;
    }
    from -= 1;
  }
  return from < to ? { from, to } : null;
}

function isLead(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const { lower, kind } = tokens[at] as Token;
  if (kind === "punct") return true;
  if (isTimeWord(tokens, at))
    return DAY.test(lower) || (tokens[at + 1]?.text !== "-" && !/^(?:noun|name|adjective)$/.test(tree.classAt(at + 1)));
  if (tree.classAt(at) === "adverb") return /ly$/.test(lower) || LEAD.test(lower);
  return /^(?:conjunction|determiner|possessive)$/.test(tree.classAt(at)) || LEAD.test(lower);
}

/** Without what leads in; null where a phrase stands before the subject that no comma divides from it. */
function withoutLead(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange): TokenRange | null {
  let first = from;
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
    if (isQuantityAt(tokens, tree, at)) {
      if (head < 0) return -1;
    } else if (NOMINAL.test(klass)) head = at;
  }
  return head;
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
  if (head < 0 || isTimeWord(tokens, head)) return null;
  return { from: range.from, to: endBeforeTime(tokens, range.to, head), head, isLevel: predicate.isLevel };
}
