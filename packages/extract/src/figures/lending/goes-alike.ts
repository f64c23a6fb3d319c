import { isVerbal } from "../../syntax/is-verbal.js";
import type { Token } from "../../tokens/token.js";
import { isJoinedOverTime } from "../subject/said-of-last.js";
import { hasPoint, isListMark } from "./bare-figure.js";
import { SMALL_COINS } from "./compared-with.js";
import { gapOf, type Pair } from "./lender-pair.js";
import { frameOf, isCutOff, leadOf } from "./lender-words.js";

const PARALLEL_GAP = 14;
const WHEN = /^(?:before|after|then|now|ago|earlier|later|today)$/;
const BY = /^(?:at|by|to|with|for|from|in|on|of)$/;

/** "3.2% **in** June **and** 3.1 **in** May", "Cole **at** 25 percent **and** Dorn **at** 14". */
export function isParallel(pair: Pair): boolean {
  const { tokens, lender, draft } = pair;
  const end = lender.unitTo;
  if (gapOf(pair) > PARALLEL_GAP || isCutOff(tokens, end, draft.from)) return false;
  if (isJoinedOverTime(tokens, end, draft.from)) return true;
  if (!tokens.slice(end, draft.from).some(({ lower }) => /^(?:and|,|or)$/.test(lower))) return false;
  const [behind, ahead] = [tokens[end]?.lower ?? "", tokens[lender.from - 1]?.lower ?? ""];
  const after = tokens[draft.unitTo]?.lower ?? "";
  const isWhole = /^(?:all|total)$/.test(tokens[draft.unitTo + 1]?.lower ?? "");
  const isSameBehind = BY.test(behind) && behind === after && gapOf(pair) > 2 && !isWhole;
  if (WHEN.test(behind) && WHEN.test(after)) return true;
  const isSameAhead = /^(?:at|by|to|with|for|from|on)$/.test(ahead) && ahead === tokens[draft.from - 1]?.lower;
  return isSameBehind || isSameAhead;
}

/** "7.5 percent for five years, **then** 9.25": nothing but a while stands between, which has no decimals. */
function isNext({ tokens, between, draft }: Pair): boolean {
  return between.every(({ kind }) => kind === "duration" && hasPoint(tokens, draft));
}

/** "his sons got 18 **and** 16", "(47 **to** 25)", "4 to 6 percent, **perhaps** 8". */
export function isNextInList(pair: Pair): boolean {
  const { tokens, between, lender, draft, isAlone } = pair;
  if (!isAlone || !isNext(pair) || lender.noun !== null) return false;
  const joint = tokens
    .slice(between.at(-1)?.unitTo ?? lender.unitTo, draft.from)
    .map(({ lower }) => lower)
    .join("");
  // "12 cedis for the first ten cubic metres and 19 for each one after"
  if (/^(?:for|to|from)$/.test(tokens[draft.unitTo]?.lower ?? "")) return false;
  // "11 cents to 2.71" is dollars.
  if (joint === "to") return !SMALL_COINS.test(lender.unit ?? "");
  const isLoose = lender.lent !== undefined || (draft.bound === "about" && draft.from < draft.numberFrom);
  return /^(?:and|or|,and|,or|,then|,not)$/.test(joint) || (joint === "," && isLoose);
}

/** "300 metres long, **48 wide**", "60 metres **by 40**": another side of one thing. */
export function isOtherSide(pair: Pair): boolean {
  const { tokens, lender, draft } = pair;
  if (lender.kind !== "length" || gapOf(pair) > PARALLEL_GAP) return false;
  const isBy = tokens[lender.unitTo]?.lower === "by" && gapOf(pair) === 1;
  return isBy || /^(?:wide|long|high|deep|tall|thick|broad|across)$/.test(tokens[draft.unitTo]?.lower ?? "");
}

const SIDES =
  /^(?:against|oppos(?:ed?|ing)|undecided|unsure|uncertain|not|no|yes|for|(?:dis)?agreed?|(?:dis)?approv(?:ed?|ing)|support(?:ed)?|back(?:ed)?|reject(?:ed)?|did|were|are|said|say|favou?r(?:ed)?)$/;

/** "52 percent for, **48 against**": the other sides of one question. */
export function isOtherShare(pair: Pair): boolean {
  const { tokens, lender, draft } = pair;
  const [isPercent, isNear] = [lender.kind === "percent", gapOf(pair) <= PARALLEL_GAP / 2];
  const isBeside = /^(?:,|and|with|while|;)$/.test(tokens[draft.from - 1]?.lower ?? "");
  return isPercent && isNear && isBeside && SIDES.test(tokens[draft.unitTo]?.lower ?? "");
}

/** "ahead of India **(8.2)**", "by 22 points **(47** to 25)": a number in brackets. */
export function isBracketed({ nameEnds, tokens, draft }: Pair): boolean {
  const at = draft.unitTo;
  const isPair = /^(?:to|-|–)$/.test(tokens[at]?.lower ?? "") && tokens[at + 2]?.text === ")";
  if (tokens[draft.from - 1]?.text !== "(" || !(tokens[at]?.text === ")" || isPair)) return false;
  return tokens[draft.from - 2]?.kind === "word" && nameEnds.get(draft.from - 1) !== "person";
}

const LISTED = /^(?:,|;|:|\.|\(|\)|-|–|—|•|\*|['’]s?)$/;
const SMALL = /^(?:and|in|at|for|the|of|while|just|only)$/;

/** Whether a number ends what it stands in, so that a name or a noun before it says whose it is. */
function isLast({ tokens, draft }: Pair): boolean {
  const after = tokens[draft.unitTo];
  return after?.kind !== "word" || /^(?:and|or|while|in)$/.test(after.lower);
}

/** "Cruz gained six and Rubio **five**", "1. Ludmila Ninova (Austria) 6.72 metres 2. Heike Drechsler (Germany) **6.65**". */
function isOfNext({ nameEnds, tokens, lender, draft }: Pair): boolean {
  const start = /^(?:just|only|at|with)$/.test(tokens[draft.from - 1]?.lower ?? "") ? draft.from - 1 : draft.from;
  const isTold = tokens[draft.from - 1]?.text === ")" && (nameEnds.has(draft.from - 3) || nameEnds.has(draft.from - 4));
  const isMarked = /^(?::|-|–|—|['’]s)$/.test(tokens[draft.from - 1]?.text ?? "") && nameEnds.has(draft.from - 1);
  if (!(isTold || isMarked || nameEnds.has(start))) return false;
  for (let at = lender.unitTo; at < draft.from; at += 1) {
    const { text, lower, kind } = tokens[at] as Token;
    if (kind === "word" ? text === lower && !SMALL.test(lower) : !(LISTED.test(text) || isListMark(tokens, at)))
      return false;
  }
  return true;
}

const LONGEST_NOUN = 4;

/** "costs €1.89 a litre**, diesel** 1.74", "Boys averaged 61 percent**, girls** 67". */
function isOfNextThing({ tokens, tree, draft }: Pair): boolean {
  let at = draft.from - 1;
  while (draft.from - at <= LONGEST_NOUN && /^(?:noun|name|adjective|determiner|gerund)$/.test(tree.classAt(at)))
    at -= 1;
  const isLine = at < tree.from || /^(?:•|\*|-|–|:)$/.test(tokens[at]?.text ?? "");
  const isJoined = isLine || /^(?:,|;|and|while)$/.test(tokens[at]?.lower ?? "");
  return isJoined && at < draft.from - 1 && /^(?:noun|name)$/.test(tree.classAt(draft.from - 1));
}

const VERBLESS = 8;

/** "70 percent voted yes; **in the capital, 82**": a part of its own without a verb. */
function isVerbless({ tokens, tree, lender, draft }: Pair): boolean {
  if (tokens[draft.from - 1]?.text !== "," || tokens[draft.unitTo]?.kind === "word") return false;
  for (let at = draft.from - 2; at >= Math.max(lender.unitTo, draft.from - VERBLESS); at -= 1) {
    if (tokens[at]?.text === ";") return true;
    if (isVerbal(tree, at)) return false;
  }
  return false;
}

export function isGapped(pair: Pair): boolean {
  const { tokens, between, lender, draft, lenderTree } = pair;
  if (lender.unitTo >= draft.from || !isLast(pair)) return false;
  if (isOfNext(pair)) return true;
  if (between.length === 0 && isVerbless(pair)) return true;
  const lead = leadOf(tokens, lender.from, lenderTree.from - 1);
  const isNamed = lead === lender.from - 1 && lenderTree.classAt(lead) === "noun";
  const isTold = isNamed || isVerbal(lenderTree, lead) || frameOf(tokens, lead) !== null || lender.lent !== undefined;
  return isTold && between.length === 0 && gapOf(pair) <= PARALLEL_GAP && isOfNextThing(pair);
}

const OF_ANY = /^(?:highs?|lows?|peaks?|average|minimum|maximum|median|mean|total|record)$/;
const OF_KIND: Record<string, RegExp> = {
  money:
    /^(?:prices?|profits?|loss|losses|costs?|fees?|fines?|salary|salaries|budget|turnover|revenues?|debts?|tax|value|sales|rents?|wages?)$/,
  percent: /^(?:rates?|share|turnout|margin)$/,
  duration: /^(?:sentences?|terms?|delays?)$/,
  speed: /^(?:gusts?|speeds?|winds?)$/,
  length: /^(?:waves?|depths?|heights?|lengths?|altitudes?)$/,
  temperature: /^(?:temperatures?)$/,
};

/** "14 months of a sentence **of** 30", "winds of 110 kph with gusts **of** 140": a noun that is measured as the other figure is. */
function isOfMeasure({ tokens, lender, lead }: Pair): boolean {
  const noun = tokens[lead - 1]?.lower ?? "";
  return tokens[lead]?.lower === "of" && (OF_ANY.test(noun) || OF_KIND[lender.kind]?.test(noun) === true);
}

/** "At $130 a barrel we are okay. **At** 150 nobody is". */
export function isInOneFrame(pair: Pair): boolean {
  const { tokens, lender, lenderTree, lead } = pair;
  const frame = frameOf(tokens, lead);
  if (!frame) return isOfMeasure(pair);
  return frame === frameOf(tokens, leadOf(tokens, lender.from, lenderTree.from - 1));
}
