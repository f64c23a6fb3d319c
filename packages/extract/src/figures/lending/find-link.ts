import { readSet } from "../../data/read-pairs.js";
import { INDEX_WORDS } from "../../data/topic-words.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import type { Token } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { isAbout } from "../reading/kind-by-topic.js";
import { hasPoint, whatFollows } from "./bare-figure.js";
import {
  isDifference,
  isHeldAgainst,
  isLevelOfMove,
  isMovedAlike,
  isMovedSince,
  isOtherEnd,
  isTimedAlike,
  isYearBefore,
} from "./compared-with.js";
import {
  isBracketed,
  isGapped,
  isInOneFrame,
  isNextInList,
  isOtherShare,
  isOtherSide,
  isParallel,
} from "./goes-alike.js";
import { isAlike, isAside, isCountBetween, isNearest, isOfOneScale, type NameEnds, type Pair } from "./lender-pair.js";
import { frameOf, isMove, isPredicate, leadOf, verbBefore } from "./lender-words.js";
import type { Link } from "./link.js";
import { isMore, isOfWhole, isOtherPace, isPaidOut, isPartOf, isSomeOfThem } from "./part-of-measure.js";

const INDEX = readSet(INDEX_WORDS);
const MEASURES = /^(?:money|percent|length|area|mass|volume|temperature|speed|energy|power|rate|other|duration)$/;

/** What ties the two within one sentence, whatever stands behind the number. */
function findTightLink(pair: Pair): Link | null {
  const { tokens, lender } = pair;
  if (isOtherEnd(pair)) return "compared";
  if (isTimedAlike(pair)) return "parallel";
  if (isAside(pair)) return null;
  if (isLevelOfMove(pair)) return "level";
  if (isCountBetween(pair)) return null;
  if (isOtherPace(pair)) return "pace";
  if (isMovedAlike(pair) || isParallel(pair)) return "parallel";
  if (lender.kind === "percent" && isMove(tokens, lender) && !lender.lent) return null;
  if (isNextInList(pair) || isOtherShare(pair)) return "parallel";
  if (isDifference(pair) || isYearBefore(pair)) return "compared";
  if (isMovedSince(pair)) return "beside";
  if (isHeldAgainst(pair)) return "compared";
  return isPartOf(pair) || isOfWhole(pair) ? "part" : null;
}

/** Verbs of those who are reached or hurt: they count them. */
const COUNTS =
  /^(?:feed|fed|serv|help|attract|draw|drew|kill|displac|employ|hous|affect|injur|wound|watch|visit|vaccinat|treat|evacuat|arrest|join|scor)/;
const IS = /^(?:is|was|be|been|['’]s)$/;

/** Whether the number is what a verb gives or costs, as the other is. */
function isObjectToo(pair: Pair): boolean {
  const { tokens, lender, tree, lenderTree, lead } = pair;
  if (!isNearest(pair) || COUNTS.test(tokens[lead]?.lower ?? "")) return false;
  const verb = verbBefore(tokens, tree, lead);
  // In millions nothing is counted where just before something was measured in millions.
  if (isOfOneScale(pair) && (verb >= 0 || isVerbal(tree, lead))) return true;
  // "2,300 tonnes were seized in 2020; the year before **it was** 1,850"
  const isOpening = lender.from - lenderTree.from <= 2;
  const isIt = isOpening && tokens[verb - 1]?.lower === "it" && IS.test(tokens[verb]?.lower ?? "");
  return verb >= 0 && (isIt || lender.lent !== undefined || isPredicate(tokens, lenderTree, lender));
}

/** What ties a number that nothing behind it explains to one of this sentence or one before. */
function findLooseLink(pair: Pair): Link | null {
  const { tokens, lender, draft, tree, lead } = pair;
  if (isAside(pair) || isCountBetween(pair) || !isAlike(pair)) return null;
  if (isGapped(pair)) return "gapped";
  if (isMove(tokens, lender) && lender.kind === "percent") return null;
  if (isAbout(tokens, draft.from, tree, INDEX)) return null;
  if (isBracketed(pair)) return "bracket";
  if (isMore(pair)) return "more";
  if (isInOneFrame(pair)) return "frame";
  // A number with decimals counts nothing, so that less has to speak for it.
  const isLed = frameOf(tokens, lead) !== null || verbBefore(tokens, tree, lead) >= 0;
  if (hasPoint(tokens, draft) && isLed) return "frame";
  return isObjectToo(pair) ? "object" : null;
}

/** How the figure at `i` is tied to the one at `by`, which has a unit; null where nothing ties them. */
export function findLink(view: ArticleView, nameEnds: NameEnds, drafts: Draft[], by: number, i: number): Link | null {
  const { tokens } = view.doc;
  const [lender, draft] = [drafts[by] as Draft, drafts[i] as Draft];
  if (!MEASURES.test(lender.kind) || lender.unit === "point") return null;
  const [at, other] = [(tokens[draft.from] as Token).sentence, (tokens[lender.from] as Token).sentence];
  const tree = view.trees.treeOf(at);
  const follows = whatFollows(tokens, tree, draft);
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
    isAlone: follows === "alone",
  };
  if (isSomeOfThem(pair)) return "part";
  if (pair.isSameSentence && isOtherSide(pair)) return "parallel";
  if (follows === "no") return null;
  const tight = pair.isSameSentence ? findTightLink(pair) : null;
  if (tight) return tight;
  const isOpening = pair.lead === tree.from;
  if (pair.isAlone || isOpening) return findLooseLink(pair);
  return isPaidOut(pair) && !isAside(pair) ? "object" : null;
}
