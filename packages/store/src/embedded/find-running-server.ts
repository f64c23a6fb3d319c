import { setTimeout as wait } from "node:timers/promises";
import { retryable } from "@newsledger/contracts";
import type { DataFolder } from "./data-folder.js";
import { isAlive, isImpostor, type Postmaster, readPostmaster, removePostmasterFile } from "./postmaster-file.js";
import { askServer } from "./server-connection.js";

// Recovery after a crash replays at most `max_wal_size` of log: seconds on any disk, but a slow one gets a minute.
const PATIENCE_MS = 60_000;

/**
 * The server that already runs on this data folder, once it answers; null when there is none. A server that is just
 * starting, recovering or stopping is waited for.
 */
export async function findRunningServer(
  folder: DataFolder,
  password: string,
  onProgress: (message: string) => void,
): Promise<Postmaster | null> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let round = 0; ; round++) {
    const postmaster = await readPostmaster(folder.cluster);
    if (postmaster === null || !isAlive(postmaster.pid)) return null;
    if (await isImpostor(postmaster.pid, folder.cluster)) {
      await removePostmasterFile(folder.cluster);
      return null;
    }
    if (await isOurs(postmaster, password)) return postmaster;
    if (Date.now() > deadline) throw doesNotAnswer(folder, postmaster);
    if (round === 10) onProgress(`Waiting for the database that is ${postmaster.status || "starting"}`);
    await wait(100);
  }
}

async function isOurs(postmaster: Postmaster, password: string): Promise<boolean> {
  if (postmaster.port === 0 || postmaster.status === "stopping") return false;
  return (await askServer(postmaster.port, password)) === "ready";
}

function doesNotAnswer(folder: DataFolder, postmaster: Postmaster): Error {
  return retryable(
    "store.server_start",
    `A PostgreSQL server (process ${postmaster.pid}) holds ${folder.cluster} and does not answer.`,
    { hint: `Look into ${folder.log}, or end process ${postmaster.pid} and start again.`, context: { ...postmaster } },
  );
}
