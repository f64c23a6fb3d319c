import type { Queues } from "@newsledger/queue";
import type { Outbox } from "@newsledger/store";

const PUBLISH_LIMIT = 500;
const SWEEP_LIMIT = 500;

/** Tells the queues of every hand-off that they do not know yet. Answers how many there were. */
export async function relayOutbox(outbox: Outbox, queues: Pick<Queues, "publish">): Promise<number> {
  let total = 0;
  for (;;) {
    const published = await outbox.publish(PUBLISH_LIMIT, (handoffs) => queues.publish(handoffs));
    total += published;
    if (published < PUBLISH_LIMIT) return total;
  }
}

/**
 * Looks for hand-offs that have been open for long: those whose job still waits are looked at again later, those that
 * their queue has lost (a flushed Redis, a job that was removed) are published anew.
 */
export async function sweepOverdue(
  outbox: Outbox,
  queues: Pick<Queues, "isAlive">,
  olderThanMs: number,
): Promise<{ alive: number; lost: number }> {
  const overdue = await outbox.listOverdue(olderThanMs, SWEEP_LIMIT);
  const states = await Promise.all(overdue.map((handoff) => queues.isAlive(handoff)));
  const alive = overdue.filter((_, index) => states[index]).map((handoff) => handoff.id);
  const lost = overdue.filter((_, index) => !states[index]).map((handoff) => handoff.id);
  if (alive.length > 0) await outbox.touch(alive);
  if (lost.length > 0) await outbox.republish(lost);
  return { alive: alive.length, lost: lost.length };
}
