import type { Logger } from "@newsledger/telemetry";

const SILENCE_MS = 60_000;

/**
 * Logs connection errors, the same one once a minute and then with how many were left out: while an engine is away each
 * queue and worker reports it at every attempt to come back, dozens of times a second. What the system or the engine
 * gave a code needs no stack: nothing of ours is in it.
 */
export function logSparingly(logger: Logger, now: () => number = Date.now): (err: Error) => void {
  const seen = new Map<string, { loggedAtMs: number; leftOut: number }>();
  return (err) => {
    const { code, message } = err as NodeJS.ErrnoException;
    const kind = code ?? message;
    const last = seen.get(kind);
    if (last !== undefined && now() - last.loggedAtMs < SILENCE_MS) {
      last.leftOut += 1;
      return;
    }
    if (seen.size >= 100) seen.clear();
    seen.set(kind, { loggedAtMs: now(), leftOut: 0 });
    logger.warn(
      {
        err: code === undefined ? err : Object.assign(new Error(message), { code, stack: "" }),
        leftOut: last?.leftOut ?? 0,
      },
      "queue connection error",
    );
  };
}
