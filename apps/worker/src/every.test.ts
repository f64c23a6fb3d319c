import { createLogger } from "@newsledger/telemetry";
import { waitUntil } from "@newsledger/testkit";
import { afterEach, describe, expect, it } from "vitest";
import { type Repetition, repeatEvery } from "./every.js";

const logger = createLogger({ name: "test", level: "silent" });
const started: Repetition[] = [];
const repeat = (intervalMs: number, task: () => Promise<unknown>) => {
  const repetition = repeatEvery(intervalMs, task, { name: "test", logger });
  started.push(repetition);
  return repetition;
};

afterEach(async () => {
  await Promise.all(started.splice(0).map((repetition) => repetition.stop()));
});

describe("repeatEvery", () => {
  it("runs at once and then again and again", async () => {
    let runs = 0;
    repeat(1, async () => {
      runs += 1;
    });
    await waitUntil(() => runs > 3);
  });

  it("never runs twice at once, and once more when nudged during a run", async () => {
    let runs = 0;
    let atOnce = 0;
    const releases: (() => void)[] = [];
    const repetition = repeat(3_600_000, async () => {
      runs += 1;
      atOnce += 1;
      expect(atOnce).toBe(1);
      await new Promise<void>((resolve) => releases.push(resolve));
      atOnce -= 1;
    });
    await waitUntil(() => releases.length === 1);
    for (let nudge = 0; nudge < 5; nudge += 1) repetition.nudge();
    expect(runs).toBe(1);
    releases[0]?.();
    await waitUntil(() => releases.length === 2);
    releases[1]?.();
    await repetition.stop();
    expect(runs).toBe(2);
  });

  it("goes on after a task has thrown", async () => {
    let runs = 0;
    repeat(1, async () => {
      runs += 1;
      throw new Error("not this time");
    });
    await waitUntil(() => runs > 2);
  });

  it("waits for the run that is under way when it stops", async () => {
    let hasEnded = false;
    let release = () => {};
    const repetition = repeat(1, async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      hasEnded = true;
    });
    const stopped = repetition.stop();
    release();
    await stopped;
    expect(hasEnded).toBe(true);
  });
});
