import { permanent } from "@newsledger/contracts";
import { createLogger } from "@newsledger/telemetry";
import { linkWikidata, openStageDeps } from "@newsledger/worker";
import type { ListOptions } from "../commands/entities.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { openTerminal } from "../terminal/terminal.js";

const DEFAULT_LIMIT = 20;

/** Looks entities up in Wikidata now, where that is switched on. */
export async function lookUpEntities(options: ListOptions): Promise<number> {
  const config = loadSettings(options);
  const { wikidata } = config;
  if (wikidata === null)
    throw permanent("wikidata.off", "Looking entities up in Wikidata is switched off.", {
      hint: "Their names would leave this machine: write `wikidata: { on: true }` in newsledger.config.yaml to allow it.",
    });
  refuseAbsentLedger(config);
  const counts = await withLedger(config, async ({ databaseUrl }) => {
    const logger = createLogger({ name: "cli", level: "silent" });
    const deps = await openStageDeps({ config: { ...config, recogniser: null }, databaseUrl, logger });
    const { store, fetcher, minDelayMs: delayMs } = deps;
    return linkWikidata(
      { store, fetcher, endpoint: wikidata.endpoint, delayMs },
      options.limit ?? DEFAULT_LIMIT,
    ).finally(() => deps.close());
  });
  const terminal = openTerminal();
  if (options.json) terminal.json(counts);
  else terminal.print(`${counts.asked} asked about, ${counts.linked} linked.`);
  return 0;
}
