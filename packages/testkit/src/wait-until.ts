import { setTimeout as wait } from "node:timers/promises";

export interface WaitOptions {
  /** Default 10 seconds. */
  timeoutMs?: number;
  /** Default 20 milliseconds. */
  everyMs?: number;
  /** What is waited for, for the message of the error. */
  what?: string;
}

/** Asks until the condition answers something truthy, and answers that; throws when it takes too long. */
export async function waitUntil<T>(condition: () => T | Promise<T>, options: WaitOptions = {}): Promise<T> {
  const { timeoutMs = 10_000, everyMs = 20, what = "the condition" } = options;
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms for ${what} in vain.`);
    await wait(everyMs);
  }
}
