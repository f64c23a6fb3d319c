import { blocked, permanent, retryable, toLedgerError } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { DEFAULT_RETRY_POLICY, decideNextStep, type NextStep } from "./next-step.js";

const policy = { ...DEFAULT_RETRY_POLICY, backoffMs: 1000, random: () => 0 };
const timeout = retryable("fetch.timeout", "m");
const bug = toLedgerError(new TypeError("m"));

describe("decideNextStep", () => {
  it.each<[string, Parameters<typeof decideNextStep>[0], number, NextStep]>([
    ["backs off after a first timeout", timeout, 1, { step: "retry", delayMs: 500 }],
    ["doubles the backoff with each attempt", timeout, 4, { step: "retry", delayMs: 4000 }],
    ["gives a timeout up when the attempts are spent", timeout, 5, { step: "give-up" }],
    [
      "honours the server's own delay",
      retryable("fetch.too-many", "m", { retryAfterMs: 7000 }),
      1,
      { step: "retry", delayMs: 7000 },
    ],
    ["never retries what is permanent", permanent("fetch.gone", "m"), 1, { step: "give-up" }],
    [
      "lets a blocked host's job wait and spends no attempt",
      blocked("fetch.forbidden", "m", { retryAfterMs: 60 }),
      9,
      { step: "wait", delayMs: 60, reason: "fetch.forbidden" },
    ],
    [
      "waits an hour when a refusal names no time",
      blocked("fetch.robots", "m"),
      1,
      { step: "wait", delayMs: 3_600_000, reason: "fetch.robots" },
    ],
    ["tries a bug once more", bug, 1, { step: "retry", delayMs: 500 }],
    ["gives a bug up the second time", bug, 2, { step: "give-up" }],
    [
      "spends no attempt while the store is away",
      retryable("store.unreachable", "m"),
      9,
      { step: "wait", delayMs: 500, reason: "store.unreachable" },
    ],
  ])("%s", (_rule, error, attempt, expected) => {
    expect(decideNextStep(error, attempt, policy)).toEqual(expected);
  });

  it("gives up what is still refused a week after it was queued", () => {
    const refusal = blocked("fetch.robots", "m", { retryAfterMs: 60 });
    const week = 7 * 24 * 3_600_000;
    expect(decideNextStep(refusal, 1, policy, week - 1).step).toBe("wait");
    expect(decideNextStep(refusal, 1, policy, week)).toEqual({ step: "give-up" });
  });

  it("never backs off beyond the longest backoff", () => {
    const step = decideNextStep(timeout, 40, { ...policy, attempts: 50, random: () => 0.999999 });
    expect(step).toEqual({ step: "retry", delayMs: policy.maxBackoffMs });
  });
});
