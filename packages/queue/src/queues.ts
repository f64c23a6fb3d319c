import { setTimeout as wait } from "node:timers/promises";
import { permanent, retryable, STAGES, type Stage } from "@newsledger/contracts";
import type { Logger } from "@newsledger/telemetry";
import { type JobType, Queue, SchemaMigrationRequiredError } from "bullmq";
import type { AnyQueue, Backend } from "./backend.js";
import { jobIdOf, type QueuedHandoff, toHandoffJob } from "./handoff-job.js";
import { logSparingly } from "./log-sparingly.js";
import { DEFAULT_RETRY_POLICY, type RetryPolicy } from "./next-step.js";
import { createPolls, type Polls } from "./polls.js";
import { openPostgresBackend } from "./postgres-backend.js";
import { openRedisBackend } from "./redis-backend.js";
import { type RecoveryTimes, type StageWorker, type StageWorkerOptions, startStageWorker } from "./stage-worker.js";

export interface QueueOptions {
  /** Where the queues live unless `redisUrl` is given. Run `migrateQueues` on it once. */
  databaseUrl: string;
  redisUrl: string | null;
  logger: Logger;
  /** Prefix of the keys in Redis, so that several installations or tests share a server. */
  prefix?: string;
  policy?: Partial<RetryPolicy>;
  recovery?: RecoveryTimes;
  /** How long to wait for the engine's first answer; 10 seconds unless told. */
  connectTimeoutMs?: number;
}

export type JobCounts = Record<"waiting" | "active" | "delayed" | "completed" | "failed", number>;

export interface Queues extends Polls {
  backend: "postgres" | "redis";
  /** Tells the queues of new work, in one round trip a stage. What is known already is left as it is. */
  publish(handoffs: QueuedHandoff[]): Promise<void>;
  /** Whether the hand-off's job still waits, runs or is delayed. */
  isAlive(handoff: QueuedHandoff): Promise<boolean>;
  counts(): Promise<Record<Stage, JobCounts>>;
  /** The BullMQ queues themselves, for bull-board. */
  bullQueues(): AnyQueue[];
  /** Stops handing out jobs, in all processes, until `resume`. All stages when none is named. */
  pause(stage?: Stage): Promise<void>;
  resume(stage?: Stage): Promise<void>;
  startStageWorker<S extends Stage>(options: StageWorkerOptions<S>): StageWorker;
  /** Throws a retryable `queue.unreachable` when the engine does not answer in time. */
  ping(timeoutMs?: number): Promise<void>;
  /** Closes the connections. Stop the stage workers first. */
  close(): Promise<void>;
}

const ALIVE_STATES = ["waiting", "active", "delayed", "prioritized", "waiting-children"];
const COUNTED_STATES = ["waiting", "active", "delayed", "completed", "failed"] as const;

/**
 * What is done leaves the queue: the trail in the store is what remains, and keeping the last hundred would cost
 * PostgreSQL more than all the rest of a job's way.
 */
const KEPT_COMPLETED = true;
const KEPT_FAILED = { age: 7 * 24 * 3600, count: 1_000 };

/** Up to here single inserts are cheaper: PostgreSQL makes two temporary tables for each bulk. */
const MAX_SINGLES = 16;

export const DEFAULT_RECOVERY: RecoveryTimes = { lockMs: 30_000, stalledCheckMs: 15_000 };

/**
 * Opens the five queues on Redis when `redisUrl` is given, and in PostgreSQL otherwise.
 *
 * @throws LedgerError `queue.unreachable` (retryable), `queue.not_migrated` (permanent)
 */
export async function openQueues(options: QueueOptions): Promise<Queues> {
  const { logger, prefix = "newsledger", recovery = DEFAULT_RECOVERY } = options;
  const policy = { ...DEFAULT_RETRY_POLICY, ...options.policy };
  const onError = logSparingly(logger);
  const backend = options.redisUrl
    ? openRedisBackend(options.redisUrl, onError)
    : openPostgresBackend(options.databaseUrl, onError);
  const server = serverOf(options);
  await pingBackend(backend, server, options.connectTimeoutMs ?? 10_000).catch(async (error) => {
    await backend.close();
    throw error;
  });
  const queues = new Map(STAGES.map((stage) => [stage, openQueue(stage, backend, prefix, policy, onError)]));
  const queueOf = (stage: Stage) => queues.get(stage) as AnyQueue;
  const chosen = (stage?: Stage) => (stage ? [queueOf(stage)] : [...queues.values()]);
  const close = () => closeAll([...queues.values()], backend);
  await Promise.all(chosen().map((queue) => queue.waitUntilReady())).catch(async (cause) => {
    await close();
    throw notMigrated(cause);
  });

  return {
    backend: backend.kind,
    ...createPolls(queueOf("discover")),
    publish: (handoffs) => publish(handoffs, queueOf),
    isAlive: async (handoff) => ALIVE_STATES.includes(await queueOf(handoff.stage).getJobState(jobIdOf(handoff))),
    counts: () => countJobs(queueOf),
    bullQueues: () => [...queues.values()],
    pause: async (stage) => void (await Promise.all(chosen(stage).map((queue) => queue.pause()))),
    resume: async (stage) => void (await Promise.all(chosen(stage).map((queue) => queue.resume()))),
    startStageWorker: (worker) => startStageWorker(worker, { backend, prefix, policy, recovery, logger, onError }),
    ping: (timeoutMs = 2_000) => pingBackend(backend, server, timeoutMs),
    close,
  };
}

function openQueue(
  stage: Stage,
  backend: Backend,
  prefix: string,
  policy: RetryPolicy,
  onError: (error: Error) => void,
): AnyQueue {
  const queue = new Queue(
    stage,
    {
      connection: backend.connection,
      prefix,
      defaultJobOptions: {
        attempts: policy.attempts,
        backoff: { type: "stage" },
        removeOnComplete: KEPT_COMPLETED,
        removeOnFail: KEPT_FAILED,
        stackTraceLimit: 1,
      },
    },
    backend.factory as never,
  ) as AnyQueue;
  queue.on("error", onError);
  return queue;
}

async function publish(handoffs: QueuedHandoff[], queueOf: (stage: Stage) => AnyQueue): Promise<void> {
  await Promise.all(
    STAGES.map(async (stage) => {
      const jobs = handoffs.filter((handoff) => handoff.stage === stage).map(toQueuedJob);
      const queue = queueOf(stage);
      if (jobs.length > MAX_SINGLES) await queue.addBulk(jobs);
      else await Promise.all(jobs.map(({ name, data, opts }) => queue.add(name, data, opts)));
    }),
  );
}

function toQueuedJob(handoff: QueuedHandoff) {
  return { name: handoff.stage, data: toHandoffJob(handoff), opts: { jobId: jobIdOf(handoff) } };
}

async function countJobs(queueOf: (stage: Stage) => AnyQueue): Promise<Record<Stage, JobCounts>> {
  const entries = await Promise.all(STAGES.map(async (stage) => [stage, await countStage(queueOf(stage))] as const));
  return Object.fromEntries(entries) as Record<Stage, JobCounts>;
}

async function countStage(queue: AnyQueue): Promise<JobCounts> {
  // PostgreSQL reports the waiting jobs of a paused queue under a state that BullMQ's types no longer name.
  const counts = await queue.getJobCounts(...COUNTED_STATES, "paused" as JobType);
  const of = (state: string) => counts[state] ?? 0;
  return {
    waiting: of("waiting") + of("paused"),
    active: of("active"),
    delayed: of("delayed"),
    completed: of("completed"),
    failed: of("failed"),
  };
}

/** The engine's host and port, for messages: an address may hold a password. */
function serverOf({ redisUrl, databaseUrl }: Pick<QueueOptions, "redisUrl" | "databaseUrl">): string {
  return new URL(redisUrl || databaseUrl).host || "localhost";
}

async function pingBackend(backend: Backend, server: string, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    await Promise.race([backend.ping(), limit]);
  } catch (cause) {
    const name = backend.kind === "redis" ? "Redis" : "PostgreSQL";
    throw retryable("queue.unreachable", `The queues cannot be reached: ${name} at ${server} does not answer.`, {
      hint: `Check that ${name} runs and that its address is right: newsledger doctor`,
      cause,
    });
  } finally {
    clearTimeout(timer);
  }
}

function notMigrated(cause: unknown): unknown {
  if (!(cause instanceof SchemaMigrationRequiredError)) return cause;
  return permanent("queue.not_migrated", "The database has no queue tables.", {
    hint: "Run `newsledger migrate`.",
    cause,
  });
}

/** An engine that is gone must not hold up the end of the process. */
const CLOSE_LIMIT_MS = 3_000;

async function closeAll(queues: AnyQueue[], backend: Backend): Promise<void> {
  const limit = new AbortController();
  await Promise.race([
    Promise.allSettled(queues.map((queue) => queue.close())),
    wait(CLOSE_LIMIT_MS, undefined, { signal: limit.signal }).catch(() => {}),
  ]);
  limit.abort();
  await backend.close();
}
