/** What a request taught us of its host. */
export type HostOutcome =
  /** It answered, with whatever: a page, a 304, a 404. */
  | { kind: "answered"; latencyMs: number }
  /** It could not: a 5xx, a timeout, a lost connection. */
  | { kind: "failing" }
  /** 429, or 503 with a Retry-After. */
  | { kind: "throttled"; retryAfterMs: number | null }
  /** It does not want us: 403, a challenge page. */
  | { kind: "refused"; retryAfterMs: number | null };

type MaybePromise<T> = T | Promise<T>;

/**
 * Decides when a host may be asked again. Shared by whatever shares the implementation: one process
 * (`createMemoryHostBudget`), or all of them when the state is kept in a database (`decideStart`, `learnOutcome`).
 * `host` is a URL's host with its port, if it is not the default one.
 */
export interface HostBudget {
  /**
   * Asks for one request now, `delayMs` after the last. `waitMs: 0` grants and books it; otherwise nothing is booked
   * and the caller comes back after `waitMs`. With a delay one request is under way at a time, until `release`: a host
   * that does not answer would else come to hold every worker.
   */
  acquire(host: string, delayMs: number, nowMs: number): MaybePromise<{ waitMs: number }>;
  /** What was granted with a delay is over, however it went. */
  release(host: string, nowMs: number): MaybePromise<void>;
  /** Tells how it went; answers how long the host is paused from now. */
  report(host: string, outcome: HostOutcome, nowMs: number): MaybePromise<{ waitMs: number }>;
}
