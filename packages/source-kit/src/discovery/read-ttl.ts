const MINUTE_MS = 60_000;

const PERIODS: Record<string, number> = {
  hourly: 60 * MINUTE_MS,
  daily: 24 * 60 * MINUTE_MS,
  weekly: 7 * 24 * 60 * MINUTE_MS,
  monthly: 30 * 24 * 60 * MINUTE_MS,
  yearly: 365 * 24 * 60 * MINUTE_MS,
};

/** Longer ones are mistakes, or of feeds that nobody polls. */
const LONGEST_MS = 14 * 24 * 60 * MINUTE_MS;

interface FeedHead {
  /** Minutes. */
  ttl?: number;
  sy?: { updatePeriod?: string; updateFrequency?: number };
}

/**
 * How long a feed says that nothing new comes: RSS's `ttl`, or `sy:updatePeriod` divided by `sy:updateFrequency`, the
 * longer of the two. Null where it does not say.
 */
export function readTtl({ ttl, sy }: object & FeedHead): number | null {
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ""];
  const frequency = sy?.updateFrequency ?? 1;
  const waits = [
    ttl !== undefined && ttl > 0 ? ttl * MINUTE_MS : 0,
    period !== undefined && frequency > 0 ? period / frequency : 0,
  ];
  const longest = Math.max(...waits);
  return longest > 0 ? Math.round(Math.min(longest, LONGEST_MS)) : null;
}
