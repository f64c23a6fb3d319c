import {
  type DiscoverJob,
  DiscoverJob as DiscoverJobSchema,
  HandoffJob,
  type LedgerError,
  type Stage,
  type StageJob,
  toLedgerError,
} from "@newsledger/contracts";
import type { Logger } from "@newsledger/telemetry";
import { DelayedError, type Job, UnrecoverableError, Worker } from "bullmq";
import type { AnyWorker, Backend } from "./backend.js";
import { decideNextStep, type NextStep, type RetryPolicy } from "./next-step.js";

/** What a handler may know of its run. */
export interface StageRun {
  /** Counts from 1. Waiting for a busy or blocked host spends none. */
  attempt: number;
  /** Milliseconds since the job was queued. */
  queuedMs: number;
  /** How often a worker died with this very job in its hands. */
  crashes: number;
  /** Milliseconds since this attempt began. */
  elapsedMs(): number;
  /** Aborted when the job was taken away (its lock ran out) or the worker must stop now. */
  signal: AbortSignal;
  /** Aborted as soon as the worker is asked to stop: what only waits should throw `queue.stopping` then. */
  stopping: AbortSignal;
}

/** The job is to come back later, with no attempt spent: its host is busy. */
export interface ComeBack {
  delayMs: number;
  reason: string;
}

export interface StageWorkerOptions<S extends Stage> {
  stage: S;
  concurrency: number;
  handle(job: StageJob<S>, run: StageRun): Promise<ComeBack | undefined>;
  /** Records what an error means before the queue acts on it. When this throws, the job waits and is tried again. */
  onError?(job: StageJob<S>, error: LedgerError, next: NextStep, run: StageRun): Promise<void>;
}

export interface StageWorker {
  stage: Stage;
  /** Takes no more jobs and waits for those under way; after `limitMs` they are aborted and left to others. */
  stop(limitMs: number): Promise<void>;
}

/** How soon the work of a killed process is taken up by another. */
export interface RecoveryTimes {
  /** A job whose worker has not renewed its lock for this long is up for grabs. */
  lockMs: number;
  /** How often it is looked for such jobs. */
  stalledCheckMs: number;
}

/**
 * Never fail a job because its workers died: whether it is poison is for the stage to judge by `crashes`, which can
 * write the reason down; BullMQ could only drop it.
 */
const MAX_STALLED = 1_000;

const RUN_RETRY_MS = 1_000;

const MAX_SPREAD_MS = 5 * 60_000;

export interface StageWorkerContext {
  backend: Backend;
  prefix: string;
  policy: RetryPolicy;
  recovery: RecoveryTimes;
  logger: Logger;
  onError(error: Error): void;
}

/** Retry in so many milliseconds: read by the backoff strategy below. */
class RetryError extends Error {
  readonly delayMs: number;
  constructor(error: LedgerError, delayMs: number) {
    super(error.message, { cause: error });
    this.name = "RetryError";
    this.delayMs = delayMs;
  }
}

/** Runs one stage's jobs. This is the only place that knows how an error's kind becomes BullMQ's next move. */
export function startStageWorker<S extends Stage>(
  options: StageWorkerOptions<S>,
  { backend, prefix, policy, recovery, logger, onError }: StageWorkerContext,
): StageWorker {
  const { stage } = options;
  const underWay = new Set<AbortController>();
  async function run(job: Job, token?: string, signal?: AbortSignal): Promise<void> {
    const stopping = new AbortController();
    underWay.add(stopping);
    await runJob(options, policy, job, token, stopping.signal, signal).finally(() => underWay.delete(stopping));
  }
  const worker: AnyWorker = new Worker(
    stage,
    run,
    {
      connection: backend.connection,
      prefix,
      concurrency: options.concurrency,
      lockDuration: recovery.lockMs,
      stalledInterval: recovery.stalledCheckMs,
      maxStalledCount: MAX_STALLED,
      runRetryDelay: RUN_RETRY_MS,
      settings: { backoffStrategy: (_attempt, _type, error) => (error instanceof RetryError ? error.delayMs : 0) },
    },
    backend.factory as never,
  );
  worker.on("error", onError);
  worker.on("stalled", (jobId) => logger.warn({ stage, jobId }, "job taken over from a lost worker"));
  async function stop(limitMs: number): Promise<void> {
    const closed = worker.close();
    for (const job of underWay) job.abort();
    await waitForEnd(worker, closed, limitMs);
  }
  return { stage, stop };
}

async function runJob<S extends Stage>(
  options: StageWorkerOptions<S>,
  policy: RetryPolicy,
  job: Job,
  token: string | undefined,
  stopping: AbortSignal,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const startedAt = performance.now();
  const run: StageRun = {
    attempt: job.attemptsMade + 1,
    queuedMs: Date.now() - job.timestamp,
    crashes: job.stalledCounter,
    elapsedMs: () => performance.now() - startedAt,
    signal,
    stopping,
  };
  const payload = parseJob(options.stage, job.data);
  let comeBack: ComeBack | undefined;
  try {
    comeBack = await options.handle(payload, run);
  } catch (thrown) {
    comeBack = await settleError(options, policy, payload, toLedgerError(thrown), run);
  }
  if (comeBack) {
    await job.moveToDelayed(Date.now() + spreadOut(comeBack.delayMs, job.attemptsStarted, policy), token);
    throw new DelayedError();
  }
}

/**
 * All the jobs of one host are told the same time to come back, and then one of them gets its turn: the longer a job
 * has been queueing, the wider the window in which it asks again.
 */
function spreadOut(delayMs: number, starts: number, policy: RetryPolicy): number {
  const window = delayMs * Math.min(starts - 1, 60) * policy.random();
  return Math.round(delayMs + Math.min(window, MAX_SPREAD_MS));
}

async function settleError<S extends Stage>(
  options: StageWorkerOptions<S>,
  policy: RetryPolicy,
  payload: StageJob<S>,
  error: LedgerError,
  run: StageRun,
): Promise<ComeBack> {
  const next = decideNextStep(error, run.attempt, policy, run.queuedMs);
  try {
    await options.onError?.(payload, error, next, run);
  } catch (unrecorded) {
    return { delayMs: policy.backoffMs, reason: toLedgerError(unrecorded).code };
  }
  if (next.step === "wait") return next;
  if (next.step === "retry") throw new RetryError(error, next.delayMs);
  throw new UnrecoverableError(`${error.code}: ${error.message}`);
}

function parseJob<S extends Stage>(stage: S, data: unknown): StageJob<S> {
  const parsed: DiscoverJob | HandoffJob =
    stage === "discover" ? DiscoverJobSchema.parse(data) : HandoffJob.parse(data);
  return parsed as StageJob<S>;
}

async function waitForEnd(worker: AnyWorker, closed: Promise<void>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), limitMs);
  });
  if ((await Promise.race([closed, limit])) === "late") worker.cancelAllJobs("the worker is stopping");
  clearTimeout(timer);
}
