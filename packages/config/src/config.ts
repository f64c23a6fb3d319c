import type { Schedule, SourceDeclaration, Stage } from "@newsledger/contracts";

/**
 * A source as the configuration names it: one by its slug (built in, or an adapter in the folder of sources), the npm
 * package of an adapter, or one declared in place.
 */
export type SourceChoice = { use: string; schedule?: Schedule; isPaused?: boolean } | { declare: SourceDeclaration };

/** An S3-compatible bucket. */
export interface BucketSettings {
  bucket: string;
  /** Null: Amazon's own of that region. */
  endpoint: string | null;
  region: string;
  /** Stands before each name, such as `newsledger/`; may be empty. */
  prefix: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string | null };
}

export interface SnapshotSettings {
  /** How many of a page's newest snapshots are kept whatever their age; null for no such rule. */
  keepNewest: number | null;
  /** For how long a snapshot is kept in any case; null for no such rule. Without either rule all are kept. */
  keepForMs: number | null;
  /** How often a worker gives up what the rules let go; 0: on command alone. */
  pruneEveryMs: number;
  /** Null: the folder `snapshots` in `dataDir`. */
  s3: BucketSettings | null;
}

/** Everything that can be set, read once from the configuration file, the environment and the command line. */
export interface Config {
  /** Absolute path of the one folder that holds all local data. */
  dataDir: string;
  /** The file that was read, null when there is none. */
  configFile: string | null;
  /** Tells this configuration from others that declare sources on the same database. */
  name: string;
  /** Null: the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | null;
  /** Null: the queues live in PostgreSQL. */
  redisUrl: string | null;
  dashboard: {
    host: string;
    port: number;
    password: string | null;
    /** Under which the internet reaches the dashboard, without a slash at its end; null: it does not. */
    publicUrl: string | null;
  };
  sample: { isOn: boolean; port: number };
  /** Operator's address for the User-Agent, such as `https://example.org/bot` or a mail address. */
  contact: string | null;
  logLevel: "debug" | "info" | "warn" | "error";
  concurrency: Record<Stage, number>;
  /** Least time between two requests to one live host. */
  minDelayMs: number;
  /** A transformer that finds names in place of the built-in recogniser; null without one. Paths are absolute. */
  recogniser: { model: string; languages: readonly string[]; library: string } | null;
  /** Entities are looked up there and linked; null (the default): nothing is asked. */
  wikidata: { endpoint: string } | null;
  /** For how long after it came out an article is read again now and then; 0 for never. */
  recheckForMs: number;
  snapshots: SnapshotSettings;
  sources: SourceChoice[];
  /** Absolute path of the folder with adapters of the operator's own; it need not be there. */
  sourcesDir: string;
}
