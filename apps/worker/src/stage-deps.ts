import type { ExtractInput, ExtractResult } from "@newsledger/extract";
import type { Fetcher } from "@newsledger/fetch";
import type { Queues } from "@newsledger/queue";
import type { PageReading } from "@newsledger/source-kit";
import type { Snapshots, Store } from "@newsledger/store";
import type { Logger, Metrics } from "@newsledger/telemetry";

/** Everything a stage's shell may touch. The stages' cores get none of it. */
export interface StageDeps {
  store: Store;
  snapshots: Snapshots;
  /** How the pages of a source are read, beyond the general reading; empty where its adapter says nothing. */
  readingsOf: (sourceSlug: string) => readonly PageReading[];
  fetcher: Fetcher;
  reader: TextReader;
  logger: Logger;
  metrics: Metrics;
  now: () => Date;
  /** Least time between two requests to one live host; the sample world needs none. */
  minDelayMs: number;
  /** Under which outlets' hubs reach us; null: they are not asked to tell. */
  publicUrl: string | null;
  /** Reschedules polls; null where none run (importing a file). */
  polls: Pick<Queues, "schedulePoll" | "removePoll" | "nextPollAt"> | null;
}

/** Reads names and figures out of a text. `version` changes with whatever makes it read otherwise. */
export interface TextReader {
  version: string;
  read(input: ExtractInput): ExtractResult | Promise<ExtractResult>;
  close(): Promise<void>;
}
