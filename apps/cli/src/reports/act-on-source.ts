import { openQueues } from "@newsledger/queue";
import { createLogger } from "@newsledger/telemetry";
import type { GlobalOptions } from "../command-frame.js";
import type { SourceAction } from "../commands/sources.js";
import { findPolledSource } from "../ledger/find-source.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { migrateServer } from "../supervisor/engines.js";
import { openTerminal } from "../terminal/terminal.js";

const DONE: Record<SourceAction, string> = {
  pause: "is paused: nothing is asked of it until `newsledger sources resume`.",
  resume: "is polled by its schedule again.",
  poll: "is polled as soon as a worker runs.",
};

export async function actOnSource(
  action: SourceAction,
  slug: string,
  options: GlobalOptions & { json?: boolean },
): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  refuseAbsentLedger(config);
  await withLedger(config, async ({ store, databaseUrl }) => {
    await findPolledSource(slug, store);
    if (action !== "poll") {
      await store.stages.setSourcePaused(slug, action === "pause");
      return;
    }
    await migrateServer(config, databaseUrl);
    const logger = createLogger({ name: "cli", level: "silent" });
    const queues = await openQueues({ databaseUrl, redisUrl: config.redisUrl, logger });
    await queues.pollNow(slug).finally(() => queues.close());
  });
  if (options.json) terminal.json({ slug, action });
  else terminal.print(`${slug} ${DONE[action]}`);
  return 0;
}
