import { readSet } from "../data/read-pairs.js";
import { INDEX_WORDS } from "../data/topic-words.js";
import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Token } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import type { ArticleView } from "./article-view.js";
import { hasPoint, isListMark, sizeOf, whatFollows } from "./bare-figure.js";
import type { Draft } from "./draft.js";
import { isAbout } from "./kind-by-topic.js";
import {
  frameOf,
  isCompared,
  isCutOff,
  isMove,
  isMovedBy,
  isPredicate,
  type Link,
  leadOf,
  verbBefore,
} from "./lender-link.js";

/** The types of names by the token behind them. */
export type NameEnds = Map<number, string>;

/** A bare figure and one before it that has a unit. */
export interface Pair {
  tokens: Token[];
  /** The figures that stand between the two. */
  between: Draft[];
  nameEnds: NameEnds;
  lender: Draft;
  draft: Draft;
  /** Of the sentence of the bare figure, and of the other's. */
  tree: SentenceTree;
  lenderTree: SentenceTree;
  isSameSentence: boolean;
  /** The word that leads to the bare number. */
  lead: number;
}

const INDEX = readSet(INDEX_WORDS);
const MEASURES = /^(?:money|percent|length|area|mass|volume|temperature|speed|energy|power|rate|other|duration)$/;
const SMALL_COINS = /^(?:cent|penny|sen|paise|kopeck)$/;

/** "the 12 months to June", "in 154 days", "for three weeks": a while that only says when or how long, and is not told. */
function isAside({ tokens, lender, lenderTree }: Pair): boolean {
  if (lender.kind !== "duration" || lender.lent) return false;
  const word = tokens[leadOf(tokens, lender.from, lenderTree.from)]?.lower ?? "";
  return !/^(?:from|to|at|by)$/.test(word) && !isPredicate(tokens, lenderTree, lender);
}

/** Whether something is counted between the two, which the bare number may count as well. */
function isCountBetween({ between, draft, tokens, tree, lead }: Pair): boolean {
  if (hasPoint(tokens, draft)) return false;
  // "His two sons got 18": those who got are not what they got.
  const verb = verbBefore(tokens, tree, lead);
  return between.some(
    ({ kind, unit, to }) => unit === null && (kind === "count" || kind === "age") && (verb < 0 || to !== verb),
  );
}

/** "was given 24 years, **four fewer** than asked for". */
function isDifference({ tokens, between, lender, draft }: Pair): boolean {
  const isNext = between.length === 0 && draft.from - lender.unitTo <= 2;
  return isNext && /^(?:more|fewer|less|higher|lower|above|below)$/.test(tokens[draft.unitTo]?.lower ?? "");
}

const LEVEL_GAP = 20;

/** "rose **to** 3.1 million tonnes in the first quarter, **from** 2.9 million", "from 24 years to 18". */
function isOtherEnd({ tokens, lender, draft, lead }: Pair): boolean {
  const [before, after] = [tokens[lender.from - 1]?.lower ?? "", tokens[lead]?.lower ?? ""];
  if (draft.from - lender.unitTo > LEVEL_GAP) return false;
  return (/^(?:to|at)$/.test(before) && after === "from") || (before === "from" && after === "to");
}

/** "lost $5 **to** 138.75", "by 1 million tons **to** 58 million", "closing 1.90 guilders down **at** 58.70". */
function isLevelOfMove({ tokens, lender, draft, lead }: Pair): boolean {
  if (tokens[lead]?.lower !== "to" && tokens[lead]?.lower !== "at") return false;
  if ((lender.kind === "percent" && lender.unit === "%") || SMALL_COINS.test(lender.unit ?? "")) return false;
  return (
    isMove(tokens, lender) && draft.from - lender.unitTo <= LEVEL_GAP && !isCutOff(tokens, lender.unitTo, draft.from)
  );
}

/** "lost six percentage points, while Cruz **gained six**". */
function isMovedAlike({ tokens, lender, lead }: Pair): boolean {
  return isMove(tokens, lender) && isMovedBy(tokens, lead);
}

/** "opened at 5,200 forints, **down 600**". */
function isMovedSince({ tokens, lender, draft, lead }: Pair): boolean {
  const isLevel = lender.kind !== "percent" && lender.kind !== "duration" && !isMove(tokens, lender);
  return isLevel && /^(?:up|down|off)$/.test(tokens[lead]?.lower ?? "") && draft.from - lender.unitTo <= PARALLEL_GAP;
}

const PARALLEL_GAP = 14;
const BY = /^(?:at|by|to|with|for|from|in|on|of)$/;

/** "3.2% **in** June **and** 3.1 **in** May", "Cole **at** 25 percent **and** Dorn **at** 14". */
function isParallel({ tokens, lender, draft }: Pair): boolean {
  const end = lender.unitTo;
  const words = tokens.slice(end, draft.from);
  if (words.length > PARALLEL_GAP || isCutOff(tokens, end, draft.from)) return false;
  if (!words.some(({ lower }) => lower === "and" || lower === "," || lower === "or")) return false;
  const [behind, ahead] = [tokens[end]?.lower ?? "", tokens[lender.from - 1]?.lower ?? ""];
  const isSameBehind = BY.test(behind) && behind === tokens[draft.unitTo]?.lower && words.length > 2;
  const isSameAhead = /^(?:at|by|to|with|for|from|on)$/.test(ahead) && ahead === tokens[draft.from - 1]?.lower;
  return isSameBehind || isSameAhead;
}

/** "his sons got 18 **and** 16", "(47 **to** 25)". */
function isNextInList({ tokens, between, lender, draft }: Pair): boolean {
  if (between.length > 0 || lender.noun !== null) return false;
  const joint = tokens
    .slice(lender.unitTo, draft.from)
    .map(({ lower }) => lower)
    .join("");
  return /^(?:and|or|,and|,or|to|,then)$/.test(joint) || (joint === "," && lender.lent !== undefined);
}

/** "ahead of India **(8.2)**", "by 22 points **(47** to 25)": a number in brackets. */
function isBracketed({ nameEnds, tokens, draft }: Pair): boolean {
  const at = draft.unitTo;
  const isPair = /^(?:to|-|–)$/.test(tokens[at]?.lower ?? "") && tokens[at + 2]?.text === ")";
  if (tokens[draft.from - 1]?.text !== "(" || !(tokens[at]?.text === ")" || isPair)) return false;
  return tokens[draft.from - 2]?.kind === "word" && nameEnds.get(draft.from - 1) !== "person";
}

const LISTED = /^(?:,|and|;|\.|\(|\)|-|–|—|•|\*)$/;

/** "Cruz gained six and Rubio **five**", "1. Ludmila Ninova (Austria) 6.72 metres 2. Heike Drechsler (Germany) **6.65**". */
function isGapped({ nameEnds, tokens, lender, draft }: Pair): boolean {
  const after = tokens[draft.unitTo];
  if (after?.kind === "word" && !/^(?:and|or|while)$/.test(after.lower)) return false;
  const isTold = tokens[draft.from - 1]?.text === ")" && (nameEnds.has(draft.from - 3) || nameEnds.has(draft.from - 4));
  if (!(isTold || nameEnds.has(draft.from)) || lender.unitTo >= draft.from) return false;
  for (let at = lender.unitTo; at < draft.from; at += 1) {
    const { text, lower, kind } = tokens[at] as Token;
    if (kind === "word" ? text === lower && lower !== "and" : !(LISTED.test(text) || isListMark(tokens, at)))
      return false;
  }
  return true;
}

const MORE = /^(?:another|further|additional|remaining|other|rest)$/;

/** "Gavi has advanced **another** 1.6". */
function isMore({ tokens, draft }: Pair): boolean {
  return [1, 2].some((step) => MORE.test(tokens[draft.numberFrom - step]?.lower ?? ""));
}

/** Whether both are written alike, so that one may stand for the other: with decimals, in millions, in digits. */
function isAlike({ tokens, lender, draft }: Pair): boolean {
  if (hasPoint(tokens, draft)) return hasPoint(tokens, lender) || lender.kind === "percent";
  const { scale } = sizeOf(tokens, draft);
  return scale === 1 || scale === sizeOf(tokens, lender).scale;
}

/** Whether nothing but those who got or took it stands between: "24 years …; his two sons got 18". */
function isNearest({ between, tokens, tree, lead }: Pair): boolean {
  const verb = verbBefore(tokens, tree, lead);
  return between.every(({ unit, to }) => unit === null && to === verb);
}

/** "620 hectares of soy, **90 of them** cut": a part of what is measured, where nothing else was named in between. */
function isSomeOfThem({ tokens, lender, draft, tree }: Pair): boolean {
  const isOf =
    tokens[draft.unitTo]?.lower === "of" && /^(?:them|these|those|which)$/.test(tokens[draft.unitTo + 1]?.lower ?? "");
  if (!isOf || !/^(?:area|length|mass|volume|energy|power)$/.test(lender.kind)) return false;
  for (let at = lender.noun?.to ?? lender.unitTo; at < draft.from; at += 1)
    if (tree.classAt(at) === "noun" && isPlural(tokens[at]?.lower ?? "")) return false;
  return (draft.high ?? 0) <= (lender.high ?? lender.low ?? 0);
}

/** "$10 million a year, **or** some 27,000 a day". */
function isOtherPace({ tokens, between, lender, draft, lead }: Pair): boolean {
  const isNext = between.length === 0 && draft.from - endOf(lender) <= PARALLEL_GAP;
  return isNext && draft.unit !== null && /^(?:or|equivalent|is|that)$/.test(tokens[lead]?.lower ?? "");
}

const endOf = (draft: Draft): number => Math.max(draft.unitTo, draft.noun?.to ?? 0);

/** "3.8 billion francs, **including** 2.6 billion on shares". */
function isPartOf({ tokens, lender, draft, lead }: Pair): boolean {
  const isSaid = /^(?:including|comprising)$/.test(tokens[lead]?.lower ?? "");
  const { scale } = sizeOf(tokens, draft);
  return isSaid && (hasPoint(tokens, draft) || (scale > 1 && scale === sizeOf(tokens, lender).scale));
}

/** What ties the two within one sentence, whatever else it counts. */
function findTightLink(pair: Pair): Link | null {
  const { tokens, lender, draft } = pair;
  if (isOtherEnd(pair)) return "compared";
  if (isAside(pair)) return null;
  if (isLevelOfMove(pair)) return "level";
  if (isCountBetween(pair)) return null;
  if (isOtherPace(pair)) return "pace";
  if (isMovedAlike(pair) || isParallel(pair)) return "parallel";
  if (lender.kind === "percent" && isMove(tokens, lender) && !lender.lent) return null;
  if (isNextInList(pair)) return "parallel";
  if (isDifference(pair)) return "compared";
  if (isMovedSince(pair)) return "beside";
  if (isCompared(tokens, pair.lead) && draft.from - lender.unitTo <= LEVEL_GAP) return "compared";
  return isPartOf(pair) ? "part" : null;
}

/** What ties a number that nothing behind it explains to one of this sentence or one before. */
function findLooseLink(pair: Pair): Link | null {
  const { tokens, lender, draft, tree, lenderTree, lead } = pair;
  if (isAside(pair) || isCountBetween(pair) || !isAlike(pair)) return null;
  if (isGapped(pair)) return "gapped";
  if (isMove(tokens, lender) && lender.kind === "percent") return null;
  if (lender.kind === "percent" && isAbout(tokens, draft.from, tree, INDEX)) return null;
  if (isBracketed(pair)) return "bracket";
  if (isMore(pair)) return "more";
  const frame = frameOf(tokens, lead);
  if (frame && frame === frameOf(tokens, leadOf(tokens, lender.from, lenderTree.from - 1))) return "frame";
  const isObject = verbBefore(tokens, tree, lead) >= 0;
  // A number with decimals counts nothing, so that less has to speak for it.
  if (hasPoint(tokens, draft) && (frame !== null || isObject)) return "frame";
  const isTold = lender.lent !== undefined || isPredicate(tokens, lenderTree, lender);
  return isObject && isNearest(pair) && isTold ? "object" : null;
}

/** How the figure at `i` is tied to the one at `by`, which has a unit; null where nothing ties them. */
export function findLink(view: ArticleView, nameEnds: NameEnds, drafts: Draft[], by: number, i: number): Link | null {
  const { tokens } = view.doc;
  const [lender, draft] = [drafts[by] as Draft, drafts[i] as Draft];
  if (!MEASURES.test(lender.kind) || lender.unit === "point") return null;
  const [at, other] = [(tokens[draft.from] as Token).sentence, (tokens[lender.from] as Token).sentence];
  const tree = view.trees.treeOf(at);
  const pair: Pair = {
    tokens,
    between: drafts.slice(by + 1, i),
    nameEnds,
    lender,
    draft,
    tree,
    lenderTree: view.trees.treeOf(other),
    isSameSentence: at === other,
    lead: leadOf(tokens, draft.from, tree.from - 1),
  };
  if (pair.isSameSentence && by === i - 1 && isSomeOfThem(pair)) return "part";
  const follows = whatFollows(tokens, tree, draft);
  if (follows === "no") return null;
  const tight = pair.isSameSentence ? findTightLink(pair) : null;
  if (tight) return tight;
  const isOpening = pair.lead === tree.from;
  return follows === "alone" || isOpening ? findLooseLink(pair) : null;
}
