import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "@newsledger/config";
import { permanent } from "@newsledger/contracts";
import { migrateStore, openStore, type Store } from "@newsledger/store";
import { withServer } from "./with-server.js";

export interface Ledger {
  store: Store;
  databaseUrl: string;
}

/** Opens the ledger for one command, its own tables brought up to date first. */
export function withLedger<T>(config: Config, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  return withServer(config, async ({ databaseUrl }) => {
    await migrateStore(databaseUrl);
    const store = await openStore({ databaseUrl });
    try {
      return await work({ store, databaseUrl });
    } finally {
      await store.close();
    }
  });
}

/** For commands that only look: refuses to make an empty ledger just to say that it is empty. */
export function refuseAbsentLedger(config: Config): void {
  if (config.databaseUrl !== null || existsSync(join(config.dataDir, "postgres", "PG_VERSION"))) return;
  throw permanent("ledger.not-found", `There is no ledger in ${config.dataDir} yet.`, {
    hint: "Start Newsledger with `npm start`, import a file with `newsledger import <path>`, or name the folder with --data.",
    context: { dataDir: config.dataDir },
  });
}
