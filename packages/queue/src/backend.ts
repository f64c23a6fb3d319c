import type { BackendFactory, IQueueBackend, Queue, Worker } from "bullmq";

/** The two backends differ in how they connect and in nothing else. */
export interface Backend {
  kind: "postgres" | "redis";
  /** Passed to every BullMQ class. Queues and workers share connections as far as the backend allows. */
  connection: unknown;
  factory: BackendFactory<IQueueBackend, unknown> | undefined;
  /** Throws when the engine does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: BullMQ's generics name the backend's own types; we speak to both alike.
export type AnyQueue = Queue<any, any, string, any, any, string, IQueueBackend, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: as above.
export type AnyWorker = Worker<any, any, string, IQueueBackend, any, unknown>;
