import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import pg from "pg";
import { COLUMN_TYPES } from "./column-types.js";
import { isConnectionLost, mapDatabaseError } from "./map-database-error.js";
import { createPreparedNames } from "./prepared-names.js";
import { toStorableParameter } from "./storable-text.js";

export interface ConnectionOptions {
  databaseUrl: string;
  poolSize: number;
  applicationName: string;
}

const CONNECT_TIMEOUT_MS = 10_000;

export function clientConfig(options: Omit<ConnectionOptions, "poolSize">): pg.ClientConfig {
  return {
    connectionString: options.databaseUrl,
    application_name: options.applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    types: COLUMN_TYPES,
  };
}

/** A pool whose every query takes only storable parameters and throws the project's errors. Connects when first used. */
export function createPool(options: ConnectionOptions): PostgresPool {
  const pool = new pg.Pool({ ...clientConfig(options), max: options.poolSize, idleTimeoutMillis: 30_000 });
  // An idle connection was lost: the pool has let it go, and the next query opens another.
  pool.on("error", () => {});
  // A connection may be lost between two statements of a transaction, when nobody listens: unheard, that would end the
  // process. The next statement on it fails and tells.
  pool.on("connect", (client) => client.on("error", () => {}));
  const nameOf = createPreparedNames();
  const server = serverOf(options.databaseUrl);
  return {
    connect: async () => guardClient(await connect(pool, server), nameOf, server),
    end: () => pool.end(),
  };
}

async function connect(pool: pg.Pool, server: string): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw mapDatabaseError(cause, server);
  }
}

/** Whom a connection string asks, for messages: its host and port, and never its user or password. */
export function serverOf(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const host = url.searchParams.get("host") ?? (url.hostname || "localhost");
  return `${host}:${url.port || 5432}`;
}

function guardClient(
  client: pg.PoolClient,
  nameOf: (text: string) => string | undefined,
  server: string,
): PostgresPoolClient {
  let isLost = false;
  const query = async <R>(sql: string, parameters: readonly unknown[]) => {
    try {
      const values = parameters.map(toStorableParameter);
      // begin and commit go by the simple protocol, which needs no preparing.
      const name = parameters.length > 0 ? nameOf(sql) : undefined;
      return (await client.query({ text: sql, values, ...(name && { name }) })) as unknown as PostgresQueryResult<R>;
    } catch (cause) {
      isLost ||= isConnectionLost(cause);
      throw mapDatabaseError(cause, server);
    }
  };
  return { query: query as PostgresPoolClient["query"], release: () => client.release(isLost) };
}
