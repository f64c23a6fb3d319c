import { Kysely, PostgresDialect, sql } from "kysely";
import { createBackfills } from "./backfill/create-backfills.js";
import { checkDatabaseUrl } from "./connect/check-database-url.js";
import { createPool } from "./connect/create-pool.js";
import type { Database } from "./database.js";
import { createHostBudgets } from "./host-budgets.js";
import { createHubs } from "./hubs/create-hubs.js";
import { createIdentifiers } from "./identifiers.js";
import { checkFigures, recheckAll } from "./notes/check-figures.js";
import { createOutbox } from "./outbox.js";
import { createProcessRegistry } from "./process-registry.js";
import { createReadModels } from "./read/index.js";
import type { Store } from "./store.js";
import { createAnnouncer, createEventSource } from "./store-events.js";
import { createUpkeep } from "./upkeep/create-upkeep.js";
import { createStageWrites } from "./write/create-stage-writes.js";
import { saveDecision, undoDecision } from "./write/save-decision.js";

export interface StoreOptions {
  databaseUrl: string;
  /** Connections at most; default 8. Each event subscription holds one more. */
  poolSize?: number;
  /** Shown by PostgreSQL's own views; default `newsledger`. */
  applicationName?: string;
}

const DEFAULT_POOL_SIZE = 8;

/**
 * Opens the store on a migrated database and checks that it answers. Throws `store.database_url`,
 * `store.unreachable`, `store.access_denied` or `store.database_missing`.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  checkDatabaseUrl(options.databaseUrl);
  const { databaseUrl, poolSize = DEFAULT_POOL_SIZE, applicationName = "newsledger" } = options;
  const pool = createPool({ databaseUrl, poolSize, applicationName });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const store = composeStore(db, { databaseUrl, applicationName });
  await store.ping().catch(async (cause) => {
    await store.close();
    throw cause;
  });
  return store;
}

function composeStore(db: Kysely<Database>, connection: { databaseUrl: string; applicationName: string }): Store {
  const announcer = createAnnouncer(db);
  const events = createEventSource(connection);
  const context = { db, announce: announcer.announce };
  return {
    stages: createStageWrites(context),
    identifiers: createIdentifiers(db),
    decisions: {
      decide: (decision, by) => saveDecision(context, decision, by),
      undo: (id, by, reason) => undoDecision(context, id, by, reason),
    },
    outbox: createOutbox(db),
    notes: {
      checkFigures: (limit, rules) => checkFigures(db, limit, rules),
      recheckAll: () => recheckAll(db),
    },
    upkeep: createUpkeep(context),
    backfills: createBackfills(context),
    hubs: createHubs(context),
    hosts: createHostBudgets(db),
    processes: createProcessRegistry(db),
    events,
    read: createReadModels(db),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: async () => {
      await announcer.flush();
      await events.close();
      await db.destroy();
    },
  };
}
