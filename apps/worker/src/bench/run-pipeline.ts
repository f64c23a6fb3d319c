import { setTimeout as wait } from "node:timers/promises";
import { STAGES } from "@newsledger/contracts";
import { createLogger } from "@newsledger/telemetry";
import { type RunningWorker, startWorker } from "../start-worker.js";
import type { BenchLoad, BenchTask, PipelineResult } from "./bench-types.js";
import { countRoundTrips } from "./count-round-trips.js";
import { sumTreeCpuMs } from "./process-tree-cpu.js";

const CONCURRENCY = { discover: 1, fetch: 8, normalise: 2, extract: 2, link: 4 };

type CoreCpu = PipelineResult["coreCpuMs"];

/** Drives all articles of the source through a whole worker and measures this process and the engines. */
export async function runPipeline(task: BenchTask): Promise<PipelineResult> {
  const readRoundTrips = countRoundTrips();
  const coresBefore = await drive(task, task.warmUp, task.warmUp.articles);
  const tripsBefore = readRoundTrips();
  const enginesBefore = sumTreeCpuMs(task.enginePids);
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const cores = await drive(task, task.load, task.warmUp.articles + task.load.articles);
  const elapsedMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  const enginesAfter = sumTreeCpuMs(task.enginePids);
  const trips = readRoundTrips();
  return {
    elapsedMs,
    workerCpuMs: (user + system) / 1000,
    engineCpuMs: enginesBefore === null || enginesAfter === null ? null : enginesAfter - enginesBefore,
    peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
    roundTrips: { store: trips.store - tripsBefore.store, queue: trips.queue - tripsBefore.queue },
    coreCpuMs: Object.fromEntries(STAGES.map((stage) => [stage, (cores[stage] ?? 0) - (coresBefore[stage] ?? 0)])),
  };
}

/** Runs a worker on one source until so many articles were linked in all. Answers the cores' time in all. */
async function drive(task: BenchTask, { source }: BenchLoad, untilLinked: number): Promise<CoreCpu> {
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
    sources: [source],
    logger: createLogger({ name: "bench", level: "error" }),
  });
  while ((await countLinked(worker)) < untilLinked) await wait(100);
  const cores: CoreCpu = {};
  for (const row of await readOutcomes(worker)) cores[row.stage] = (cores[row.stage] ?? 0) + row.cpuMs;
  await worker.stop();
  return cores;
}

async function readOutcomes({ store }: RunningWorker) {
  return (await store.read.countOutcomes()).filter((row) => row.errorKind === "");
}

async function countLinked(worker: RunningWorker): Promise<number> {
  const rows = await readOutcomes(worker);
  return rows.filter((row) => row.stage === "link").reduce((sum, row) => sum + row.count, 0);
}
