import { LATENCY_PACE, LEASE } from "@newsledger/contracts";
import type { HostOutcome } from "./host-budget.js";

/** All that is remembered of a host: plain numbers, so that it fits a row as well as a map. */
export interface HostState {
  lastStartMs: number;
  pausedUntilMs: number;
  /** Failures in a row that set the next pause; each answer takes one back. */
  strikes: number;
  /** Until the headers of its answers arrive, as a moving average; null before the first. */
  latencyMs: number | null;
  /** A request is under way, and nobody knows of it after this moment: its process may have died. */
  leasedUntilMs: number;
}

export const NEW_HOST: HostState = {
  lastStartMs: Number.NEGATIVE_INFINITY,
  pausedUntilMs: 0,
  strikes: 0,
  latencyMs: null,
  leasedUntilMs: 0,
};

/** Doubling from two seconds for a host in trouble, from a minute for one that sent us away. */
const PAUSES = {
  failing: { firstMs: 2_000, longestMs: 10 * 60_000 },
  throttled: { firstMs: 2_000, longestMs: 60 * 60_000 },
  refused: { firstMs: 60_000, longestMs: 6 * 60 * 60_000 },
} as const;

/** A server's own wish is honoured up to a day: beyond that it is a mistake, or a host that an operator should see. */
const LONGEST_WISH_MS = 24 * 60 * 60_000;

/** Whether a request may start now, and the state if it does. */
export function decideStart(state: HostState, delayMs: number, nowMs: number): { waitMs: number; state: HostState } {
  const isLeased = delayMs > 0 && state.leasedUntilMs > nowMs;
  const readyMs = Math.max(
    state.pausedUntilMs,
    state.lastStartMs + paceOf(state, delayMs),
    isLeased ? Math.min(state.leasedUntilMs, nowMs + Math.max(delayMs, LEASE.askAgainMs)) : 0,
  );
  if (readyMs > nowMs) return { waitMs: Math.ceil(readyMs - nowMs), state };
  const leasedUntilMs = delayMs > 0 ? nowMs + LEASE.longestMs : state.leasedUntilMs;
  return { waitMs: 0, state: { ...state, lastStartMs: nowMs, leasedUntilMs } };
}

/** Without a delay there is no pace: the sample world, and the further steps of a redirect. */
function paceOf({ latencyMs }: HostState, delayMs: number): number {
  if (delayMs === 0 || latencyMs === null) return delayMs;
  return Math.max(delayMs, Math.min(latencyMs * LATENCY_PACE.factor, LATENCY_PACE.longestMs));
}

function smooth(before: number | null, latencyMs: number): number {
  return before === null ? latencyMs : before + (latencyMs - before) * LATENCY_PACE.share;
}

/** The state after a request ended. A pause is never cut short by an answer to a request that had begun before it. */
export function learnOutcome(state: HostState, outcome: HostOutcome, nowMs: number): HostState {
  if (outcome.kind === "answered") {
    return { ...state, strikes: Math.max(0, state.strikes - 1), latencyMs: smooth(state.latencyMs, outcome.latencyMs) };
  }
  const strikes = state.strikes + 1;
  const pauseMs = pauseFor(outcome, strikes);
  return { ...state, strikes, pausedUntilMs: Math.max(state.pausedUntilMs, nowMs + pauseMs) };
}

function pauseFor(outcome: Exclude<HostOutcome, { kind: "answered" }>, strikes: number): number {
  const wish = outcome.kind === "failing" ? null : outcome.retryAfterMs;
  if (wish !== null) return Math.min(wish, LONGEST_WISH_MS);
  const { firstMs, longestMs } = PAUSES[outcome.kind];
  return Math.min(firstMs * 2 ** Math.min(strikes - 1, 30), longestMs);
}
