import { SEASONS } from "../data/calendar-words.js";
import { readPairs } from "../data/read-pairs.js";
import type { Day } from "./calendar.js";

/** EDTF codes of the seasons by name. */
export const SEASON = readPairs(SEASONS);

/** The last month of each season, by its code. */
const SEASON_END: Record<number, number> = { 21: 5, 22: 8, 23: 11, 24: 2 };

/** "Last summer" is over; "this summer" is that of the year. */
export function seasonYear(direction: string, season: number, { year, month }: Day): number {
  if (direction === "next") return month < (SEASON_END[season] ?? 0) - 2 ? year : year + 1;
  return direction === "last" && (SEASON_END[season] ?? 0) >= month ? year - 1 : year;
}
