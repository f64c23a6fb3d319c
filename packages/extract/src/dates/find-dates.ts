import type { Token, TokenisedText } from "../tokens/token.js";
import { formatYear, readDay } from "./calendar.js";
import type { Rule } from "./date-rule.js";
import type { DateSpan } from "./date-span.js";
import { MONTH, WEEKDAY } from "./day-names.js";
import { joinDates } from "./join-dates.js";
import { awaitsDay, startsOn } from "./looks-ahead.js";
import { dayMonth, monthFirst } from "./month-rules.js";
import { partOfYear, QUARTER, QUARTER_CODE, quarterCode } from "./quarter-rules.js";
import { DAY_WORD, DIRECTION, resolveDayWord, resolveMonth, resolveRelative, resolveWeekday } from "./resolve.js";
import { SEASON, seasonYear } from "./season.js";
import { year } from "./year-rule.js";

/** "2018-07-24" and "24/7/2018"; which number is the month is not guessed. */
const numeric: Rule = ({ tokens, at }) => {
  const parts = [tokens[at], tokens[at + 2], tokens[at + 4]].map((t) => t?.text ?? "");
  const mark = tokens[at + 1];
  const isJoined = [1, 2, 3, 4].every((i) => tokens[at + i] !== undefined && !tokens[at + i]?.spaced);
  if (!isJoined || !mark || !/^[-/]$/.test(mark.text) || tokens[at + 3]?.text !== mark.text) return null;
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  if (parts[0]?.length === 4 && Number(parts[1]) <= 12 && Number(parts[2]) <= 31)
    return { from: at, to: at + 5, edtf: parts.map((p) => p.padStart(2, "0")).join("-") };
  const isDate = Number(parts[0]) <= 31 && Number(parts[1]) <= 31 && /^(?:\d\d|\d{4})$/.test(parts[2] ?? "");
  return isDate ? { from: at, to: at + 5, edtf: null } : null;
};

/** "last week", "this month", "the previous year". */
const relative: Rule = ({ tokens, at, published }) => {
  const [direction, period] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (!DIRECTION.has(direction)) return null;
  const weekday = WEEKDAY.get(period);
  if (weekday !== undefined && period.length > 3)
    return { from: at, to: at + 2, edtf: resolveWeekday(weekday, published, direction) };
  if (MONTH.has(period) && tokens[at + 1]?.text !== period)
    return { from: at, to: at + 2, edtf: resolveMonth((MONTH.get(period) ?? 0) + 1, published, direction === "next") };
  const season = SEASON.get(period);
  if (season !== undefined && published && /^(?:last|this|next)$/.test(direction))
    return { from: at, to: at + 2, edtf: `${formatYear(seasonYear(direction, season, published))}-${season}` };
  if (!/^(?:week|month|year)$/.test(period)) return null;
  return { from: at, to: at + 2, edtf: resolveRelative(direction, period, published) };
};

/** "Friday", "yesterday". */
const dayName: Rule = ({ tokens, at, published }) => {
  const token = tokens[at] as Token;
  if (DAY_WORD.has(token.lower)) return { from: at, to: at + 1, edtf: resolveDayWord(token.lower, published) };
  const weekday = WEEKDAY.get(token.lower);
  if (weekday === undefined || token.text === token.lower || token.text.length < 6) return null;
  return {
    from: at,
    to: at + 1,
    edtf: resolveWeekday(weekday, published, awaitsDay(tokens, at) || startsOn(tokens, at) ? "awaited" : ""),
  };
};

/** What a date in words can begin with: the rules are asked at no other word. */
const MAY_START = new Set([
  ...DIRECTION.keys(),
  ...QUARTER.keys(),
  ...QUARTER_CODE.keys(),
  ...SEASON.keys(),
  ...MONTH.keys(),
  ...WEEKDAY.keys(),
  ...DAY_WORD.keys(),
]);

const WORD_RULES: Rule[] = [relative, partOfYear, quarterCode, monthFirst, dayName];
const NUMBER_RULES: Rule[] = [numeric, dayMonth, year];

function rulesFor({ kind, lower }: Token): Rule[] {
  if (kind === "number") return NUMBER_RULES;
  return kind === "word" && MAY_START.has(lower) ? WORD_RULES : [];
}

/** All dates of the text in order, resolved against the day of publication (its own calendar day, as written). */
export function findDates({ tokens }: TokenisedText, publishedAt: string | null | undefined): DateSpan[] {
  const published = readDay(publishedAt);
  const dates: DateSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const rule of rulesFor(tokens[at] as Token)) {
      const date = rule({ tokens, at, published });
      if (!date) continue;
      dates.push(date);
      at = date.to - 1;
      break;
    }
  }
  return joinDates(tokens, dates, published);
}
