import type { Token } from "../tokens/token.js";
import { addDays, type Day, formatDay, formatYear, shiftMonth, weekdayOf } from "./calendar.js";
import { numberAt, type PeriodRule, unitAt } from "./period-rule.js";

type Spell = (published: Day, count: number) => string;

/** Stretches that end on the day of publication. */
const UP_TO_NOW: Record<string, Spell> = {
  hour: (published, count) => `${formatDay(addDays(published, -Math.ceil(count / 24)))}/${formatDay(published)}`,
  day: (published, count) => `${formatDay(addDays(published, -count))}/${formatDay(published)}`,
  week: (published, count) => `${formatDay(addDays(published, -7 * count))}/${formatDay(published)}`,
  month: (published, count) => `${shiftMonth(published, -count)}/${shiftMonth(published, 0)}`,
  year: (published, count) => `${shiftMonth(published, -12 * count)}/${shiftMonth(published, 0)}`,
  decade: (published, count) => `${published.year - 10 * count}/${published.year}`,
};

/** So long ago, as exactly as the unit says it. */
const AGO: Record<string, Spell> = {
  day: (published, count) => formatDay(addDays(published, -count)),
  week: (published, count) => formatDay(addDays(published, -7 * count)),
  month: (published, count) => shiftMonth(published, -count),
  year: (published, count) => formatYear(published.year - count),
  decade: (published, count) => formatYear(published.year - 10 * count),
};

/** "In the past two years", "over the last decade". */
export const past: PeriodRule = ({ tokens, at, published }) => {
  const isPast = /^(?:past|last|previous)$/.test(tokens[at]?.lower ?? "");
  if (!isPast || !/^(?:the|this|these)$/.test(tokens[at - 1]?.lower ?? "")) return null;
  const number = numberAt(tokens, at + 1);
  const to = number?.to ?? at + 1;
  const span = UP_TO_NOW[unitAt(tokens, to)];
  const isBare = number === null && tokens[to]?.lower !== "decade";
  return span && !isBare ? { from: at, to: to + 1, edtf: span(published, number?.value ?? 1) } : null;
};

/** "Two weeks ago", "a year earlier". */
export const ago: PeriodRule = ({ tokens, at, published }) => {
  const number = /^an?$/.test(tokens[at]?.lower ?? "") ? { value: 1, to: at + 1 } : numberAt(tokens, at);
  const spell = number && AGO[unitAt(tokens, number.to)];
  const word = number ? (tokens[number.to + 1]?.lower ?? "") : "";
  if (!number || !spell) return null;
  const isEarlier = word === "earlier" && number.value === 1 && unitAt(tokens, number.to) === "year";
  return word === "ago" || isEarlier ? { from: at, to: number.to + 2, edtf: spell(published, number.value) } : null;
};

/** How many days "recent weeks" may reach back. */
const RECENT: Record<string, number> = { days: 7, weeks: 30, months: 180 };

/** "It **now** has", "at 78 **now**", and no "until now", "now that", "a former inspector now at the bank". */
function isPresent(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  return (
    !/^(?:until|till|for|from|just|before|every|and)$/.test(before) &&
    !/^(?:that|-|and|famous|infamous|defunct|former|at|with|based|living|retired|known|called|renamed|dead|exiled|an?)$/.test(
      next,
    )
  );
}

/** How many tokens tell of what holds at the day of printing: "currently", "right now", "so far", "to date"; 0 where none do. */
function presentAt(tokens: Token[], at: number): number {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (/^(?:currently|presently)$/.test(word)) return 1;
  if (word === "now") return isPresent(tokens, at) ? 1 : 0;
  if ((word === "right" && next === "now") || (word === "at" && next === "present")) return 2;
  if (word === "so" && next === "far") return /^(?:as|from|away|this|in|,)$/.test(tokens[at + 2]?.lower ?? "") ? 0 : 2;
  return word === "to" && next === "date" && tokens[at + 2]?.kind !== "word" ? 2 : 0;
}

/** "In recent weeks"; "now", "currently", "to date". */
export const lately: PeriodRule = ({ tokens, at, published }) => {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  const days = word === "recent" ? RECENT[next] : undefined;
  if (days !== undefined)
    return { from: at, to: at + 2, edtf: `${formatDay(addDays(published, -days))}/${formatDay(published)}` };
  const length = presentAt(tokens, at);
  return length > 0 ? { from: at, to: at + length, edtf: formatDay(published) } : null;
};

const SATURDAY = 6;

/** "The day before", "the previous day". */
export function isDayBefore(tokens: Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  const isNamed = (word === "day" && next === "before") || (/^(?:previous|preceding)$/.test(word) && next === "day");
  return isNamed && tokens[at - 1]?.lower === "the";
}

/** "The day before **the** vote", "the day before **Christmas**": before what, and not before this day. */
export function leadsOn(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== "word") return next?.kind === "number";
  return (
    next.text !== next.lower ||
    /^(?:the|an?|his|her|its|their|our|my|this|that|these|those|he|she|it|they|we|i|yesterday|last)$/.test(next.lower)
  );
}

/** "Last night", "overnight", "this morning", "over the weekend", "the day before". */
export const nearby: PeriodRule = ({ tokens, at, published }) => {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (word === "overnight") return { from: at, to: at + 1, edtf: formatDay(published) };
  if (word === "last" && next === "night") return { from: at, to: at + 2, edtf: formatDay(addDays(published, -1)) };
  if (word === "this" && /^(?:morning|afternoon|evening)$/.test(next))
    return { from: at, to: at + 2, edtf: formatDay(published) };
  if (isDayBefore(tokens, at))
    return { from: at, to: at + 2, edtf: leadsOn(tokens, at + 2) ? null : formatDay(addDays(published, -1)) };
  if (next !== "weekend" || !/^(?:the|this|last)$/.test(word)) return null;
  const back = (weekdayOf(published) - SATURDAY + 7) % 7;
  const saturday = addDays(published, -back);
  return { from: at, to: at + 2, edtf: `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}` };
};
