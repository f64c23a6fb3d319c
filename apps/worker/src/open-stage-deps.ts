import type { Config } from "@newsledger/config";
import { createFetcher } from "@newsledger/fetch";
import { openStore } from "@newsledger/store";
import { createMetrics, type Logger, type Metrics } from "@newsledger/telemetry";
import { type AdapterChoice, loadAdapters } from "./load-adapters.js";
import { openReader } from "./open-reader.js";
import { openSnapshotStore } from "./open-snapshot-store.js";
import { PRIVATE_HOSTS } from "./private-hosts.js";
import { shareHostBudget } from "./share-host-budget.js";
import type { StageDeps } from "./stage-deps.js";

const USER_AGENT = "Newsledger/0.1";

export interface StageDepsOptions {
  config: Pick<Config, "dataDir" | "contact" | "minDelayMs"> &
    Partial<Pick<Config, "recogniser" | "snapshots" | "dashboard">> &
    AdapterChoice;
  databaseUrl: string;
  logger: Logger;
  metrics?: Metrics;
  now?: () => Date;
  /** Seen in `pg_stat_activity`. */
  applicationName?: string;
}

/** Opens everything that the stages need. Without queues: enough to import files, and for workers to build on. */
export async function openStageDeps(options: StageDepsOptions): Promise<StageDeps & { close(): Promise<void> }> {
  const { config, logger, metrics = createMetrics(), now = () => new Date() } = options;
  const reader = await openReader(config.recogniser);
  const store = await openStore({
    databaseUrl: options.databaseUrl,
    applicationName: options.applicationName ?? "newsledger worker",
  });
  const fetcher = createFetcher({
    userAgent: USER_AGENT,
    contact: config.contact ?? undefined,
    allowPrivateHosts: PRIVATE_HOSTS,
    budget: shareHostBudget(store.hosts),
    now: () => now().getTime(),
  });
  const adapters = await loadAdapters(config);
  const snapshots = openSnapshotStore(config);
  return {
    store,
    readingsOf: (slug) => adapters.find(slug)?.readings ?? [],
    snapshots,
    fetcher,
    reader,
    logger,
    metrics,
    now,
    minDelayMs: config.minDelayMs,
    publicUrl: config.dashboard?.publicUrl ?? null,
    polls: null,
    async close() {
      await fetcher.close();
      await snapshots.close();
      await reader.close();
      await store.close();
    },
  };
}
