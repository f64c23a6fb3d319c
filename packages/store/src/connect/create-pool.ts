import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import pg from "pg";
import { COLUMN_TYPES } from "./column-types.js";
import { isConnectionLost, mapDatabaseError } from "./map-database-error.js";
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
  return {
    connect: async () => guardClient(await connect(pool)),
    end: () => pool.end(),
  };
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw mapDatabaseError(cause);
  }
}

const MAX_STATEMENTS = 300;

const statementNames = new Map<string, string>();

/**
 * The same statements run again and again: under a name each connection has them parsed and planned once, which saves
 * a third of what a stage costs the server. Statements that are put together anew each time would pile up and stay
 * unnamed.
 */
function nameStatement(sql: string): string | undefined {
  const known = statementNames.get(sql);
  if (known !== undefined || statementNames.size >= MAX_STATEMENTS) return known;
  const name = `s${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

function guardClient(client: pg.PoolClient): PostgresPoolClient {
  let isLost = false;
  const query = async <R>(sql: string, parameters: readonly unknown[]) => {
    try {
      const values = parameters.map(toStorableParameter);
      const name = parameters.length > 0 ? nameStatement(sql) : undefined;
      return (await client.query({ text: sql, values, ...(name && { name }) })) as unknown as PostgresQueryResult<R>;
    } catch (cause) {
      isLost ||= isConnectionLost(cause);
      throw mapDatabaseError(cause);
    }
  };
  return { query: query as PostgresPoolClient["query"], release: () => client.release(isLost) };
}
