import { setTimeout as wait } from "node:timers/promises";
import { toLedgerError } from "@newsledger/contracts";
import type { Logger } from "@newsledger/telemetry";

export interface Repetition {
  /** Runs as soon as possible; asked during a run, once more after it. */
  nudge(): void;
  /** Waits for the run that is under way. */
  stop(): Promise<void>;
}

/**
 * Runs a task again and again, never twice at once: `intervalMs` after the last run ended, or `gatherMs` after being
 * nudged, so that what comes close together is done at one go. A task that throws is logged and runs again.
 */
export function repeatEvery(
  intervalMs: number,
  task: () => Promise<unknown>,
  options: { name: string; logger: Logger; gatherMs?: number },
): Repetition {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;

  async function run(): Promise<void> {
    do {
      if (isWanted && options.gatherMs) await wait(options.gatherMs);
      isWanted = false;
      try {
        await task();
      } catch (thrown) {
        const { code, message } = toLedgerError(thrown);
        options.logger.warn({ task: options.name, code, reason: message }, "background task failed");
      }
    } while (isWanted && !isStopped);
    running = null;
    if (!isStopped) timer = setTimeout(start, intervalMs);
  }

  function start(): void {
    clearTimeout(timer);
    if (!isStopped) running ??= run();
  }

  start();
  return {
    nudge() {
      isWanted = true;
      start();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
