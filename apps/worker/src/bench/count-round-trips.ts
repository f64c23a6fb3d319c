import pg from "pg";

export interface RoundTrips {
  store: number;
  queue: number;
}

const QUEUE_APPLICATION = "newsledger-queue";

interface NamedClient {
  connectionParameters?: { application_name?: string };
}

/**
 * Counts the round trips of this process to PostgreSQL from now on, by whose connection they take: the driver waits
 * for the answer to each query before it sends the next. Answers how many so far.
 */
export function countRoundTrips(): () => RoundTrips {
  const counts: RoundTrips = { store: 0, queue: 0 };
  const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function counted(this: NamedClient, ...args) {
    counts[this.connectionParameters?.application_name === QUEUE_APPLICATION ? "queue" : "store"] += 1;
    return query.apply(this, args);
  };
  return () => ({ ...counts });
}
