import type { Token } from "../tokens/token.js";
import type { Draft } from "./draft.js";

/** "up 0.25 points, or 0.01%": the same movement in another measure. */
function isRestated(tokens: Token[], draft: Draft, before: Draft): boolean {
  const isOr = tokens[draft.from - 1]?.lower === "or" && tokens[draft.from - 2]?.text === ",";
  const isNext = draft.from - Math.max(before.to, before.unitTo) <= 2;
  return isOr && isNext && draft.change === "=" && (before.change === "up" || before.change === "down");
}

const GAP = 8;

/** "Acme was down 2.3%, Bolt by 2.6%": the verb of the part before holds. */
function isGapped(tokens: Token[], draft: Draft, before: Draft): boolean {
  const isMoved = before.change === "up" || before.change === "down";
  const gap = draft.from - before.unitTo;
  if (!isMoved || draft.change !== "=" || tokens[draft.from - 1]?.lower !== "by" || gap > GAP) return false;
  return tokens
    .slice(before.unitTo, draft.from - 1)
    .every(({ text, lower }) => text !== lower || /^(?:,|and|by|&|\.)$/.test(text));
}

/** "**8-** and 10-year-olds": the unit stands behind the second. */
function isSuspended(tokens: Token[], draft: Draft, next: Draft): boolean {
  const [hyphen, link] = [tokens[draft.unitTo], tokens[draft.unitTo + 1]];
  const isLinked = hyphen?.text === "-" && !hyphen.spaced && /^(?:and|or|to)$/.test(link?.lower ?? "");
  return isLinked && draft.unit === null && next.unit !== null && next.numberFrom === draft.unitTo + 2;
}

/** "**3** x 5 feet", "a **4**-by-8-foot sheet": both sides are measured alike. */
function isSide(tokens: Token[], draft: Draft, next: Draft): boolean {
  if (draft.unit !== null || draft.noun !== null || next.kind !== "length") return false;
  const between = tokens.slice(draft.unitTo, next.from).map(({ lower }) => lower);
  return /^(?:x|×|by|-by-?)$/.test(between.join(""));
}

/** "By 3, 4 and 5 percent", "seven, ten or fourteen-night stays": the number that the next one's unit is meant for too. */
function isListedBefore(tokens: Token[], draft: Draft, next: Draft, isNextListed: boolean): boolean {
  if (draft.unit !== null || draft.noun !== null || draft.rule !== "count" || draft.quantifier !== null) return false;
  // "added 7.15, or 0.1 percent": the same said again.
  const isMoved = draft.change === "up" || draft.change === "down" || draft.kind === "index";
  if (isMoved && next.kind === "percent" && tokens[next.from - 1]?.lower === "or") return false;
  if (next.unit === null || !MEASURES.test(next.kind) || (next.unitTo === next.numberFrom + 1 && !isNextListed))
    return false;
  const isPrefixed =
    tokens[next.numberFrom - 1]?.kind === "punct" && !/^[,]$/.test(tokens[next.numberFrom - 1]?.text ?? "");
  const between = tokens
    .slice(draft.unitTo, next.from)
    .map(({ lower }) => lower)
    .join(" ");
  return !isPrefixed && (/^,? ?(?:and|or)$/.test(between) || (between === "," && isNextListed));
}

function shareListed(tokens: Token[], drafts: Draft[]): Draft[] {
  const shared = [...drafts];
  let isNextListed = false;
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const [draft, next] = [shared[i] as Draft, shared[i + 1] as Draft];
    isNextListed = isListedBefore(tokens, draft, next, isNextListed);
    if (isNextListed) shared[i] = { ...draft, kind: next.kind, unit: next.unit, isElliptic: false };
  }
  return shared;
}

/** "280 million **of the** 1.5 billion shekels": the part has the unit of the whole. */
export function shareUnits(tokens: Token[], drafts: Draft[]): Draft[] {
  return shareListed(tokens, drafts).map((draft, i) => {
    const whole = drafts[i + 1];
    const at = draft.unitTo;
    const isPart = tokens[at]?.lower === "of" && /^(?:the|its|their|his|her)$/.test(tokens[at + 1]?.lower ?? "");
    if (whole && isSide(tokens, draft, whole))
      return { ...draft, unit: whole.unit, kind: whole.kind, noun: whole.noun, isElliptic: false };
    if (whole && isSuspended(tokens, draft, whole))
      return { ...draft, unit: whole.unit, kind: whole.kind, noun: whole.noun, isElliptic: false };
    if (!whole || !isPart || whole.from !== at + 2 || draft.unit !== null || draft.rule !== "count") return draft;
    return whole.kind === "money"
      ? { ...draft, unit: whole.unit, kind: whole.kind, noun: null, isElliptic: false }
      : draft;
  });
}

/** "more than 7.5 million crowns ($1.1 million)": the same amount in another unit is bent the same way. */
export function likeTheOneBefore(tokens: Token[], draft: Draft, before: Draft | undefined): Draft {
  const isBracketed = tokens[draft.from - 1]?.text === "(" || tokens[draft.from - 1]?.text === "/";
  if (before && isRestated(tokens, draft, before)) return { ...draft, change: before.change };
  if (before && isGapped(tokens, draft, before)) return { ...draft, change: before.change };
  if (before && takesUnit(tokens, draft, before))
    return { ...draft, kind: before.kind, unit: levelUnit(before), isElliptic: false };
  if (before && isAgeToo(tokens, draft, before))
    return { ...draft, kind: "age", unit: "year", isElliptic: false, rule: "age" };
  const isNext = before !== undefined && draft.from - Math.max(before.to, before.unitTo) <= 1;
  if (!isBracketed || !isNext || draft.bound !== "exact" || before.kind !== draft.kind || draft.unit === null)
    return draft;
  const { bound, change } = before;
  if (bound === "range") return draft;
  const isOpenLow = bound === "less_than" || bound === "at_most";
  const isOpenHigh = bound === "more_than" || bound === "at_least";
  return { ...draft, bound, change, low: isOpenLow ? null : draft.low, high: isOpenHigh ? null : draft.high };
}

/** "aged 19, **22** and **31**,": a bare number that goes on a list of ages. */
function isAgeToo(tokens: Token[], draft: Draft, before: Draft): boolean {
  if (before.rule !== "age" || draft.kind !== "count" || draft.noun !== null || draft.bound !== "exact") return false;
  const isListed = tokens.slice(before.unitTo, draft.from).every(({ lower }) => lower === "," || lower === "and");
  const next = tokens[draft.unitTo];
  const isClosed = next === undefined || next.kind === "punct" || next.lower === "and";
  return isListed && isClosed && draft.from - before.unitTo <= 2 && Number.isInteger(draft.low);
}

const MEASURES = /^(?:money|percent|duration|length|area|mass|volume|temperature|speed|energy|power|rate|other)$/;
const UNIT_GAP = 16;
/** Words that may stand between "from" and the number: "from the preliminary 210,683". */
const EARLIER =
  /^(?:the|a|an|its|their|preliminary|previous|earlier|revised|original|initial|provisional|reported|just|only|about|nearly|almost|around|roughly|some|over|last)$/;

/** "Cut by three decibels **to 94**", "rose two degrees to 31": where a movement ends is of the unit of the movement. */
function isLevelReached(tokens: Token[], draft: Draft, before: Draft): boolean {
  const isMoved = before.change === "up" || before.change === "down";
  const isDirect = tokens[draft.from - 1]?.lower === "to" && draft.from - 1 - before.unitTo <= 1;
  return isMoved && isDirect && !/^(?:money|index)$/.test(before.kind);
}

/** A level of percent moves by points. */
function levelUnit(before: Draft): string | null {
  return before.unit === "bp" || before.unit === "pp" ? "%" : before.unit;
}

function wordBefore(tokens: Token[], at: number): number {
  let back = at - 1;
  while (back > at - 4 && EARLIER.test(tokens[back]?.lower ?? "")) back -= 1;
  return back;
}

const LEVEL_GAP = 20;

/** "rose **to** 3.1 million tonnes in the first quarter, **from** 2.9 million": the two ends of one movement, however far apart. */
function isFromBefore(tokens: Token[], draft: Draft, before: Draft): boolean {
  return tokens[draft.from - 1]?.lower === "from" && /^(?:to|at)$/.test(tokens[before.from - 1]?.lower ?? "");
}

/** "5.2 million francs, from **3.1 million**", "shortened to 34 hours from **35**": what is compared is of one unit. */
function takesUnit(tokens: Token[], draft: Draft, before: Draft): boolean {
  if (draft.unit !== null || draft.noun !== null || before.unit === null || !MEASURES.test(before.kind)) return false;
  if (draft.rule !== "count" || draft.quantifier !== null) return false;
  if (draft.from - before.unitTo > (isFromBefore(tokens, draft, before) ? LEVEL_GAP : UNIT_GAP)) return false;
  const next = tokens[draft.unitTo];
  if (next?.kind === "word" && next.lower === "of") return false;
  const at = wordBefore(tokens, draft.from);
  const [lead, first] = [tokens[at]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
  const isMoved = before.change === "up" || before.change === "down";
  if (isLevelReached(tokens, draft, before)) return before.kind !== "percent" || before.unit !== "%";
  const isCompared = /^(?:with|to)$/.test(lead) && /^compar/.test(first);
  const isBase = lead === "from" || lead === "against" || lead === "versus" || lead === "than" || isCompared;
  if (isBase) return !isMoved || !/^(?:percent|duration)$/.test(before.kind);
  return /^(?:up|down)$/.test(lead) && before.kind === "money" && before.change === "=";
}
