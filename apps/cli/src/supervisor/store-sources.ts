import type { Config } from "@newsledger/config";
import type { SourceDeclaration } from "@newsledger/contracts";
import { openQueues } from "@newsledger/queue";
import { sampleSources } from "@newsledger/sample-world";
import type { Store } from "@newsledger/store";
import { createLogger } from "@newsledger/telemetry";
import { resolveSources, syncSources } from "@newsledger/worker";

/** Stores what the configuration reads and schedules its polls. Answers all of it, the sample world's outlets last. */
export async function storeSources(
  store: Store,
  config: Config,
  databaseUrl: string,
  samplePort: number | null,
): Promise<SourceDeclaration[]> {
  const { declarations, paused } = resolveSources(config, samplePort === null ? [] : sampleSources(samplePort));
  const logger = createLogger({ name: "cli", level: "silent" });
  const queues = await openQueues({ databaseUrl, redisUrl: config.redisUrl, logger });
  try {
    await syncSources({ store, queues, declarations });
    for (const slug of paused) await store.stages.setSourcePaused(slug, true);
  } finally {
    await queues.close();
  }
  return declarations;
}
