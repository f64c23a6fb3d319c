import { isTime } from "../subject/is-time.js";
import { gapOf, isNearest, type Pair } from "./lender-pair.js";
import { isCompared, isCutOff, isMove, isMovedBy } from "./lender-words.js";

const LEVEL_GAP = 20;
const BESIDE_GAP = 14;
export const SMALL_COINS = /^(?:cent|penny|sen|paise|kopeck)$/;

/** "rose **to** 3.1 million tonnes in the first quarter, **from** 2.9 million", "from 24 years to 18". */
export function isOtherEnd(pair: Pair): boolean {
  const { tokens, lender, lead } = pair;
  const [before, after] = [tokens[lender.from - 1]?.lower ?? "", tokens[lead]?.lower ?? ""];
  if (gapOf(pair) > LEVEL_GAP) return false;
  return (/^(?:to|at)$/.test(before) && after === "from") || (before === "from" && after === "to");
}

/** "lost $5 **to** 138.75", "by 1 million tons **to** 58 million", "closing 1.90 guilders down **at** 58.70". */
export function isLevelOfMove(pair: Pair): boolean {
  const { tokens, lender, draft, lead } = pair;
  if (tokens[lead]?.lower !== "to" && tokens[lead]?.lower !== "at") return false;
  if ((lender.kind === "percent" && lender.unit === "%") || SMALL_COINS.test(lender.unit ?? "")) return false;
  return isMove(tokens, lender) && gapOf(pair) <= LEVEL_GAP && !isCutOff(tokens, lender.unitTo, draft.from);
}

/** "opened at 5,200 forints, **down 600**". */
export function isMovedSince(pair: Pair): boolean {
  const { tokens, lender, lead } = pair;
  const isLevel = lender.kind !== "percent" && lender.kind !== "duration" && !isMove(tokens, lender);
  return isLevel && /^(?:up|down|off)$/.test(tokens[lead]?.lower ?? "") && gapOf(pair) <= BESIDE_GAP;
}

/** "lost six percentage points, while Cruz **gained six**". */
export function isMovedAlike({ tokens, lender, lead }: Pair): boolean {
  return isMove(tokens, lender) && isMovedBy(tokens, lead);
}

/** "against 2.77", "less than half of **last year's** 31". */
export function isHeldAgainst(pair: Pair): boolean {
  const { tokens, draft, lead } = pair;
  if (gapOf(pair) > LEVEL_GAP) return false;
  const isOwned = /^['’]s$/.test(tokens[draft.from - 1]?.text ?? "") && isTime(tokens, draft.from - 2);
  return isCompared(tokens, lead) || isOwned;
}

const USUAL = /^(?:average|normal|usual|seasonal)$/;

/** "was given 24 years, **four fewer** than asked for", "31 degrees in the shade, **12 above** average". */
export function isDifference(pair: Pair): boolean {
  const { tokens, between, draft } = pair;
  const isOfUsual = [1, 2].some((step) => USUAL.test(tokens[draft.unitTo + step]?.lower ?? ""));
  const isNext = between.length === 0 && gapOf(pair) <= (isOfUsual ? BESIDE_GAP : 2);
  return isNext && /^(?:more|fewer|less|higher|lower|above|below)$/.test(tokens[draft.unitTo]?.lower ?? "");
}

/** "Net loss: $3.1m (**2.4m** a year earlier)", "$310m (2018: **270m**)". */
export function isYearBefore(pair: Pair): boolean {
  const { tokens, lender, draft, between } = pair;
  if (between.length > 0 || tokens[lender.unitTo]?.text !== "(") return false;
  const start = lender.unitTo + 1;
  const isDated = tokens[start]?.kind === "number" && tokens[start + 1]?.text === ":" && draft.from === start + 2;
  return isDated || draft.from === start;
}

/** "in 62 minutes and the second **in 64**", "after three days and again **after** seven". */
export function isTimedAlike(pair: Pair): boolean {
  const { tokens, lender, draft, lead } = pair;
  if (lender.kind !== "duration" || !isNearest(pair) || gapOf(pair) > LEVEL_GAP) return false;
  const [ahead, behind] = [tokens[lender.from - 1]?.lower ?? "", tokens[lead]?.lower ?? ""];
  return /^(?:in|after|for|within)$/.test(behind) && ahead === behind && lead === draft.from - 1;
}
