import type { SourceDeclaration, Stage } from "@newsledger/contracts";
import type { RoundTrips } from "./count-round-trips.js";

/** Articles of one source, all to be driven through. */
export interface BenchLoad {
  source: SourceDeclaration;
  articles: number;
}

/** What the measuring process is told, as JSON on its command line. */
export interface BenchTask {
  mode: "bare" | "pipeline";
  dataDir: string;
  /** Driven through first and not measured, so that the code is compiled and the tables are not empty. */
  warmUp: BenchLoad;
  load: BenchLoad;
  databaseUrl: string | null;
  redisUrl: string | null;
  /** Processes of the engines, whose time is measured with the worker's. */
  enginePids: number[];
}

/** The stages' own work, with nothing around it: one article after the other. */
export interface BareResult {
  /** Processor milliseconds an article. */
  cpuMs: Record<"fetch" | "normalise" | "extract" | "link", number>;
  /** Of a page, uncompressed. */
  pageBytes: number;
  /** Of an article's text. */
  words: number;
}

/** Over all articles of the load. */
export interface PipelineResult {
  elapsedMs: number;
  /** Processor time of the worker process, all its threads. */
  workerCpuMs: number;
  /** Null where the system does not tell. */
  engineCpuMs: number | null;
  peakMemoryBytes: number;
  /** To PostgreSQL, while the articles ran. */
  roundTrips: RoundTrips;
  /** Time around the pure cores, by stage. */
  coreCpuMs: Partial<Record<Stage, number>>;
}
