import { STAGES } from "@newsledger/contracts";
import { createLogger } from "@newsledger/telemetry";
import { startWorker } from "../start-worker.js";
import { SETTINGS_VARIABLE, type WorkerProcessSettings } from "./worker-process-settings.js";
import { TEST_RECOVERY, TEST_TIMING, testConfig } from "./worker-settings.js";

/** A whole worker in a process of its own, to be killed: prints `ready` when it takes jobs. */
async function main(): Promise<void> {
  const settings: WorkerProcessSettings = JSON.parse(process.env[SETTINGS_VARIABLE] ?? "");
  const worker = await startWorker({
    config: testConfig(settings.dataDir, settings.redisUrl),
    databaseUrl: settings.databaseUrl,
    stages: STAGES,
    sources: settings.sources,
    logger: createLogger({ name: "worker", level: "warn" }),
    timing: TEST_TIMING,
    queue: { prefix: settings.prefix, recovery: TEST_RECOVERY, policy: { backoffMs: 100 } },
  });
  process.once("SIGTERM", () => void worker.stop().then(() => process.exit(0)));
  // The test that started this was killed: nobody is left to end it.
  process.stdin.resume().once("end", () => process.exit(1));
  process.stdout.write("ready\n");
}

await main();
