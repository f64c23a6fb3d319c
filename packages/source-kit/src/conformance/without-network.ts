import { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";

/** What a piece of work tried to reach. */
export interface Attempts {
  count: number;
}

const REFUSAL = "an adapter must not open connections";

/**
 * Runs work while nothing of this process can open a connection, and counts who tried. Every client of Node (http,
 * undici, raw sockets) passes through `Socket.connect`; `fetch` gets there late, and is refused at once. Not for work that runs beside other work.
 */
export async function withoutNetwork<T>(work: () => T | Promise<T>): Promise<{ result: T; attempts: Attempts }> {
  const attempts: Attempts = { count: 0 };
  const { connect } = Socket.prototype;
  const { fetch } = globalThis;
  globalThis.fetch = async () => {
    attempts.count += 1;
    throw new Error(REFUSAL);
  };
  Socket.prototype.connect = function refuse(this: Socket): Socket {
    attempts.count += 1;
    this.destroy(new Error(REFUSAL));
    return this;
  };
  try {
    const result = await work();
    // What was started and not waited for shows itself within two turns.
    await nextTurn();
    await nextTurn();
    return { result, attempts };
  } finally {
    Socket.prototype.connect = connect;
    globalThis.fetch = fetch;
  }
}
