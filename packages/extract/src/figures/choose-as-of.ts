import type { Attribution } from "../attribution/attribution.js";
import type { DateSpan } from "../dates/date-span.js";
import type { Token, TokenRange } from "../tokens/token.js";
import type { Draft } from "./draft.js";

const CLAUSE_ENDS = /^(?:which|who|whom|whose|that|but|while|whereas|where|;|:)$/;
const REACH = 14;

function isAsOf(tokens: Token[], date: DateSpan): boolean {
  const [as, of] = [tokens[date.from - 2]?.lower, tokens[date.from - 1]?.lower];
  return as === "as" && (of === "of" || of === "at");
}

function isSameClause(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (CLAUSE_ENDS.test(tokens[at]?.lower ?? "")) return false;
  return true;
}

/** "5.1%, down from 5.3% in March": the date is that of what is compared with. */
function isOfTheNext(tokens: Token[], next: Draft, date: DateSpan): boolean {
  const lead = tokens[next.from - 1]?.lower ?? "";
  return next.to <= date.from && date.from - next.to < 3 && /^(?:from|with|against|than)$/.test(lead);
}

function distance(draft: Draft, date: DateSpan): number {
  return date.from >= draft.to ? date.from - draft.to : draft.from - date.to;
}

/** When a figure holds: "as of …" first, then the date of the act of speech, then the nearest date of its clause. */
export function chooseAsOf(
  tokens: Token[],
  draft: Draft,
  next: Draft | undefined,
  dates: DateSpan[],
  attribution: Attribution | null,
): string | null {
  const stated = dates.find((date) => isAsOf(tokens, date));
  if (stated) return stated.edtf;
  if (attribution?.date) return attribution.date;
  let best: DateSpan | null = null;
  for (const date of dates) {
    const gap: TokenRange =
      date.from >= draft.to ? { from: draft.to, to: date.from } : { from: date.to, to: draft.from };
    if (next && isOfTheNext(tokens, next, date)) continue;
    if (gap.to - gap.from > REACH || !isSameClause(tokens, gap.from, gap.to)) continue;
    if (!best || distance(draft, date) < distance(draft, best)) best = date;
  }
  return best?.edtf ?? null;
}
