import { setTimeout as wait } from "node:timers/promises";
import { STAGES } from "@newsledger/contracts";
import { createLogger } from "@newsledger/telemetry";
import { startWorker } from "../start-worker.js";
import type { BenchTask, PipelineResult } from "./bench-types.js";
import { countRoundTrips } from "./count-round-trips.js";

const CONCURRENCY = { discover: 1, fetch: 8, normalise: 2, extract: 2, link: 4 };

/** Drives all articles of the source through a whole worker and measures this process. */
export async function runPipeline(task: BenchTask): Promise<PipelineResult> {
  const readRoundTrips = countRoundTrips();
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const worker = await startWorker({
    config: {
      dataDir: task.dataDir,
      redisUrl: task.redisUrl,
      contact: null,
      minDelayMs: 0,
      logLevel: "error",
      concurrency: CONCURRENCY,
    },
    databaseUrl: task.databaseUrl ?? "",
    stages: STAGES,
    sources: [task.source],
    logger: createLogger({ name: "bench", level: "error" }),
  });
  const counted = async () => (await worker.store.read.countOutcomes()).filter((row) => row.errorKind === "");
  const isDone = async () =>
    (await counted()).filter((row) => row.stage === "link").reduce((sum, row) => sum + row.count, 0) >= task.articles;
  while (!(await isDone())) await wait(100);
  const elapsedMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  const roundTrips = readRoundTrips();
  const coreCpuMs: PipelineResult["coreCpuMs"] = {};
  for (const row of await counted()) coreCpuMs[row.stage] = (coreCpuMs[row.stage] ?? 0) + row.cpuMs;
  await worker.stop();
  return {
    elapsedMs,
    workerCpuMs: (user + system) / 1000,
    peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
    coreCpuMs,
    roundTrips,
  };
}
