import { startDashboard } from "@newsledger/dashboard";
import { openQueues, type Queues } from "@newsledger/queue";
import { openStore, type Store } from "@newsledger/store";
import { createLogger, createMetrics } from "@newsledger/telemetry";
import { startBackfill } from "@newsledger/worker/adapters";
import { createSourceAdder } from "../outlet/add-source.js";
import { createSourceTrial } from "../outlet/try-source.js";
import { createPageExplainer } from "../reports/page-explainer.js";
import type { Assignment } from "../supervisor/messages.js";
import { VERSION } from "../version.js";
import type { RunningRole } from "./start-role.js";

/** Serves the pages and the API. */
export async function startDashboardRole({ config, databaseUrl }: Assignment): Promise<RunningRole> {
  const logger = createLogger({ name: "dashboard", level: config.logLevel });
  const store = await openStore({ databaseUrl, applicationName: "newsledger dashboard" });
  const queues = await openQueues({ databaseUrl, redisUrl: config.redisUrl, logger }).catch((error) =>
    closeAll(store).then(() => Promise.reject(error)),
  );
  try {
    const dashboard = await startDashboard({
      store,
      queues,
      ...config.dashboard,
      explainPage: createPageExplainer(config, store),
      trySource: createSourceTrial(config, store.hosts),
      addSource: createSourceAdder(config, store, queues),
      startBackfill: (slug, wanted) => startBackfill(store, slug, wanted),
      metrics: createMetrics(),
      version: VERSION,
      onBug: (err, path) => logger.error({ err, path }, "page hit a bug"),
    });
    logger.info({ address: dashboard.url }, "dashboard started");
    return {
      facts: { url: dashboard.url },
      close: async () => {
        await dashboard.close();
        await closeAll(store, queues);
      },
    };
  } catch (error) {
    await closeAll(store, queues);
    throw error;
  }
}

async function closeAll(store: Store, queues?: Queues): Promise<void> {
  await queues?.close();
  await store.close();
}
