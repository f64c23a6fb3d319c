import type { Token } from "../tokens/token.js";
import { type Day, formatYear } from "./calendar.js";
import { isYear, type Rule } from "./date-rule.js";
import { SEASON } from "./season.js";

/** EDTF codes of the quarters by name and by number. */
export const QUARTER: ReadonlyMap<string, number> = new Map([
  ["first", 33],
  ["second", 34],
  ["third", 35],
  ["fourth", 36],
]);
export const QUARTER_CODE: ReadonlyMap<string, number> = new Map([
  ["q1", 33],
  ["q2", 34],
  ["q3", 35],
  ["q4", 36],
]);

/** "the third quarter of 2018", "summer 2018". */
export const partOfYear: Rule = ({ tokens, at, published }) => {
  const quarter = tokens[at + 1]?.lower === "quarter" ? QUARTER.get(tokens[at]?.lower ?? "") : undefined;
  const season = SEASON.get(tokens[at]?.lower ?? "");
  const code = quarter ?? season;
  if (code === undefined) return null;
  const after = at + (quarter === undefined ? 1 : 2);
  const yearAt = tokens[after]?.lower === "of" ? after + 1 : after;
  const year = tokens[yearAt];
  if (year && isYear(year)) return { from: at, to: yearAt + 1, edtf: `${year.text}-${code}` };
  if (quarter === undefined || !published || !isOfBusiness(tokens, at)) return null;
  const last = /^(?:last|this|the)$/.test(year?.lower ?? "") && tokens[yearAt + 1]?.lower === "year";
  return {
    from: at,
    to: last ? yearAt + 2 : after,
    edtf: `${formatYear(quarterYear(code, published, last && year?.lower === "last"))}-${code}`,
  };
};

/** "Q3", "Q1 2020". */
export const quarterCode: Rule = ({ tokens, at, published }) => {
  const code = QUARTER_CODE.get(tokens[at]?.lower ?? "");
  if (code === undefined) return null;
  const year = tokens[at + 1];
  if (year && isYear(year)) return { from: at, to: at + 2, edtf: `${year.text}-${code}` };
  return { from: at, to: at + 1, edtf: published && `${formatYear(quarterYear(code, published, false))}-${code}` };
};

/** The latest quarter of a number that has begun. */
function quarterYear(code: number, { year, month }: Day, isLastYear: boolean): number {
  return isLastYear || (code - 33) * 3 + 1 > month ? year - 1 : year;
}

const BUSINESS =
  /^(?:profits?|sales|sold|sell|revenues?|earnings|earned|gdp|growth|grew|income|losses|economy|economic|shipments|deliveries|delivered|output|inflation|exports|imports|production|produced|quarterly|results|company|percent|%|\$|£|€|cent|billion|margin|orders|subscribers|users|dividend|analysts|forecast|budget|deficit)$/;
const BUSINESS_REACH = 30;

/** Whether a quarter is one of the year, and not of a game. */
export function isOfBusiness(tokens: Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let i = Math.max(0, at - BUSINESS_REACH); i < Math.min(tokens.length, at + BUSINESS_REACH); i += 1)
    if (tokens[i]?.sentence === sentence && BUSINESS.test(tokens[i]?.lower ?? "")) return true;
  return false;
}
