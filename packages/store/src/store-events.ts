import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { clientConfig, serverOf } from "./connect/create-pool.js";
import { mapDatabaseError } from "./connect/map-database-error.js";
import type { StoreEventKind, StoreEvents } from "./store.js";
import type { Db } from "./write/write-context.js";

const CHANNEL = "newsledger";
const KINDS: readonly StoreEventKind[] = ["article", "figure", "source", "trail"];
const GATHER_MS = 250;
const RECONNECT_MS = 1_000;

export interface Announcer {
  announce(...kinds: StoreEventKind[]): void;
  /** Sends what is gathered. */
  flush(): Promise<void>;
}

/**
 * Tells listeners what was written, gathered over a quarter of a second. PostgreSQL lets one transaction with a NOTIFY
 * commit at a time in the whole server, so the writes themselves carry none. A crash loses an announcement and no
 * data: listeners read the ledger anyway.
 */
export function createAnnouncer(db: Db): Announcer {
  const gathered = new Set<StoreEventKind>();
  let timer: NodeJS.Timeout | null = null;
  const flush = async () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (gathered.size === 0) return;
    const payload = [...gathered].join(",");
    gathered.clear();
    await sql`select pg_notify(${CHANNEL}, ${payload})`.execute(db).catch(() => {});
  };
  return {
    announce: (...kinds) => {
      for (const kind of kinds) gathered.add(kind);
      timer ??= setTimeout(flush, GATHER_MS).unref();
    },
    flush,
  };
}

export interface EventSource extends StoreEvents {
  close(): Promise<void>;
}

/** Each subscription holds one connection of its own, and finds it again when it is lost. */
export function createEventSource(options: { databaseUrl: string; applicationName: string }): EventSource {
  const stops = new Set<() => Promise<void>>();
  return {
    subscribe: async (onEvent) => {
      const stop = await listen(options, onEvent);
      const stopOnce = async () => {
        stops.delete(stopOnce);
        await stop();
      };
      stops.add(stopOnce);
      return stopOnce;
    },
    close: async () => {
      await Promise.all([...stops].map((stop) => stop()));
    },
  };
}

async function listen(
  options: { databaseUrl: string; applicationName: string },
  onEvent: (event: { kind: StoreEventKind }) => void,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const tell = (payload: string) => {
    for (const kind of KINDS) if (payload.split(",").includes(kind)) onEvent({ kind });
  };
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client(clientConfig(options));
    client.on("error", () => {});
    client.on("notification", (message) => tell(message.payload ?? ""));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    client.once("end", () => void reconnect());
    return client;
  };
  let current: pg.Client | null = null;
  const reconnect = async () => {
    while (!stopping.signal.aborted) {
      await wait(RECONNECT_MS, null, { signal: stopping.signal, ref: false }).catch(() => {});
      current = stopping.signal.aborted ? null : await connect().catch(() => null);
      if (current === null) continue;
      if (stopping.signal.aborted) await current.end();
      else tell(KINDS.join(","));
      return;
    }
  };
  current = await connect().catch((cause) => {
    throw mapDatabaseError(cause, serverOf(options.databaseUrl));
  });
  return async () => {
    stopping.abort();
    await current?.end().catch(() => {});
  };
}
