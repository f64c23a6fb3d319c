import { isNumber } from "../numbers/read-words.js";
import type { Token, TokenisedText } from "../tokens/token.js";
import { readDay } from "./calendar.js";
import type { DateSpan } from "./date-span.js";
import type { PeriodRule } from "./period-rule.js";
import { ago, lately, nearby, past } from "./periods-before-now.js";
import { endingOn, fiscal, partOfYear, quarter, season } from "./periods-of-year.js";

/** What a period can begin with: the rules are asked at no other word. */
const MAY_START = new Set(
  "past last previous first second final overnight this the day year quarter week month a an recent currently presently now so to right at current next".split(
    " ",
  ),
);

function mayStart(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lower === "at") return tokens[at + 1]?.lower === "present";
  if (token.lower === "to") return tokens[at + 1]?.lower === "date";
  return isNumber(token) || MAY_START.has(token.lower);
}

const RULES: PeriodRule[] = [past, ago, nearby, lately, quarter, fiscal, season, partOfYear, endingOn];

/** Stretches of time told by numbers, counted from the day of publication or a date; the numbers stay figures. */
export function findPeriods(
  { tokens }: TokenisedText,
  publishedAt: string | null | undefined,
  dates: DateSpan[],
): DateSpan[] {
  const published = readDay(publishedAt);
  if (!published) return [];
  const dateAt = new Map(dates.map((date) => [date.from, date]));
  const periods: DateSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayStart(tokens, at)) continue;
    for (const rule of RULES) {
      const period = rule({ tokens, at, published, dateAt });
      if (!period) continue;
      periods.push(period);
      at = period.to - 1;
      break;
    }
  }
  return periods;
}

/** All dates in order; those inside a period are told by it. */
export function withPeriods(dates: DateSpan[], periods: DateSpan[]): DateSpan[] {
  if (periods.length === 0) return dates;
  const outside = dates.filter((date) => !periods.some(({ from, to }) => from <= date.from && date.to <= to));
  return [...outside, ...periods].sort((a, b) => a.from - b.from);
}
