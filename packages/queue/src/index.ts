export type { AnyQueue } from "./backend.js";
export type { QueuedHandoff } from "./handoff-job.js";
export { migrateQueues } from "./migrate-queues.js";
export type { NextStep, RetryPolicy } from "./next-step.js";
export type { ScheduledPoll } from "./polls.js";
export { DEFAULT_RECOVERY, type JobCounts, openQueues, type QueueOptions, type Queues } from "./queues.js";
export type { ComeBack, RecoveryTimes, StageRun, StageWorker, StageWorkerOptions } from "./stage-worker.js";
