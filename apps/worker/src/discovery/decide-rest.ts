import type { DiscoveredPage } from "@newsledger/contracts";
import type { EndpointReading } from "./read-endpoints.js";

const DAY_MS = 24 * 60 * 60_000;

/** Nobody is left alone for longer, whatever they say or however seldom they print. */
export const LONGEST_REST_MS = 6 * 60 * 60_000;

/** Polled this often between two articles, news is seen after a quarter of that time on average. */
const POLLS_PER_ARTICLE = 2;

/**
 * How long to leave a source alone after a poll that went well: half the mean time between two of its articles, counted
 * over the last day or week, whichever was busier; as long as every endpoint says of itself that nothing new comes; and
 * never less than the schedule's interval.
 */
export function decideRest(
  everyMs: number,
  known: { day: number; week: number },
  readings: readonly Pick<EndpointReading, "pages" | "restMs" | "error">[],
  now: Date,
): number {
  const announced = readings.flatMap(({ pages }) => pages);
  const day = Math.max(known.day, countSince(announced, now.getTime() - DAY_MS));
  const week = Math.max(known.week, countSince(announced, now.getTime() - 7 * DAY_MS));
  const perDay = Math.max(day, week / 7);
  const byRateMs = perDay === 0 ? LONGEST_REST_MS : DAY_MS / perDay / POLLS_PER_ARTICLE;
  const answered = readings.filter(({ error }) => error === null);
  const byOwnWordMs = Math.min(...answered.map(({ restMs }) => restMs));
  return Math.round(Math.max(everyMs, Math.min(Math.max(byRateMs, byOwnWordMs), LONGEST_REST_MS)));
}

/** What names no time may have come out just now. */
function countSince(pages: readonly DiscoveredPage[], sinceMs: number): number {
  return pages.filter(({ publishedAt }) => publishedAt === null || Date.parse(publishedAt) > sinceMs).length;
}
