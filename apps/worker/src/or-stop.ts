import { retryable } from "@newsledger/contracts";

/**
 * Waits for the work, or for the worker to be asked to stop, whichever comes first. The work itself goes on until it
 * ends or what it runs on is closed.
 *
 * @throws LedgerError `queue.stopping` (retryable): the job comes back at once, wherever a worker runs
 */
export async function orStop<T>(work: Promise<T>, stopping: AbortSignal): Promise<T> {
  let hearStop = (): void => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    hearStop = () => reject(retryable("queue.stopping", "The worker was asked to stop.", { retryAfterMs: 0 }));
    if (stopping.aborted) hearStop();
    else stopping.addEventListener("abort", hearStop);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    stopping.removeEventListener("abort", hearStop);
  }
}
