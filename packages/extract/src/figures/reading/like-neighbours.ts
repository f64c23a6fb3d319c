import type { Token } from "../../tokens/token.js";
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

/** "$976.20/**977.40**": the second of two prices. */
function isSecondPrice(tokens: Token[], draft: Draft, before: Draft): boolean {
  const isNext = tokens[draft.from - 1]?.text === "/" && draft.from - 1 === before.unitTo;
  return isNext && draft.unit === null && before.kind === "money";
}

/** "more than 7.5 million crowns ($1.1 million)": the same amount in another unit is bent the same way. */
export function likeTheOneBefore(tokens: Token[], draft: Draft, before: Draft | undefined): Draft {
  const isBracketed = tokens[draft.from - 1]?.text === "(" || tokens[draft.from - 1]?.text === "/";
  if (before && isRestated(tokens, draft, before)) return { ...draft, change: before.change };
  if (before && isGapped(tokens, draft, before)) return { ...draft, change: before.change };
  if (before && isSecondPrice(tokens, draft, before))
    return { ...draft, kind: "money", unit: before.unit, isElliptic: false };
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
