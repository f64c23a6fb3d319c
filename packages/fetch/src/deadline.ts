import { type LedgerError, retryable } from "@newsledger/contracts";
import type { FetchLimits } from "./limits.js";

/** The clock of one fetch: ends it when nothing moves, and when it takes too long although something does. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** A sign of life: the idle time begins anew. */
  touch(): void;
  /** Must be called when the fetch is over, or its timers outlive it. */
  clear(): void;
}

export function startDeadline(url: string, limits: FetchLimits): Deadline {
  const controller = new AbortController();
  const { idleTimeoutMs, totalTimeoutMs } = limits;
  const total = setTimeout(() => {
    controller.abort(timeoutOf(url, "total", `did not finish within ${totalTimeoutMs} ms`));
  }, totalTimeoutMs);
  const idle = setTimeout(() => {
    controller.abort(timeoutOf(url, "idle", `sent nothing for ${idleTimeoutMs} ms`));
  }, idleTimeoutMs);
  return {
    signal: controller.signal,
    touch: () => void idle.refresh(),
    clear() {
      clearTimeout(total);
      clearTimeout(idle);
    },
  };
}

function timeoutOf(url: string, phase: "idle" | "total", happened: string): LedgerError {
  return retryable("fetch.timeout", `${url} ${happened}`, {
    hint: "It will be tried again. If it stays so, the host is slow or unreachable from here.",
    context: { url, phase },
  });
}
