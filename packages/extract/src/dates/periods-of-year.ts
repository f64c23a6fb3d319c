import { addDays, type Day, formatDay, formatMonth, formatYear, shiftMonth } from "./calendar.js";
import { numberAt, type PeriodReading, type PeriodRule, unitAt } from "./period-rule.js";
import { isOfBusiness } from "./quarter-rules.js";

/** "Last quarter", "this quarter": of the calendar. */
export const quarter: PeriodRule = ({ tokens, at, published }) => {
  const step = /^(?:last|previous|past)$/.test(tokens[at]?.lower ?? "")
    ? -1
    : /^(?:this|current)$/.test(tokens[at]?.lower ?? "")
      ? 0
      : null;
  if (step === null || tokens[at + 1]?.lower !== "quarter") return null;
  const index = published.year * 4 + Math.floor((published.month - 1) / 3) + step;
  return { from: at, to: at + 2, edtf: `${formatYear(Math.floor(index / 4))}-${33 + (index % 4)}` };
};

const TURN = new Map([
  ["last", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
]);

/** "This fiscal year", "last fiscal": by the name of the year, as "fiscal 2016". */
export const fiscal: PeriodRule = ({ tokens, at, published }) => {
  const step = TURN.get(tokens[at]?.lower ?? "");
  if (step === undefined || !/^(?:fiscal|financial)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  const isYear = tokens[at + 2]?.lower === "year";
  if (!isYear && tokens[at + 1]?.lower === "financial") return null;
  return { from: at, to: at + (isYear ? 3 : 2), edtf: formatYear(published.year + step) };
};

const SUMMER = 7;

/** "Last season": of games, from summer to summer. */
export const season: PeriodRule = ({ tokens, at, published }) => {
  const step = TURN.get(tokens[at]?.lower ?? "");
  if (step === undefined || tokens[at + 1]?.lower !== "season") return null;
  const first = published.year + step - (published.month < SUMMER ? 1 : 0);
  return { from: at, to: at + 2, edtf: `${formatYear(first)}/${formatYear(first + 1)}` };
};

/** The year that "of 2019", "of last year" or "of the year" names. */
function yearOf({ tokens, published, dateAt }: PeriodReading, at: number): { year: number; to: number } | null {
  if (tokens[at]?.lower !== "of") return null;
  const date = dateAt.get(at + 1);
  if (date?.edtf && /^\d{4}$/.test(date.edtf)) return { year: Number(date.edtf), to: date.to };
  const isThis = /^(?:the|this)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower === "year";
  return isThis ? { year: published.year, to: at + 3 } : null;
}

/** "In the first nine months": the latest that were over by publication. Of halves only years have those; games have them too. */
function lastSuch(
  { tokens, at, published }: PeriodReading,
  isHalf: boolean,
  end: number,
  to: number,
): { year: number; to: number } | null {
  if (
    (isHalf && !isOfBusiness(tokens, at)) ||
    tokens[at - 1]?.lower !== "the" ||
    tokens[to]?.lower === "of" ||
    tokens[at]?.lower !== "first"
  )
    return null;
  return { year: published.month > end ? published.year : published.year - 1, to };
}

/** "The first six months of 2019", "the second half of last year". */
export const partOfYear: PeriodRule = (reading) => {
  const { tokens, at } = reading;
  const side = tokens[at]?.lower ?? "";
  if (!/^(?:first|second|last|final)$/.test(side)) return null;
  const isHalf = tokens[at + 1]?.lower === "half";
  const number = isHalf ? { value: 6, to: at + 1 } : numberAt(tokens, at + 1);
  if (!number || (!isHalf && unitAt(tokens, number.to) !== "month") || number.value > 11) return null;
  const [from, to] = side === "first" ? [1, number.value] : [13 - number.value, 12];
  const year = yearOf(reading, number.to + 1) ?? lastSuch(reading, isHalf, to, number.to + 1);
  if (!year || (side === "second" && !isHalf)) return null;
  return { from: at, to: year.to, edtf: `${formatMonth(year.year, from)}/${formatMonth(year.year, to)}` };
};

/** "The six months to June 30", "the week ended May 8", "the year to March": back from the date that ends it. */
export const endingOn: PeriodRule = ({ tokens, at, dateAt }) => {
  const number =
    tokens[at - 1]?.lower === "the" && /^(?:year|quarter|week|month)$/.test(tokens[at]?.lower ?? "")
      ? { value: 1, to: at }
      : numberAt(tokens, at);
  if (!number) return null;
  const unit = unitAt(tokens, number.to);
  const lead = tokens[number.to + 1]?.lower ?? "";
  if (!/^(?:month|quarter|year|week)$/.test(unit) || !/^(?:to|ended|ending|through)$/.test(lead)) return null;
  const dateFrom = [1, 2, 3].map((step) => number.to + 1 + step).find((from) => dateAt.has(from));
  const end = dateFrom === undefined ? undefined : dateAt.get(dateFrom);
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(end?.edtf ?? "");
  if (!end || !match || Number(match[2]) > 12) return null;
  const day: Day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? 1) };
  if (unit === "week")
    return match[3]
      ? { from: at, to: end.to, edtf: `${formatDay(addDays(day, 1 - 7 * number.value))}/${end.edtf}` }
      : null;
  const months = number.value * (unit === "year" ? 12 : unit === "quarter" ? 3 : 1);
  return { from: at, to: end.to, edtf: `${shiftMonth(day, 1 - months)}/${shiftMonth(day, 0)}` };
};
