import { blocked, permanent, retryable } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { decideFailure } from "./decide-failure.js";

const NOW = new Date("2026-11-22T12:00:00Z");
const TEN_MINUTES = { everyMs: 600_000 };
const minutesOff = (date: Date | null) => (date ? (date.getTime() - NOW.getTime()) / 60_000 : null);

describe("decideFailure", () => {
  it.each([
    ["host not found", retryable("fetch.dns", "m"), 0, TEN_MINUTES, "unreachable", 10],
    ["a second failure in a row", retryable("fetch.connect", "m"), 1, TEN_MINUTES, "unreachable", 20],
    ["the hundredth failure in a row", retryable("fetch.timeout", "m"), 99, TEN_MINUTES, "unreachable", 360],
    ["no feed", permanent("discover.malformed", "m"), 0, TEN_MINUTES, "failing", 10],
    ["a refusal", blocked("fetch.forbidden", "m", { retryAfterMs: 3_600_000 }), 0, TEN_MINUTES, "blocked", 60],
    [
      "a source that is polled once a day",
      retryable("fetch.dns", "m"),
      3,
      { everyMs: 86_400_000 },
      "unreachable",
      1440,
    ],
    [
      "a cron pattern, which stays as it is",
      retryable("fetch.dns", "m"),
      3,
      { cron: "0 7 * * *" },
      "unreachable",
      null,
    ],
  ] as const)("%s", (_case, error, failures, schedule, state, minutes) => {
    const failure = decideFailure(error, failures, schedule, NOW);
    expect({ state: failure.state, minutes: minutesOff(failure.deferTo) }).toEqual({ state, minutes });
  });
});
