import type { SourceDeclaration, Stage } from "@newsledger/contracts";
import type { RoundTrips } from "./count-round-trips.js";

/** What the measuring process is told, as JSON on its command line. */
export interface BenchTask {
  mode: "bare" | "pipeline";
  articles: number;
  dataDir: string;
  source: SourceDeclaration;
  databaseUrl: string | null;
  redisUrl: string | null;
}

/** The stages' own work, with nothing around it: fetched, kept, read, extracted, one after the other. */
export interface BareResult {
  /** Processor milliseconds an article. */
  cpuMs: Record<"fetch" | "normalise" | "extract", number>;
}

export interface PipelineResult {
  elapsedMs: number;
  /** Processor time of the worker process, all its threads. */
  workerCpuMs: number;
  peakMemoryBytes: number;
  /** To PostgreSQL, while the articles ran. */
  roundTrips: RoundTrips;
  /** Processor time around the pure cores, by stage, for all articles. */
  coreCpuMs: Partial<Record<Stage, number>>;
}
