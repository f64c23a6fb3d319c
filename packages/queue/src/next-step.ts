import type { LedgerError } from "@newsledger/contracts";

/** What becomes of a job whose attempt threw. Only `retry` spends an attempt. */
export type NextStep =
  | { step: "retry"; delayMs: number }
  | { step: "wait"; delayMs: number; reason: string }
  | { step: "give-up" };

export interface RetryPolicy {
  /** How often a job is tried before a retryable error is final. */
  attempts: number;
  /** Wait before the second attempt; it doubles with each further one. */
  backoffMs: number;
  maxBackoffMs: number;
  /** How long a blocked job waits when the error names no time. */
  blockedMs: number;
  /** A job that is still refused so long after it was queued is given up. */
  refusedForMs: number;
  /** A number in [0, 1): the jitter. */
  random: () => number;
}

export const DEFAULT_RETRY_POLICY: RetryPolicy = {
  attempts: 5,
  backoffMs: 2_000,
  maxBackoffMs: 10 * 60_000,
  blockedMs: 60 * 60_000,
  // A page that robots.txt forbids would otherwise come back every day for ever; in a week it is no news any more.
  refusedForMs: 7 * 24 * 60 * 60_000,
  random: Math.random,
};

/**
 * Faults of our own engines. The page is not to blame, so they cost it no attempt: a database that is away for ten
 * minutes must not turn everything that was under way into failures.
 */
const ENGINE_AREAS = ["store", "queue", "snapshot"];

const BUG_ATTEMPTS = 2;

/**
 * The table of the error taxonomy. `attempt` counts from 1 and is the one that just failed; `queuedMs` is how long ago
 * the job was queued.
 *
 * - retryable: backoff with jitter, the server's own delay honoured, attempts capped
 * - permanent: given up at once
 * - blocked: waits without spending an attempt, and is given up once it has been refused for long enough
 * - bug: tried once more, then given up
 */
export function decideNextStep(error: LedgerError, attempt: number, policy: RetryPolicy, queuedMs = 0): NextStep {
  if (error.kind === "permanent") return { step: "give-up" };
  if (error.kind === "blocked") {
    if (queuedMs >= policy.refusedForMs) return { step: "give-up" };
    return { step: "wait", delayMs: error.retryAfterMs ?? policy.blockedMs, reason: error.code };
  }
  if (error.kind === "retryable" && ENGINE_AREAS.includes(error.code.split(".")[0] ?? "")) {
    return { step: "wait", delayMs: error.retryAfterMs ?? jitter(policy.backoffMs, policy), reason: error.code };
  }
  const attempts = error.kind === "bug" ? BUG_ATTEMPTS : policy.attempts;
  if (attempt >= attempts) return { step: "give-up" };
  return { step: "retry", delayMs: error.retryAfterMs ?? backOff(attempt, policy) };
}

function backOff(attempt: number, policy: RetryPolicy): number {
  return jitter(Math.min(policy.backoffMs * 2 ** (attempt - 1), policy.maxBackoffMs), policy);
}

/** Between half of the delay and all of it: jobs that failed together do not come back together. */
function jitter(delayMs: number, policy: RetryPolicy): number {
  return Math.round(delayMs * (0.5 + policy.random() / 2));
}
