import { describe, expect, it } from "vitest";
import type { HostOutcome } from "./host-budget.js";
import { decideStart, type HostState, learnOutcome, NEW_HOST } from "./host-state.js";
import { createMemoryHostBudget } from "./memory-host-budget.js";

const NOW = 1_000_000;
const pauseAfter = (state: HostState) => state.pausedUntilMs - NOW;
const learnTimes = (times: number, outcome: HostOutcome) =>
  Array.from({ length: times }).reduce<HostState>((state) => learnOutcome(state, outcome, NOW), NEW_HOST);

describe("a host", () => {
  it("is asked again only when its delay has passed", () => {
    const first = decideStart(NEW_HOST, 1_000, NOW);
    expect(first.waitMs).toBe(0);
    const over = { ...first.state, leasedUntilMs: 0 };
    expect(decideStart(over, 1_000, NOW + 400).waitMs).toBe(600);
    expect(decideStart(over, 1_000, NOW + 1_000).waitMs).toBe(0);
  });

  it("has one request under way at a time, unless it is asked without delay or the request was lost", () => {
    const { state } = decideStart(NEW_HOST, 1_000, NOW);
    expect(decideStart(state, 1_000, NOW + 5_000).waitMs).toBe(2_000);
    expect(decideStart(state, 0, NOW + 5_000).waitMs).toBe(0);
    expect(decideStart(state, 1_000, NOW + 70_000).waitMs).toBe(0);
  });

  it("books nothing when it is busy", () => {
    const { state } = decideStart(NEW_HOST, 1_000, NOW);
    expect(decideStart(state, 1_000, NOW + 400).state).toBe(state);
  });

  it.each([
    ["failing", [2_000, 4_000, 8_000], 600_000],
    ["throttled", [2_000, 4_000, 8_000], 3_600_000],
    ["refused", [60_000, 120_000, 240_000], 21_600_000],
  ] as const)("that is %s is paused for twice as long each time, up to a limit", (kind, firstPauses, longest) => {
    const outcome = { kind, retryAfterMs: null } as HostOutcome;
    expect([1, 2, 3].map((times) => pauseAfter(learnTimes(times, outcome)))).toEqual(firstPauses);
    expect(pauseAfter(learnTimes(100, outcome))).toBe(longest);
  });

  it("has its own wish honoured, up to a day", () => {
    expect(pauseAfter(learnOutcome(NEW_HOST, { kind: "throttled", retryAfterMs: 90_000 }, NOW))).toBe(90_000);
    expect(pauseAfter(learnOutcome(NEW_HOST, { kind: "throttled", retryAfterMs: 1e12 }, NOW))).toBe(86_400_000);
  });

  it("that answers slowly is asked less often, and again as often as before once it is quick", () => {
    const answered = (state: HostState, latencyMs: number) => learnOutcome(state, { kind: "answered", latencyMs }, NOW);
    const waitOf = (state: HostState, delayMs: number) =>
      decideStart({ ...state, lastStartMs: NOW }, delayMs, NOW).waitMs;
    const slow = answered(NEW_HOST, 4_000);
    expect(waitOf(slow, 1_000)).toBe(8_000);
    expect(waitOf(slow, 10_000)).toBe(10_000);
    expect(waitOf(slow, 0)).toBe(0);
    expect(waitOf(answered(NEW_HOST, 600_000), 1_000)).toBe(60_000);
    const quick = Array.from({ length: 12 }).reduce<HostState>((state) => answered(state, 50), slow);
    expect(waitOf(answered(slow, 0), 1_000)).toBe(6_000);
    expect(waitOf(quick, 1_000)).toBe(1_000);
    expect(learnOutcome(slow, { kind: "failing" }, NOW).latencyMs).toBe(4_000);
  });

  it("wins trust back one answer at a time", () => {
    const answered: HostOutcome = { kind: "answered", latencyMs: 10 };
    const struck = learnTimes(3, { kind: "failing" });
    const later = learnOutcome(learnOutcome(struck, answered, NOW), answered, NOW);
    expect([struck.strikes, later.strikes]).toEqual([3, 1]);
    expect(learnOutcome(learnOutcome(later, answered, NOW), answered, NOW).strikes).toBe(0);
  });

  it("stays paused when a request that began before the pause is answered", () => {
    const paused = learnOutcome(NEW_HOST, { kind: "throttled", retryAfterMs: 60_000 }, NOW);
    expect(pauseAfter(learnOutcome(paused, { kind: "answered", latencyMs: 1 }, NOW))).toBe(60_000);
  });
});

describe("the budget in memory", () => {
  it("keeps hosts apart", async () => {
    const budget = createMemoryHostBudget();
    await budget.report("slow.example", { kind: "throttled", retryAfterMs: 60_000 }, NOW);
    expect(await budget.acquire("slow.example", 0, NOW)).toEqual({ waitMs: 60_000 });
    expect(await budget.acquire("other.example", 0, NOW)).toEqual({ waitMs: 0 });
  });

  it("forgets hosts that have been idle when there are very many", async () => {
    const budget = createMemoryHostBudget();
    for (let host = 0; host < 10_000; host += 1) await budget.acquire(`host-${host}`, 1_000, NOW);
    const muchLater = NOW + 2 * 3_600_000;
    expect(await budget.acquire("new.example", 1_000, muchLater)).toEqual({ waitMs: 0 });
    expect(await budget.acquire("host-1", 1_000, muchLater)).toEqual({ waitMs: 0 });
  });
});
