import { createMemoryHostBudget, type HostBudget, type HostState, learnOutcome, NEW_HOST } from "@newsledger/fetch";
import type { HostBudgets } from "@newsledger/store";

/** The sample world's hosts are asked without delay, and then a request to them need not ask the database twice. */
const LOCAL_HOST = /\.localhost(:\d+)?$/;

const MAX_HOSTS = 10_000;

/**
 * The fetcher's budget, kept in the store: turns and pauses hold for all processes. How long a pause is grows with
 * the failures that this process has seen in a row.
 */
export function shareHostBudget(hosts: HostBudgets): HostBudget {
  const own = createMemoryHostBudget();
  const states = new Map<string, HostState>();
  const delayed = new Set<string>();
  const isLocal = (host: string) => LOCAL_HOST.test(host) && !delayed.has(host);
  return {
    acquire(host, delayMs, nowMs) {
      if (delayMs > 0 && LOCAL_HOST.test(host)) delayed.add(host);
      return isLocal(host) ? own.acquire(host, delayMs, nowMs) : hosts.acquire(host, delayMs);
    },
    release: (host, nowMs) => (isLocal(host) ? own.release(host, nowMs) : hosts.release(host)),
    async report(host, outcome, nowMs) {
      if (isLocal(host)) return own.report(host, outcome, nowMs);
      const state = learnOutcome(states.get(host) ?? NEW_HOST, outcome, nowMs);
      if (states.size >= MAX_HOSTS) states.clear();
      states.set(host, state);
      if (outcome.kind === "answered") {
        await hosts.reportSuccess(host, outcome.latencyMs);
        return { waitMs: 0 };
      }
      const waitMs = Math.max(0, state.pausedUntilMs - nowMs);
      await hosts.reportRefusal(host, waitMs, outcome.kind);
      return { waitMs };
    },
  };
}
