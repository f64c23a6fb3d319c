import type { Config } from "@newsledger/config";
import { migrateStore, startEmbeddedServer } from "@newsledger/store";
import { identifyProcess, isStillRunning, type ProcessIdentity } from "./process-identity.js";

/** The PostgreSQL that everything is kept in. */
export interface Server {
  /** With the password in it: never print it. */
  databaseUrl: string;
  /** For people: which server, where. */
  description: string;
  /** False once the embedded server's process is gone; a server of somebody else's is not watched. */
  isRunning(): boolean;
  /** Stops the embedded server; leaves any other alone. */
  stop(): Promise<void>;
}

/** The configured PostgreSQL, or the embedded one of the data folder, started or taken over. */
export function connectServer(config: Config, onProgress: (message: string) => void): Promise<Server> {
  return config.databaseUrl === null
    ? startOwnServer(config.dataDir, onProgress)
    : Promise.resolve(nameForeignServer(config.databaseUrl));
}

/** Brings the tables of the store, and of the queues where they live in PostgreSQL, up to date. */
export async function migrateServer(config: Pick<Config, "redisUrl">, databaseUrl: string): Promise<string[]> {
  const { applied } = await migrateStore(databaseUrl);
  if (config.redisUrl === null) {
    // BullMQ is a third of what a short command would load, and those that only read have no use for it.
    const { migrateQueues } = await import("@newsledger/queue");
    await migrateQueues(databaseUrl);
  }
  return applied;
}

function nameForeignServer(databaseUrl: string): Server {
  return {
    databaseUrl,
    description: `PostgreSQL at ${new URL(databaseUrl).host}`,
    isRunning: () => true,
    stop: async () => {},
  };
}

async function startOwnServer(dataDir: string, onProgress: (message: string) => void): Promise<Server> {
  const server = await startEmbeddedServer({ dataDir, onProgress });
  const identity: ProcessIdentity = identifyProcess(server.pid) ?? { pid: server.pid, birth: null };
  return {
    databaseUrl: server.url,
    description: `PostgreSQL (embedded, port ${server.port})`,
    isRunning: () => isStillRunning(identity),
    stop: () => server.stop(),
  };
}
