import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { DOWN, UP } from "../reading/word-sets.js";

const FILLER =
  /^(?:the|a|an|its|their|his|her|just|only|some|another|further|additional|about|nearly|almost|around|roughly|already|preliminary|previous|previously|earlier|revised|initial|original|provisional|prior|mere|modest|recent|record|high|low|peak|planned|normal|usual|average|median|current|reported|well|still|now|far|even|over|under|more|less|than|last|that|of|forecast|expected|target|year|month|week|quarter|day|season|ago|-|['’]s?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const LONGEST_FILLER = 5;
const COLOURED = /^(?:from|to|at|by|with|against|versus|than|of|for|on)$/;

/** The word that leads to a number, over those that only colour it ("from **a year-earlier** 41.4 million"). */
export function leadOf(tokens: Token[], from: number, floor: number): number {
  const first = from - 1;
  let at = first;
  while (at > floor && from - at <= LONGEST_FILLER && FILLER.test(tokens[at]?.lower ?? "")) {
    if (tokens[at]?.lower === "than" && !/^(?:more|less)$/.test(tokens[at - 1]?.lower ?? "")) return at;
    at -= 1;
  }
  return at === first || COLOURED.test(tokens[at]?.lower ?? "") ? at : nearest(tokens, at, first);
}

/** Only articles and what bends a number are passed over where no preposition stands before it all. */
function nearest(tokens: Token[], floor: number, first: number): number {
  let at = first;
  while (
    at > floor &&
    /^(?:the|a|an|just|only|some|another|further|about|nearly|almost|around|roughly|already)$/.test(
      tokens[at]?.lower ?? "",
    )
  )
    at -= 1;
  return at;
}

const COMPARES = /^(?:from|against|versus|vs|v|than|above|below|unlike)$/;

/** "against 2.77", "compared with 34 million", "well below the 4.5 expected": what a number is held against. */
export function isCompared(tokens: Token[], lead: number): boolean {
  const word = tokens[lead]?.lower ?? "";
  if (word === "." && /^vs?$/.test(tokens[lead - 1]?.lower ?? "")) return true;
  const before = tokens[lead - 1]?.lower ?? "";
  if (word === "with" || word === "to")
    return /^(?:compar\w+|contrast\w*|contrasts|relative|equal|opposed)$/.test(before);
  return COMPARES.test(word) || (word === "of" && before === "instead");
}

const WEAKER = /^(?:weaker|stronger|firmer|easier|softer|lower|higher|down|up|off|cheaper|dearer)$/;

const isMoving = (word: string): boolean => UP.has(word) || DOWN.has(word);

/** "rose 1,275 tonnes", "by 1 million tons", "2.40 guilders down". */
export function isMove(tokens: Token[], draft: Draft): boolean {
  if (draft.change === "up" || draft.change === "down" || tokens[draft.from - 1]?.lower === "by") return true;
  if (WEAKER.test(tokens[draft.unitTo]?.lower ?? "")) return true;
  return [1, 2].some((step) => isMoving(tokens[draft.from - step]?.lower ?? ""));
}

/** "gained **six**", "down **600**": by how much, without "by". */
export function isMovedBy(tokens: Token[], lead: number): boolean {
  return (
    isMoving(tokens[lead]?.lower ?? "") || (tokens[lead]?.lower === "by" && isMoving(tokens[lead - 1]?.lower ?? ""))
  );
}

const CUT = /^(?:;|:|while|whereas|but|although|who|which|\?|!)$/;

/** Whether a new clause begins between two tokens. */
export function isCutOff(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (CUT.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

const CLASSES: Record<string, string> = { to: "level", at: "level", by: "by", with: "with", for: "for", from: "from" };

/** Words that lead to numbers in the same way. */
export function frameOf(tokens: Token[], lead: number): string | null {
  const word = tokens[lead]?.lower ?? "";
  return Object.hasOwn(CLASSES, word) ? (CLASSES[word] as string) : null;
}

const OBJECTS =
  /^(?:offer|want|ask|seek|sought|get|got|take|took|taken|give|gave|given|need|demand|propos|expect|forecast|predict|pay|paid|cost|charge|spend|spent|earn|make|made|lose|lost|receive|fetch|sell|sold|buy|bought|bid|weigh|measure|run|ran|last|serve|hit|reach|top|pass|exceed|stand|stood|average|total|is$|was$|were$|are$|be$|been$|'s$|’s$|aim|settl|call|manag|produc|pump|charg|quot|remain|stay|equal|contribut|put|use|burn|drink|drank|eat|claim|requir|allow|set|yield|trade|want|pledg|promis|advanc|owe|borrow|lend|lent|sentenc|jail|swim|swam|cover|win|won|poll|took|hold|held|keep|kept|leav|left|show|read)/;

const GOES = /^(?:go|goes|going|gone|went|come|comes|came|get|gets|got)$/;

/** "The crop could **top** 110 million": verbs that bend the number and so are part of it. */
const PASSING = /^(?:exceed(?:s|ed)?|top(?:s|ped)?|surpass(?:es|ed)?|eclipsed|outstripped)$/;

function isObjectVerb(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const word = tokens[at];
  if ([1, 2].some((step) => PASSING.test(tokens[at + step]?.lower ?? ""))) return true;
  if (!word || at < tree.from || !OBJECTS.test(word.lower)) return false;
  return isVerbal(tree, at) || /^(?:['’]s|is|was|were|are|be|been)$/.test(word.lower);
}

const RECEIVER = /^(?:him|her|them|us|me|it|you|each|everyone)$/;

/** The verb that has the number for its object or says how much something is: "wanted nine", "it's 60", "aiming for 60". */
export function verbBefore(tokens: Token[], tree: SentenceTree, lead: number): number {
  if (isObjectVerb(tokens, tree, lead)) return lead;
  // "gave him nine"
  if (RECEIVER.test(tokens[lead]?.lower ?? "") && isObjectVerb(tokens, tree, lead - 1)) return lead - 1;
  const isThrough = /^(?:for|at|to)$/.test(tokens[lead]?.lower ?? "");
  return isThrough && (isObjectVerb(tokens, tree, lead - 1) || GOES.test(tokens[lead - 1]?.lower ?? ""))
    ? lead - 1
    : -1;
}

const INDIRECT = 5;

/** Whether a figure with a unit stands as what a verb gives, takes or costs: "gives companies 45 days", "at 22% moisture". */
export function isPredicate(tokens: Token[], tree: SentenceTree, draft: Draft): boolean {
  const lead = leadOf(tokens, draft.from, tree.from);
  if (verbBefore(tokens, tree, lead) >= 0 || /^(?:at|to|with)$/.test(tokens[lead]?.lower ?? "")) return true;
  for (let at = lead; at > Math.max(tree.from, lead - INDIRECT); at -= 1) {
    if (tree.classAt(at) === "preposition") return false;
    if (isVerbal(tree, at)) return OBJECTS.test(tokens[at]?.lower ?? "");
  }
  return false;
}
