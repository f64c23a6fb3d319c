import type { SourceDeclaration } from "@newsledger/contracts";

/** What a worker process is told, as JSON in the environment. */
export interface WorkerProcessSettings {
  databaseUrl: string;
  redisUrl: string | null;
  dataDir: string;
  prefix: string;
  sources: SourceDeclaration[];
}

export const SETTINGS_VARIABLE = "NEWSLEDGER_TEST_WORKER";
