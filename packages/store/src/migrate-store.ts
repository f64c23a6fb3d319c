import { permanent } from "@newsledger/contracts";
import { Kysely, Migrator, PostgresDialect } from "kysely";
import { checkDatabaseUrl } from "./connect/check-database-url.js";
import { createPool } from "./connect/create-pool.js";
import { MIGRATIONS } from "./migrations/index.js";
import { replaceStageFunctions } from "./stage-functions/replace-stage-functions.js";

/**
 * Brings the schema up to date, all or nothing, and answers the names of what was applied. Of two at once, one works
 * and the other waits and finds nothing to do. Throws `store.schema_newer` when a newer version made the schema.
 */
export async function migrateStore(databaseUrl: string): Promise<{ applied: string[] }> {
  checkDatabaseUrl(databaseUrl);
  const pool = createPool({ databaseUrl, poolSize: 1, applicationName: "newsledger migrate" });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
    const { results, error } = await migrator.migrateToLatest();
    if (error !== undefined) throw explain(error);
    const applied = (results ?? []).map((result) => result.migrationName);
    return { applied: (await replaceStageFunctions(db)) ? [...applied, "stage functions"] : applied };
  } finally {
    await db.destroy();
  }
}

function explain(error: unknown): unknown {
  const message = error instanceof Error ? error.message : "";
  if (!/corrupted migrations/.test(message)) return error;
  return permanent("store.schema_newer", "The database was made by a newer version of Newsledger.", {
    hint: "Update this installation, or point DATABASE_URL at another database.",
    cause: error,
  });
}
