import type { HostBudget } from "./host-budget.js";
import { decideStart, type HostState, learnOutcome, NEW_HOST } from "./host-state.js";

const MAX_HOSTS = 10_000;

/** Longer than any delay between two requests, so a host forgotten after it loses nothing. */
const IDLE_MS = 60 * 60_000;

/** A budget for one process alone. */
export function createMemoryHostBudget(): HostBudget {
  const hosts = new Map<string, HostState>();
  return {
    acquire(host, delayMs, nowMs) {
      if (hosts.size >= MAX_HOSTS && !hosts.has(host)) forgetIdleHosts(hosts, nowMs);
      const { waitMs, state } = decideStart(hosts.get(host) ?? NEW_HOST, delayMs, nowMs);
      hosts.set(host, state);
      return { waitMs };
    },
    release(host) {
      const state = hosts.get(host);
      if (state !== undefined) hosts.set(host, { ...state, leasedUntilMs: 0 });
    },
    report(host, outcome, nowMs) {
      const state = learnOutcome(hosts.get(host) ?? NEW_HOST, outcome, nowMs);
      hosts.set(host, state);
      return { waitMs: Math.max(0, state.pausedUntilMs - nowMs) };
    },
  };
}

function forgetIdleHosts(hosts: Map<string, HostState>, nowMs: number): void {
  for (const [host, state] of hosts) {
    if (state.pausedUntilMs < nowMs && state.lastStartMs < nowMs - IDLE_MS) hosts.delete(host);
  }
}
