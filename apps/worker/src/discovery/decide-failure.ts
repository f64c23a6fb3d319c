import type { LedgerError, Schedule, SourceState } from "@newsledger/contracts";

export interface PollFailure {
  state: SourceState;
  /** When to poll next instead of at the usual time; null leaves the schedule as it is. */
  deferTo: Date | null;
}

/** The farthest that failures put a poll off. A source is never given up. */
const MAX_DEFER_MS = 6 * 60 * 60_000;

/** No connection came about: the fault may as well be on our side. */
const UNREACHABLE_CODES = ["fetch.dns", "fetch.connect", "fetch.timeout", "fetch.connection_lost"];

export function isUnreachable({ code }: LedgerError): boolean {
  return UNREACHABLE_CODES.includes(code);
}

/**
 * The state a failed poll leaves its source in, and the next try: the interval doubles with each failure in a row. A
 * cron schedule is kept, since whoever wrote it chose the times.
 */
export function decideFailure(error: LedgerError, failuresBefore: number, schedule: Schedule, now: Date): PollFailure {
  const state = error.kind === "blocked" ? "blocked" : isUnreachable(error) ? "unreachable" : "failing";
  if ("cron" in schedule) return { state, deferTo: null };
  const backedOffMs = Math.min(schedule.everyMs * 2 ** Math.min(failuresBefore, 20), MAX_DEFER_MS);
  const delayMs = Math.max(schedule.everyMs, backedOffMs, error.retryAfterMs ?? 0);
  return { state, deferTo: new Date(now.getTime() + delayMs) };
}
