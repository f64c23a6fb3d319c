import { createPostgresBackend } from "bullmq";
import pg from "pg";
import type { Backend } from "./backend.js";

/** The schema of BullMQ's tables. A pool that is passed in is always checked against this one. */
export const QUEUE_SCHEMA = "bullmq";

/** Each worker holds one connection for LISTEN for as long as it lives; the rest serve short queries. */
const LISTENERS = 5;
const QUERY_CONNECTIONS = 6;

/** One pool for all queues and workers of the process: separate ones would open ten connections each. */
export function openPostgresBackend(databaseUrl: string, onError: (error: Error) => void): Backend {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    // What a crash of the server takes from the queues, the hand-offs in the store bring back.
    options: `-c search_path=${QUEUE_SCHEMA} -c synchronous_commit=off`,
    max: LISTENERS + QUERY_CONNECTIONS,
    keepAlive: true,
    application_name: "newsledger-queue",
  });
  nameStatements(pool);
  pool.setMaxListeners(0);
  pool.on("error", onError);
  // Heard at any moment, also between being taken from the pool and being used.
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    kind: "postgres",
    connection: pool,
    factory: createPostgresBackend as Backend["factory"],
    ping: async () => void (await pool.query("select 1")),
    close: () => pool.end(),
  };
}

/**
 * BullMQ has a fixed set of statements, each a call of a function. Under a name each connection parses and plans them
 * once.
 */
function nameStatements(pool: pg.Pool): void {
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const names = new Map<string, string>();
  const named = (text: string, values?: unknown[]) => {
    if (!values || values.length === 0) return query({ text });
    const name = names.get(text) ?? `q${names.size}`;
    names.set(text, name);
    return query({ text, values, name });
  };
  pool.query = named as typeof pool.query;
}
