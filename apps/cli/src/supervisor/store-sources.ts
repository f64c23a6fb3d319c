import type { Config } from "@newsledger/config";
import type { SourceDeclaration } from "@newsledger/contracts";
import { openQueues } from "@newsledger/queue";
import { sampleSources } from "@newsledger/sample-world";
import type { Store } from "@newsledger/store";
import { createLogger } from "@newsledger/telemetry";
import { syncPolls } from "@newsledger/worker";
import { loadAdapters, resolveSources } from "@newsledger/worker/adapters";

/**
 * Stores what the configuration reads and schedules its polls. What could not be reached before is asked at once: the
 * fault may have been this machine's. Answers all sources, the sample world's outlets last.
 */
export async function storeSources(
  store: Store,
  config: Config,
  databaseUrl: string,
  samplePort: number | null,
): Promise<SourceDeclaration[]> {
  const sample = samplePort === null ? [] : sampleSources(samplePort);
  const { declarations, paused } = resolveSources(config, sample, await loadAdapters(config));
  const logger = createLogger({ name: "cli", level: "silent" });
  const queues = await openQueues({ databaseUrl, redisUrl: config.redisUrl, logger });
  try {
    const { removed } = await store.stages.saveSources(declarations, { declarer: config.name });
    for (const slug of paused) await store.stages.setSourcePaused(slug, true);
    await syncPolls(queues, declarations, removed);
    const rows = await store.read.listSources();
    const unreachable = rows.filter(({ state }) => state === "unreachable").map(({ slug }) => slug);
    for (const { slug } of declarations) if (unreachable.includes(slug)) await queues.pollNow(slug);
  } finally {
    await queues.close();
  }
  return declarations;
}
