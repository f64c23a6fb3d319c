import { setTimeout as wait } from "node:timers/promises";
import { isStillRunning, type ProcessIdentity } from "./process-identity.js";

// Children whose supervisor died finish what they have in hand and end by themselves.
const PATIENCE_MS = 10_000;
const STEP_MS = 50;

/** Waits until the children of a dead supervisor are gone, and ends those that will not go. Answers how many it met. */
export async function endLeftovers(children: readonly ProcessIdentity[], patienceMs = PATIENCE_MS): Promise<number> {
  const met = children.filter(isStillRunning);
  const deadline = Date.now() + patienceMs;
  let left = met;
  while (left.length > 0 && Date.now() < deadline) {
    await wait(STEP_MS);
    left = left.filter(isStillRunning);
  }
  for (const { pid } of left) killQuietly(pid);
  while (left.some(isStillRunning)) await wait(STEP_MS);
  return met.length;
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Gone in this very moment.
  }
}
