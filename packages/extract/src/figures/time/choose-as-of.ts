import type { Attribution } from "../../attribution/attribution.js";
import type { DateSpan } from "../../dates/date-span.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { isProperty } from "./carry-date.js";
import { type Dated, dated } from "./dated.js";
import { isOfAnotherFigure, isOfComparison } from "./frame-dates.js";
import { fitsTense } from "./tense.js";
import { beginsAnew, isFreeFor, isToldOfOther } from "./told-of-other.js";

const CLAUSE_ENDS = /^(?:which|who|whom|whose|that|but|while|whereas|where|;|:)$/;
const REACH = 14;
const NEAR = 5;

function isAsOf(tokens: Token[], date: DateSpan): boolean {
  const [as, of] = [tokens[date.from - 2]?.lower, tokens[date.from - 1]?.lower];
  return as === "as" && (of === "of" || of === "at");
}

function isSameClause(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (CLAUSE_ENDS.test(word) || beginsAnew(tokens, at)) return false;
  }
  return true;
}

function distance(draft: Draft, date: DateSpan): number {
  return date.from >= draft.to ? date.from - draft.to : draft.from - date.to + 1;
}

function nearestInClause(view: ArticleView, i: number, dates: DateSpan[]): DateSpan | null {
  const { tokens } = view.doc;
  const draft = view.drafts[i] as Draft;
  let best: DateSpan | null = null;
  for (const date of dates) {
    const gap: TokenRange =
      date.from >= draft.to ? { from: draft.to, to: date.from } : { from: date.to, to: draft.from };
    if (isToldOfOther(view, i, date)) continue;
    if (gap.to - gap.from > REACH || !isSameClause(tokens, gap.from, gap.to)) continue;
    if (!best || distance(draft, date) < distance(draft, best)) best = date;
  }
  return best;
}

function isInContent(date: DateSpan, attribution: Attribution): boolean {
  return attribution.content.from <= date.from && date.to <= attribution.content.to;
}

/** The date of the act of saying, where it is not that of what something is compared with: "fares, she said, were lower than in 2011". */
function saidDate(tokens: Token[], dates: DateSpan[], attribution: Attribution | null): string | null {
  const date = attribution?.date ?? null;
  const here = dates.filter(({ edtf }) => edtf === date);
  return here.length > 0 && here.every((span) => isOfComparison(tokens, span)) ? null : date;
}

/**
 * When a figure holds: "as of …" first, then the nearest date of its clause that is not that of the act of speech, then that of the
 * act, then the one date that its sentence has.
 */
export function chooseAsOf(
  view: ArticleView,
  i: number,
  dates: DateSpan[],
  attribution: Attribution | null,
): Dated | null {
  const { tokens } = view.doc;
  const draft = view.drafts[i] as Draft;
  if (draft.kind === "age") return null;
  if (isProperty(tokens, draft)) {
    const near = dates.filter((date) => distance(draft, date) <= NEAR);
    return dated(nearestInClause(view, i, near)?.edtf, "date");
  }
  const stated = dates.find((date) => isAsOf(tokens, date));
  const best = nearestInClause(view, i, dates);
  const isOwnDate = best !== null && best.from >= draft.to && best.from - draft.to <= NEAR;
  if (stated) return dated(isOwnDate ? best.edtf : stated.edtf, "date");
  const said = saidDate(tokens, dates, attribution);
  if (!said || !attribution) return dated(best?.edtf, "date") ?? dated(onlyDate(view, i, dates), "only date");
  const isOwn = best !== null && best.edtf !== said && isInContent(best, attribution);
  return isOwn ? dated(best.edtf, "date") : { edtf: said, by: "date of saying" };
}

/** Farther than this, even the only date of a sentence is of something else. */
const ONLY_REACH = 35;

function onlyDate(view: ArticleView, i: number, dates: DateSpan[]): string | null {
  const [date] = dates;
  if (!date || dates.length > 1 || distance(view.drafts[i] as Draft, date) > ONLY_REACH) return null;
  return mayHold(view, i, date) ? date.edtf : null;
}

/** Whether nothing in a figure's sentence speaks against a date that it names: clause, comparison, tense. */
function mayHold(view: ArticleView, i: number, date: DateSpan): boolean {
  if (date.edtf === null || !isFreeFor(view, i, date)) return false;
  if (date.from >= (view.drafts[i] as Draft).to && isOfAnotherFigure(view.doc.tokens, date)) return false;
  return fitsTense(view, view.drafts[i] as Draft, date.edtf);
}
