import { hasFiniteClass, isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import { DOWN, TIME_NOUNS, UP } from "../reading/word-sets.js";

const LONGEST_PREDICATE = 16;
const FILLER =
  /^(?:by|to|at|a|an|the|just|only|about|around|another|further|some|nearly|almost|also|still|now|then|already|not|n't|be|been|being|worth|as|far|so|again|back|well|even|low|high|much|many|little|record|estimated|staggering|whopping|mere|total|combined|further|equal|equivalent|close)$/;
const SIGN = /^[-+/±]$/;
const SIDEWAYS = /^(?:up|down|off|higher|lower|unchanged|flat|steady|stable|little|changed)$/;

export const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|might|should|must|can|does|did|do|'s|’s|'ve|’ve|'ll|’ll)$/;

const LEVEL_VERB =
  /^(?:is|are|was|were|be|been|being|stood|stands?|standing|totall?ed|totals?|averaged?|averages|reach|reached|reaches|hit|hits|cost|costs|close|closed|closes|closing|open|opened|opens|end|ended|ends|ending|settled?|settles|trade[ds]?|trading|finish|finished|remain|remained|remains|amounts?|amounted|equals?|equalled|came|comes|come|weighs?|weighed|measures?|measured|moved|went|goes|go|quoted|valued|priced|estimated|put|set|seen|shortened|lengthened|narrowed|widened|slowed|quickened|accelerated|doubled|tripled|halved|changed|exceed|exceeded|exceeds|topped|touch(?:ed|es|ing)?|cross(?:ed|es)?|pass(?:ed|es)?|breached|breaches|broke|breaks|neared|nears|surpassed|surpasses|approached|approaches|tested|tests|stayed|leads?|led|leading|trail(?:s|ed|ing)?|hovered|peaked|bottomed|ran|runs|worth|lasts?|lasted|starts?|started|begins?|began|took|takes|numbers?|numbered|stretches|stretched|stretching|spans?|covers?|covered|held|became|becomes)$/;

/** "an annual **rate of** $6 trillion", "a **total of** 12": such a noun only says how the number is to be taken. */
const TAKEN_AS = /^(?:rate|level|record|high|low|total|average|peak|pace|sum|figure|maximum|minimum|mean|median)$/;

export const BEFORE_TIME =
  /^(?:in|on|during|at|this|last|next|the|of|early|late|mid|mid-|-|since|previous|past|first|second)$/;

export const NOMINAL = /^(?:noun|name|pronoun|gerund)$/;

export function isQuantityAt(tokens: Token[], tree: SentenceTree, at: number): boolean {
  return tokens[at]?.kind === "number" || tree.isQuantity(at);
}

export function isTimeWord(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return TIME_NOUNS.has(token.lower) || /^(?:1[89]|20)\d\d$/.test(token.text);
}

/** Back over "in July", "the January-June 1996 period", "on Thursday"; the same token where no time ends there. */
export function beforeTime(tokens: Token[], at: number, floor: number): number {
  if (!isTimeWord(tokens, at)) return at;
  let from = at;
  while (from >= floor && (isTimeWord(tokens, from) || BEFORE_TIME.test(tokens[from]?.lower ?? ""))) from -= 1;
  return from;
}

/** Back over "a seasonally adjusted annual rate of" to the preposition or verb before it. */
function beforeMeasure(tokens: Token[], tree: SentenceTree, at: number, floor: number): number {
  if (tokens[at]?.lower !== "of" || !TAKEN_AS.test(tokens[at - 1]?.lower ?? "")) return at;
  if (at - 2 >= floor && tree.classAt(at - 2) === "noun" && !isTimeWord(tokens, at - 2)) return at;
  for (let back = at - 2; back >= Math.max(floor, at - 7); back -= 1) {
    const { lower, kind } = tokens[back] as Token;
    if (/^(?:to|at|by|from|a|an|the)$/.test(lower)) return /^(?:a|an|the)$/.test(lower) ? back - 1 : back;
    if ((kind !== "word" && kind !== "number" && lower !== "-") || hasFiniteClass(tree, back)) return at;
  }
  return at;
}

/** A word of movement is a verb where nothing describes it as a noun. */
function isVerb(tokens: Token[], tree: SentenceTree, at: number, start: number): boolean {
  const { lower, text } = tokens[at] as Token;
  if (text !== lower || /^(?:compared|according|including|based)$/.test(lower)) return false;
  // "the Treasury **yield** rose": a bare form right before a finite verb is a noun.
  if (/^(?:base|noun)$/.test(tree.classAt(at)) && hasFiniteClass(tree, at + 1)) return false;
  if (lower === "weighs" || AUXILIARY.test(lower) || isVerbal(tree, at)) return true;
  if (/^(?:totals?|costs)$/.test(lower) && at === start - 1) return NOMINAL.test(tree.classAt(at - 1));
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
  if (!LINKED.test(next) && !/^(?:,|in|on)$/.test(next)) return at;
  let back = at;
  if (isQuantityAt(tokens, tree, at)) {
    while (back > floor && isQuantityAt(tokens, tree, back)) back -= 1;
    return back;
  }
  while (back > floor && /^(?:name|noun)$/.test(tree.classAt(back)) && tokens[back]?.text !== tokens[back]?.lower)
    back -= 1;
  return back < at && /^(?:in|on|at)$/.test(tokens[back]?.lower ?? "") ? back - 1 : at;
}

const GIVING =
  /^(?:cost|costs|costing|charge[sd]?|charging|pay|pays|paid|paying|owe[sd]?|save[sd]?|saving|fine[sd]?|earn(?:s|ed)?|net(?:s|ted)?|give|gives|gave|given|giving|offer(?:s|ed)?|award(?:s|ed)?|lend|lent|loaned|lead|leads|led|leading|trail(?:s|ed|ing)?|beat|beats|beating)$/;

/** "would cost **Atalanta** $5m": over whom it is given to, to the verb. */
export function verbOfGiving(tokens: Token[], tree: SentenceTree, at: number, floor: number): number {
  let back = at;
  while (back > floor && at - back < LONGEST_RECEIVER && isOfReceiver(tokens, tree, back)) {
    if (back < at && COSTING.test(tokens[back]?.lower ?? "")) return back;
    back -= 1;
  }
  return back < at && GIVING.test(tokens[back]?.lower ?? "") ? back : at;
}

const LONGEST_RECEIVER = 7;
const COSTING = /^costs?$/;

function isOfReceiver(tokens: Token[], tree: SentenceTree, at: number): boolean {
  return (
    /^(?:noun|name|pronoun|determiner|adjective|possessive)$/.test(tree.classAt(at)) ||
    /^(?:and|,|['’]s?|-)$/.test(tokens[at]?.lower ?? "")
  );
}

export interface Predicate {
  from: number;
  isLevel: boolean;
}

/** Back from a quantity over the verb that tells of it ("was expected to rise by about"). */
export function readPredicate(tokens: Token[], tree: SentenceTree, start: number): Predicate | null {
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
      isTold ||= AUXILIARY.test(lower) || hasFiniteClass(tree, at);
    } else if (!isFiller && tree.classAt(at) !== "adverb" && !/ly$/.test(lower)) break;
    at -= 1;
  }
  if (main < 0 || at < tree.from) return null;
  const verb = tokens[main]?.lower ?? "";
  const isLevel = UP.has(verb) || DOWN.has(verb) || LEVEL_VERB.test(verb);
  // "killed a reporter by **firing** two shells": what stands before is not who fires.
  return isTold || isLevel ? { from: at + 1, isLevel } : null;
}

/** Back from a verb over "has", "would", "nearly". */
export function withHelpers(tokens: Token[], tree: SentenceTree, verb: number): number {
  let from = verb;
  while (from - 1 > tree.from && (AUXILIARY.test(tokens[from - 1]?.lower ?? "") || tree.classAt(from - 1) === "adverb"))
    from -= 1;
  return from;
}
