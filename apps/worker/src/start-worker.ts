import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Config } from "@newsledger/config";
import type { SourceDeclaration, Stage } from "@newsledger/contracts";
import { openQueues, type QueueOptions, type Queues, type StageWorker } from "@newsledger/queue";
import type { Store } from "@newsledger/store";
import { createLogger, type Logger, type Metrics } from "@newsledger/telemetry";
import { BACKFILL_PACE, runBackfills } from "./backfill/run-backfills.js";
import { type Repetition, repeatEvery } from "./every.js";
import { handleHandoffs } from "./handle-job.js";
import { askHubs } from "./hubs/ask-hubs.js";
import type { AdapterChoice } from "./load-adapters.js";
import { noteFigures } from "./note-figures.js";
import { openStageDeps } from "./open-stage-deps.js";
import { relayOutbox, sweepOverdue } from "./outbox-relay.js";
import { pruneOnSchedule } from "./prune-on-schedule.js";
import type { StageDeps } from "./stage-deps.js";
import { runDiscover } from "./stages/discover.js";
import { syncPolls, syncSources } from "./sync-sources.js";
import { linkWikidata } from "./wikidata/link-wikidata.js";

export interface WorkerTiming {
  /** The outbox is looked at after each commit of this process, and at least this often. */
  relayMs: number;
  /** How often it is looked for hand-offs that a queue has lost, and for lost schedules. */
  sweepMs: number;
  /** A published hand-off that is still open after this long may have been lost. */
  overdueMs: number;
  beatMs: number;
  /** How often it is looked for linked articles whose figures are to be checked. */
  notesMs: number;
  /** How often some entities are looked up in Wikidata, where that is switched on. */
  wikidataMs: number;
  /** How often it is looked for backfills. */
  backfillMs: number;
  /** A backfill that its worker has held for so long is taken up by another. */
  backfillLeaseMs: number;
  /** How often it is looked for hubs to be asked. */
  hubsMs: number;
  /** How often it is asked whether snapshots are to be given up. */
  pruneMs: number;
  /** How long jobs that are under way may take when the worker stops. */
  stopLimitMs: number;
}

export const DEFAULT_TIMING: WorkerTiming = {
  relayMs: 500,
  sweepMs: 15_000,
  overdueMs: 60_000,
  beatMs: 10_000,
  notesMs: 3_000,
  wikidataMs: 30_000,
  backfillMs: 1_000,
  backfillLeaseMs: BACKFILL_PACE.leaseMs,
  hubsMs: 5_000,
  pruneMs: 60_000,
  stopLimitMs: 20_000,
};

/** Hand-offs that are committed this close together go to the queues at one go, and are taken from there so. */
const RELAY_GATHER_MS = 200;

/** Pages whose turn has come, at one look: hosts have their own pace. */
const RECHECK_LIMIT = 500;

/** Entities at one look: few, since a worker that stops waits for them. */
const WIKIDATA_LIMIT = 4;

const LOST_ENGINE_MS = 1_500;

export interface WorkerOptions {
  config: Pick<Config, "dataDir" | "contact" | "minDelayMs" | "redisUrl" | "concurrency" | "logLevel"> &
    Partial<Pick<Config, "name" | "dashboard" | "recogniser" | "recheckForMs" | "snapshots" | "wikidata">> &
    AdapterChoice;
  databaseUrl: string;
  stages: readonly Stage[];
  /** Saved and scheduled at start, and kept scheduled. Left out: sources are another process's business. */
  sources?: SourceDeclaration[];
  logger?: Logger;
  metrics?: Metrics;
  timing?: Partial<WorkerTiming>;
  queue?: Pick<QueueOptions, "prefix" | "policy" | "recovery">;
}

export interface RunningWorker {
  id: string;
  store: Store;
  queues: Queues;
  /** Takes no more jobs, lets those under way finish within the limit, and closes every connection. */
  stop(): Promise<void>;
}

/** Runs the given stages in this process until stopped. Any number of processes may do so at once. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { config, databaseUrl, stages } = options;
  const logger = options.logger ?? createLogger({ name: "worker", level: config.logLevel });
  const timing = { ...DEFAULT_TIMING, ...options.timing };
  const opened = await openStageDeps({
    config: stages.includes("extract") ? config : { ...config, recogniser: null },
    databaseUrl,
    logger,
    ...(options.metrics ? { metrics: options.metrics } : {}),
  });
  const queues = await orClose(opened, () =>
    openQueues({ databaseUrl, redisUrl: config.redisUrl, logger, ...options.queue }),
  );
  const deps: StageDeps = { ...opened, polls: queues };
  const { store } = deps;
  const { sources } = options;
  if (sources) {
    const both = { close: () => queues.close().finally(() => opened.close()) };
    await orClose(both, () =>
      syncSources({ store, queues, declarations: sources, ...(config.name && { declarer: config.name }) }),
    );
  }

  const id = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  const ending = new AbortController();
  const tasks = startTasks(id, deps, queues, timing, options, ending.signal);
  const workers = stages.map((stage) => startStage(stage, config.concurrency[stage], deps, queues, tasks.relay.nudge));
  logger.info({ id, stages, backend: queues.backend }, "worker started");

  let stopping: Promise<void> | undefined;
  async function stop(): Promise<void> {
    ending.abort();
    const hasQueues = await queues.ping(LOST_ENGINE_MS).then(
      () => true,
      () => false,
    );
    await Promise.all(workers.map((worker) => worker.stop(hasQueues ? timing.stopLimitMs : 0)));
    // What waits for an engine that is gone may wait for ever; the next start finds what it owes.
    await (hasQueues ? finish() : Promise.race([finish(), wait(2 * LOST_ENGINE_MS)]));
    logger.info({ id }, "worker stopped");
  }
  async function finish(): Promise<void> {
    await Promise.all(Object.values(tasks).map((task) => task.stop()));
    await relayOutbox(store.outbox, queues).catch(() => {});
    await store.processes.leave(id).catch(() => {});
    await queues.close();
    await opened.close();
  }
  return { id, store, queues, stop: () => (stopping ??= stop()) };
}

async function orClose<T>(resource: { close(): Promise<void> }, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await resource.close();
    throw error;
  }
}

function startTasks(
  id: string,
  deps: StageDeps,
  queues: Queues,
  timing: WorkerTiming,
  { config, stages, sources }: Pick<WorkerOptions, "config" | "stages" | "sources">,
  stopping: AbortSignal,
): Record<"relay" | "sweep" | "beat" | "notes" | "wikidata" | "prune" | "backfill" | "hubs", Repetition> {
  const { store, logger, fetcher, minDelayMs } = deps;
  const process_ = { id, role: "worker", pid: process.pid, machine: hostname(), stages: [...stages] };
  async function sweep(): Promise<void> {
    const { lost } = await sweepOverdue(store.outbox, queues, timing.overdueMs);
    if (lost > 0) logger.warn({ lost }, "hand-offs lost by their queue are published anew");
    if (config.recheckForMs) await store.stages.openRechecks(config.recheckForMs, RECHECK_LIMIT);
    if (sources) await syncPolls(queues, sources);
  }
  const { wikidata } = config;
  async function linkSome(): Promise<void> {
    if (!wikidata || !stages.includes("link")) return;
    const counts = await linkWikidata(
      { store, fetcher, endpoint: wikidata.endpoint, delayMs: minDelayMs },
      WIKIDATA_LIMIT,
    );
    if (counts.asked > 0) logger.info(counts, "looked up in Wikidata");
  }
  async function prune(): Promise<void> {
    if (config.snapshots && stages.includes("fetch")) await pruneOnSchedule(config.snapshots, deps, stopping);
  }
  async function backfill(): Promise<void> {
    const restMs = Math.min(BACKFILL_PACE.restMs, 2 * timing.backfillMs);
    const pace = { ...BACKFILL_PACE, restMs, leaseMs: timing.backfillLeaseMs };
    if (stages.includes("discover")) await runBackfills(deps, queues, pace, stopping);
  }
  async function hubs(): Promise<void> {
    if (stages.includes("discover")) await askHubs(deps, stopping);
  }
  return {
    hubs: repeatEvery(timing.hubsMs, hubs, { name: "hubs", logger }),
    backfill: repeatEvery(timing.backfillMs, backfill, { name: "backfill", logger }),
    prune: repeatEvery(timing.pruneMs, prune, { name: "prune", logger }),
    wikidata: repeatEvery(timing.wikidataMs, linkSome, { name: "wikidata", logger }),
    relay: repeatEvery(timing.relayMs, () => relayOutbox(store.outbox, queues), {
      name: "relay",
      logger,
      gatherMs: RELAY_GATHER_MS,
    }),
    sweep: repeatEvery(timing.sweepMs, sweep, { name: "sweep", logger }),
    beat: repeatEvery(timing.beatMs, () => store.processes.beat(process_), { name: "beat", logger }),
    notes: repeatEvery(timing.notesMs, async () => stages.includes("link") && noteFigures(store), {
      name: "notes",
      logger,
    }),
  };
}

function startStage(
  stage: Stage,
  concurrency: number,
  deps: StageDeps,
  queues: Queues,
  onDone: () => void,
): StageWorker {
  if (stage === "discover") {
    return queues.startStageWorker({
      stage,
      concurrency,
      async handle(job, run) {
        await runDiscover(job, deps, run.stopping);
        onDone();
        return undefined;
      },
    });
  }
  return queues.startStageWorker({ stage, concurrency, ...handleHandoffs(stage, deps, onDone) });
}
