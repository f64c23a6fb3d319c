import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "@newsledger/config";
import { openQueues } from "@newsledger/queue";
import { IMPORTED_SOURCE, migrateStore, openStore, type Store } from "@newsledger/store";
import { createLogger } from "@newsledger/telemetry";
import { openSnapshotStore } from "@newsledger/worker";
import { withServer } from "../ledger/with-server.js";
import { type Check, note, ok } from "./check.js";

/** Whether the database answers, its tables are current, and how its sources are. Starts the embedded one if need be. */
export function checkDatabase(config: Config): Promise<Check[]> {
  const isNew = config.databaseUrl === null && !existsSync(join(config.dataDir, "postgres", "PG_VERSION"));
  return withServer(config, async ({ databaseUrl, description }) => {
    const { applied } = await migrateStore(databaseUrl);
    const tables =
      applied.length > 0 ? note("tables", `brought up to date (${applied.join(", ")})`) : ok("tables", "up to date");
    const store = await openStore({ databaseUrl });
    try {
      const database = ok("database", isNew ? `${description}, made just now` : description);
      return [database, tables, await checkSourceHealth(store)];
    } finally {
      await store.close();
    }
  });
}

async function checkSourceHealth(store: Store): Promise<Check> {
  const rows = (await store.read.listSources()).filter((row) => row.slug !== IMPORTED_SOURCE);
  const ill = rows.filter(({ state }) => ["failing", "blocked", "empty", "unreachable"].includes(state));
  if (rows.length === 0) return note("source health", "nothing was polled yet");
  if (ill.length === 0) return ok("source health", `${rows.length} sources, none in trouble`);
  const names = ill.map(({ slug, state }) => `${slug} (${state})`).join(", ");
  return note("source health", `${ill.length} of ${rows.length} in trouble: ${names}`, "newsledger sources");
}

/** Whether the bucket can be used; of a folder the data folder's own check tells. */
export async function checkSnapshots(config: Config): Promise<Check[]> {
  if (config.snapshots.s3 === null) return [];
  const snapshots = openSnapshotStore(config);
  try {
    await snapshots.check();
    return [ok("snapshots", `the bucket ${config.snapshots.s3.bucket} answers`)];
  } finally {
    await snapshots.close();
  }
}

export async function checkRedis(config: Config): Promise<Check> {
  if (config.redisUrl === null) return ok("queues", "in PostgreSQL");
  const logger = createLogger({ name: "doctor", level: "silent" });
  const queues = await openQueues({ databaseUrl: config.databaseUrl ?? "", redisUrl: config.redisUrl, logger });
  await queues.close();
  return ok("queues", `Redis at ${new URL(config.redisUrl).host} answers`);
}
