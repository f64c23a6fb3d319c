import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { SourceDeclaration } from "@newsledger/contracts";
import { migrateQueues } from "@newsledger/queue";
import { type SampleWorld, startSampleWorld } from "@newsledger/sample-world";
import { migrateStore, startEmbeddedServer } from "@newsledger/store";
import type { BareResult, BenchLoad, BenchTask, PipelineResult } from "./bench-types.js";
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
  /** What the worker spends on queues and store: its time that is not the stages' own work. */
  workerOverheadCpuMs: number;
  /** PostgreSQL and, where used, Redis; null where the system does not tell. */
  engineCpuMs: number | null;
  /** What queues and store cost, the worker's overhead and the engines together. */
  overheadCpuMs: number | null;
  /** That as a share of all processor time, from 0 to 1. */
  overheadShare: number | null;
  /** Round trips to PostgreSQL an article: the store's, and the queues' where they live there. */
  roundTrips: { store: number; queue: number };
  peakMemoryBytes: number;
  /** Time around the pure cores inside the worker, by stage. */
  coreCpuMs: Record<string, number>;
}

export interface BenchReport {
  articles: number;
  /** Means: of a page uncompressed, and of an article's text. */
  pageBytes: number;
  words: number;
  /** The stages' own work, measured with neither queue nor store. */
  ownCpuMs: BareResult["cpuMs"] & { total: number };
  backends: BackendMeasures[];
  /** Backends that could not be measured here. */
  missing: BenchBackend[];
}

type Loads = Record<"warmUp" | "load", BenchLoad>;

const run = promisify(execFile);
const PROCESS = new URL("./bench-process.js", import.meta.url).pathname;
const WARM_UP_ARTICLES = 100;

/** Measures the whole pipeline on generated articles, on each backend in turn, with engines of its own. */
export async function benchPipeline({ articles, backends, onProgress = () => {} }: BenchOptions): Promise<BenchReport> {
  const world = await startSampleWorld({ startedAt: 0, generated: articles });
  const other = await startSampleWorld({ startedAt: 0, generated: WARM_UP_ARTICLES, generatedFrom: articles });
  const warmUpSource = { ...pressMillOf(other), slug: "warm-up" };
  const loads = {
    warmUp: { source: warmUpSource, articles: WARM_UP_ARTICLES },
    load: { source: pressMillOf(world), articles },
  };
  const missing: BenchBackend[] = [];
  const measures: BackendMeasures[] = [];
  try {
    onProgress("the stages' own work");
    const { cpuMs, pageBytes, words } = await measureOwn(loads);
    const total = cpuMs.fetch + cpuMs.normalise + cpuMs.extract + cpuMs.link;
    for (const backend of backends) {
      onProgress(`${articles} articles on ${backend}`);
      const measured = await measureBackend(backend, loads);
      if (measured) measures.push(describe(backend, articles, measured, total));
      else missing.push(backend);
    }
    return { articles, pageBytes, words, ownCpuMs: { ...cpuMs, total }, backends: measures, missing };
  } finally {
    await Promise.all([world.close(), other.close()]);
  }
}

function pressMillOf(world: SampleWorld): SourceDeclaration {
  return world.sources.find(({ slug }) => slug === "press-mill") as SourceDeclaration;
}

async function measureOwn(loads: Loads): Promise<BareResult> {
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-bench-"));
  try {
    return await runTask<BareResult>({
      mode: "bare",
      dataDir,
      ...loads,
      databaseUrl: null,
      redisUrl: null,
      enginePids: [],
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Null when the backend is not installed. */
async function measureBackend(backend: BenchBackend, loads: Loads): Promise<PipelineResult | null> {
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-bench-"));
  const redis = backend === "redis" ? await startBenchRedis(dataDir) : null;
  if (backend === "redis" && redis === null) return null;
  const server = await startEmbeddedServer({ dataDir });
  try {
    await migrateStore(server.url);
    if (!redis) await migrateQueues(server.url);
    return await runTask<PipelineResult>({
      mode: "pipeline",
      dataDir,
      ...loads,
      databaseUrl: server.url,
      redisUrl: redis?.url ?? null,
      enginePids: [server.pid, ...(redis ? [redis.pid] : [])],
    });
  } finally {
    await redis?.stop();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function describe(backend: BenchBackend, articles: number, result: PipelineResult, ownCpuMs: number): BackendMeasures {
  const workerCpuMs = result.workerCpuMs / articles;
  const engineCpuMs = result.engineCpuMs === null ? null : result.engineCpuMs / articles;
  const workerOverheadCpuMs = Math.max(0, workerCpuMs - ownCpuMs);
  const overheadCpuMs = engineCpuMs === null ? null : workerOverheadCpuMs + engineCpuMs;
  return {
    backend,
    articlesPerSecond: articles / (result.elapsedMs / 1000),
    elapsedMs: result.elapsedMs,
    workerCpuMs,
    workerOverheadCpuMs,
    engineCpuMs,
    overheadCpuMs,
    overheadShare: overheadCpuMs === null ? null : overheadCpuMs / (overheadCpuMs + ownCpuMs),
    roundTrips: { store: result.roundTrips.store / articles, queue: result.roundTrips.queue / articles },
    peakMemoryBytes: result.peakMemoryBytes,
    coreCpuMs: Object.fromEntries(Object.entries(result.coreCpuMs).map(([stage, total]) => [stage, total / articles])),
  };
}

async function runTask<T>(task: BenchTask): Promise<T> {
  const { stdout } = await run(process.execPath, [PROCESS, JSON.stringify(task)], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as T;
}
