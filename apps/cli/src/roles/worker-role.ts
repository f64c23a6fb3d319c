import { createLogger } from "@newsledger/telemetry";
import { startWorker } from "@newsledger/worker";
import type { Assignment } from "../supervisor/messages.js";
import type { RunningRole } from "./start-role.js";

/** Runs stages. Sources are the supervisor's business, or that of `newsledger worker` itself. */
export async function startWorkerRole({ config, databaseUrl, stages, sources }: Assignment): Promise<RunningRole> {
  const worker = await startWorker({
    config,
    databaseUrl,
    stages,
    logger: createLogger({ name: "worker", level: config.logLevel }),
    ...(sources ? { sources } : {}),
  });
  return { facts: { id: worker.id, stages: stages.join(", ") }, close: () => worker.stop() };
}
