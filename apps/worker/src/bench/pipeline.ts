import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { SourceDeclaration } from "@newsledger/contracts";
import { migrateQueues } from "@newsledger/queue";
import { startSampleWorld } from "@newsledger/sample-world";
import { migrateStore, startEmbeddedServer } from "@newsledger/store";
import type { BareResult, BenchTask, PipelineResult } from "./bench-types.js";
import { readTreeCpuMs } from "./process-tree-cpu.js";
import { startBenchRedis } from "./start-bench-redis.js";

export type BenchBackend = "postgres" | "redis";

export interface BenchOptions {
  /** How many generated articles to drive through. */
  articles: number;
  backends: readonly BenchBackend[];
  onProgress?: (message: string) => void;
}

/** All times are processor milliseconds an article unless they say otherwise. */
export interface BackendMeasures {
  backend: BenchBackend;
  articlesPerSecond: number;
  elapsedMs: number;
  workerCpuMs: number;
  /** PostgreSQL and, where used, Redis; null where the system does not tell. */
  engineCpuMs: number | null;
  /** What queues and store cost: all processor time that is not the stages' own work. */
  overheadCpuMs: number | null;
  /** That as a share of all processor time, from 0 to 1. */
  overheadShare: number | null;
  peakMemoryBytes: number;
  coreCpuMs: Record<string, number>;
  /** Round trips to PostgreSQL an article: the store's, and the queues' where they live there. */
  roundTrips: { store: number; queue: number };
}

export interface BenchReport {
  articles: number;
  /** The stages' own work, measured with neither queue nor store. */
  ownCpuMs: { fetch: number; normalise: number; extract: number; total: number };
  backends: BackendMeasures[];
  /** Backends that could not be measured here. */
  missing: BenchBackend[];
}

const run = promisify(execFile);
const PROCESS = new URL("./bench-process.js", import.meta.url).pathname;

/** Measures the whole pipeline on generated articles, on each backend in turn, with engines of its own. */
export async function benchPipeline({ articles, backends, onProgress = () => {} }: BenchOptions): Promise<BenchReport> {
  const world = await startSampleWorld({ startedAt: 0, generated: articles });
  const source = world.sources.find(({ slug }) => slug === "press-mill") as SourceDeclaration;
  const missing: BenchBackend[] = [];
  const measures: BackendMeasures[] = [];
  try {
    onProgress("the stages' own work");
    const own = await measureOwn(articles, source);
    for (const backend of backends) {
      onProgress(`${articles} articles on ${backend}`);
      const measured = await measureBackend(backend, articles, source, own.total);
      if (measured) measures.push(measured);
      else missing.push(backend);
    }
    return { articles, ownCpuMs: own, backends: measures, missing };
  } finally {
    await world.close();
  }
}

async function measureOwn(articles: number, source: SourceDeclaration): Promise<BenchReport["ownCpuMs"]> {
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-bench-"));
  try {
    const task: BenchTask = { mode: "bare", articles, dataDir, source, databaseUrl: null, redisUrl: null };
    const { cpuMs } = await runTask<BareResult>(task);
    return { ...cpuMs, total: cpuMs.fetch + cpuMs.normalise + cpuMs.extract };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureBackend(
  backend: BenchBackend,
  articles: number,
  source: SourceDeclaration,
  ownCpuMs: number,
): Promise<BackendMeasures | null> {
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-bench-"));
  const redis = backend === "redis" ? await startBenchRedis(dataDir) : null;
  if (backend === "redis" && redis === null) return null;
  const server = await startEmbeddedServer({ dataDir });
  try {
    await migrateStore(server.url);
    if (!redis) await migrateQueues(server.url);
    const engines = [server.pid, ...(redis ? [redis.pid] : [])];
    const before = sumCpuMs(engines);
    const urls = { databaseUrl: server.url, redisUrl: redis?.url ?? null };
    const result = await runTask<PipelineResult>({ mode: "pipeline", articles, dataDir, source, ...urls });
    const after = sumCpuMs(engines);
    const engineCpuMs = before === null || after === null ? null : (after - before) / articles;
    return describe(backend, articles, result, engineCpuMs, ownCpuMs);
  } finally {
    await redis?.stop();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function describe(
  backend: BenchBackend,
  articles: number,
  result: PipelineResult,
  engineCpuMs: number | null,
  ownCpuMs: number,
): BackendMeasures {
  const workerCpuMs = result.workerCpuMs / articles;
  const all = engineCpuMs === null ? null : workerCpuMs + engineCpuMs;
  const overheadCpuMs = all === null ? null : Math.max(0, all - ownCpuMs);
  return {
    backend,
    articlesPerSecond: articles / (result.elapsedMs / 1000),
    elapsedMs: result.elapsedMs,
    workerCpuMs,
    engineCpuMs,
    overheadCpuMs,
    overheadShare: all === null || overheadCpuMs === null ? null : overheadCpuMs / all,
    peakMemoryBytes: result.peakMemoryBytes,
    roundTrips: { store: result.roundTrips.store / articles, queue: result.roundTrips.queue / articles },
    coreCpuMs: Object.fromEntries(Object.entries(result.coreCpuMs).map(([stage, total]) => [stage, total / articles])),
  };
}

function sumCpuMs(pids: number[]): number | null {
  const times = pids.map(readTreeCpuMs);
  return times.includes(null) ? null : times.reduce<number>((sum, time) => sum + (time ?? 0), 0);
}

async function runTask<T>(task: BenchTask): Promise<T> {
  const { stdout } = await run(process.execPath, [PROCESS, JSON.stringify(task)], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as T;
}
