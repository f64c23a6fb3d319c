import type { Schedule, SourceDeclaration, Stage } from "@newsledger/contracts";

/**
 * A source as the configuration names it: one by its slug (built in, or an adapter in the folder of sources), the npm
 * package of an adapter, or one declared in place.
 */
export type SourceChoice = { use: string; schedule?: Schedule; isPaused?: boolean } | { declare: SourceDeclaration };

/** Everything that can be set, read once from the configuration file, the environment and the command line. */
export interface Config {
  /** Absolute path of the one folder that holds all local data. */
  dataDir: string;
  /** The file that was read, null when there is none. */
  configFile: string | null;
  /** Null: the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | null;
  /** Null: the queues live in PostgreSQL. */
  redisUrl: string | null;
  dashboard: { host: string; port: number; password: string | null };
  sample: { isOn: boolean; port: number };
  /** Operator's address for the User-Agent, such as `https://example.org/bot` or a mail address. */
  contact: string | null;
  logLevel: "debug" | "info" | "warn" | "error";
  concurrency: Record<Stage, number>;
  /** Least time between two requests to one live host. */
  minDelayMs: number;
  /** A transformer that finds names in place of the built-in recogniser; null without one. Paths are absolute. */
  recogniser: { model: string; languages: readonly string[]; library: string } | null;
  /** For how long after it came out an article is read again now and then; 0 for never. */
  recheckForMs: number;
  sources: SourceChoice[];
  /** Absolute path of the folder with adapters of the operator's own; it need not be there. */
  sourcesDir: string;
}
