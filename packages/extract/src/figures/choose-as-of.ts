import type { Attribution } from "../attribution/attribution.js";
import type { DateSpan } from "../dates/date-span.js";
import type { Token, TokenRange } from "../tokens/token.js";
import type { Draft } from "./draft.js";

const CLAUSE_ENDS = /^(?:which|who|whom|whose|that|but|while|whereas|where|;|:)$/;
const REACH = 14;
const NEAR = 5;

function isAsOf(tokens: Token[], date: DateSpan): boolean {
  const [as, of] = [tokens[date.from - 2]?.lower, tokens[date.from - 1]?.lower];
  return as === "as" && (of === "of" || of === "at");
}

function isSameClause(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (CLAUSE_ENDS.test(tokens[at]?.lower ?? "")) return false;
  return true;
}

const COMPARING = /^(?:from|with|against|than|after|compared|versus|following|before)$/;
const COMPARED_REACH = 8;

/** "5.1%, down from 5.3% in March", "rose 2% after a fall of 3% in May": the date is that of what is compared with. */
function isOfTheNext(tokens: Token[], draft: Draft, next: Draft, date: DateSpan): boolean {
  if (next.to > date.from || date.from - next.to > COMPARED_REACH || next.from < draft.to) return false;
  return tokens
    .slice(Math.max(draft.to, next.from - COMPARED_REACH), next.from)
    .some(({ lower }) => COMPARING.test(lower));
}

/** "down 600 from Thursday's close": a date that only says what is compared with. */
function isBase(tokens: Token[], draft: Draft, date: DateSpan): boolean {
  const isOwner = /^['’]s$/.test(tokens[date.to]?.text ?? "");
  return isOwner && /^(?:from|than|after|against)$/.test(tokens[date.from - 1]?.lower ?? "") && date.from >= draft.to;
}

function distance(draft: Draft, date: DateSpan): number {
  return date.from >= draft.to ? date.from - draft.to : draft.from - date.to + 1;
}

function nearestInClause(tokens: Token[], draft: Draft, next: Draft | undefined, dates: DateSpan[]): DateSpan | null {
  let best: DateSpan | null = null;
  for (const date of dates) {
    const gap: TokenRange =
      date.from >= draft.to ? { from: draft.to, to: date.from } : { from: date.to, to: draft.from };
    if (isBase(tokens, draft, date) || (next && isOfTheNext(tokens, draft, next, date))) continue;
    if (gap.to - gap.from > REACH || !isSameClause(tokens, gap.from, gap.to)) continue;
    if (!best || distance(draft, date) < distance(draft, best)) best = date;
  }
  return best;
}

function isInContent(date: DateSpan, attribution: Attribution): boolean {
  return attribution.content.from <= date.from && date.to <= attribution.content.to;
}

/**
 * When a figure holds: "as of …" first, then the nearest date of its clause that is not that of the act of speech, then that of the
 * act, then the one date that its sentence has.
 */
export function chooseAsOf(
  tokens: Token[],
  draft: Draft,
  next: Draft | undefined,
  dates: DateSpan[],
  attribution: Attribution | null,
): string | null {
  const stated = dates.find((date) => isAsOf(tokens, date));
  const best = nearestInClause(tokens, draft, next, dates);
  const isOwnDate = best !== null && best.from >= draft.to && best.from - draft.to <= NEAR;
  if (stated) return isOwnDate ? best.edtf : stated.edtf;
  if (!attribution?.date) return best?.edtf ?? onlyDate(tokens, draft, next, dates);
  const isOwn = best !== null && best.edtf !== attribution.date && isInContent(best, attribution);
  return isOwn ? best.edtf : attribution.date;
}

function onlyDate(tokens: Token[], draft: Draft, next: Draft | undefined, dates: DateSpan[]): string | null {
  const [date] = dates;
  if (!date || dates.length > 1 || isBase(tokens, draft, date)) return null;
  return next && isOfTheNext(tokens, draft, next, date) ? null : date.edtf;
}
