import { MONTHS, WEEKDAYS } from "../data/calendar-words.js";

const named = (list: string): string[][] => list.split(",").map((names) => names.split(" "));
const numbered = (groups: string[][]): Map<string, number> =>
  new Map(groups.flatMap((names, i) => names.map((name): [string, number] => [name, i])));
const wholeNames = (groups: string[][]): Set<string> => new Set(groups.map(([name]) => name as string));

/** Months and weekdays by name and by short form, in small letters, from 0; a week begins on Sunday. */
export const MONTH = numbered(named(MONTHS));
export const WEEKDAY = numbered(named(WEEKDAYS));

/** Their whole names only. */
export const MONTH_NAMES = wholeNames(named(MONTHS));
export const WEEKDAY_NAMES = wholeNames(named(WEEKDAYS));
