import { resolve } from "node:path";
import { retryable } from "@newsledger/contracts";
import { chooseLaunch, type LaunchChoice } from "./choose-launch.js";
import { type DataFolder, layOutDataFolder, prepareDataFolder } from "./data-folder.js";
import { type Binaries, findBinaries } from "./find-binaries.js";
import { findRunningServer } from "./find-running-server.js";
import { checkClusterVersion, hasCluster, initialiseCluster } from "./initialise-cluster.js";
import { readOrMakePassword } from "./password-file.js";
import type { Postmaster } from "./postmaster-file.js";
import { makeDatabase, serverUrl } from "./server-connection.js";
import { startCluster } from "./start-cluster.js";
import { stopCluster } from "./stop-cluster.js";

export interface EmbeddedServer {
  /** Connection string with the password: never print it. */
  url: string;
  port: number;
  pid: number;
  /** Whether the server was running already, left over from another process. */
  wasRunning: boolean;
  /** Ends all connections and shuts the server down in order; resolves when it is gone. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  /** Folder for the data (`postgres/`), the log and the password; made when missing. */
  dataDir: string;
  onProgress?: (message: string) => void;
  /** Trades safety for speed: for tests only. */
  isDisposable?: boolean;
}

/**
 * Starts PostgreSQL on `dataDir`, or takes over the one that already runs there. The server lives in a session of its
 * own and outlives this process until `stop` is called.
 *
 * Throws `store.data_read_only`, `store.disk_full`, `store.data_version`, `store.data_foreign`,
 * `store.password_missing`, `store.server_start` or `store.unsupported_platform`.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const onProgress = options.onProgress ?? (() => {});
  const folder = layOutDataFolder(resolve(options.dataDir));
  await prepareDataFolder(folder.root);
  const binaries = await findBinaries();
  const choice = await chooseLaunch(folder.cluster);
  const password = await prepareCluster(binaries, folder, choice, onProgress);

  let postmaster = await findRunningServer(folder, password, onProgress);
  let wasRunning = true;
  if (postmaster === null) {
    onProgress("Starting the database");
    wasRunning = (await startCluster(binaries, folder, choice, options.isDisposable ?? false)) === "already-locked";
    postmaster = await findRunningServer(folder, password, onProgress);
  }
  if (postmaster === null) throw vanished(folder);
  await makeDatabase(postmaster.port, password);
  return describe(binaries, folder, choice, postmaster, { password, wasRunning });
}

async function prepareCluster(
  binaries: Binaries,
  folder: DataFolder,
  choice: LaunchChoice,
  onProgress: (message: string) => void,
): Promise<string> {
  const isMade = await hasCluster(folder.cluster);
  const password = await readOrMakePassword(folder.password, isMade);
  if (isMade) {
    await checkClusterVersion(binaries, folder.cluster);
  } else {
    onProgress("Making the database");
    await initialiseCluster(binaries, folder, choice);
  }
  return password;
}

function describe(
  binaries: Binaries,
  folder: DataFolder,
  choice: LaunchChoice,
  postmaster: Postmaster,
  known: { password: string; wasRunning: boolean },
): EmbeddedServer {
  return {
    url: serverUrl(postmaster.port, known.password),
    port: postmaster.port,
    pid: postmaster.pid,
    wasRunning: known.wasRunning,
    stop: () => stopCluster(binaries, folder, choice, postmaster.pid),
  };
}

function vanished(folder: DataFolder): Error {
  return retryable("store.server_start", "The embedded PostgreSQL started and went away at once.", {
    hint: `Look into ${folder.log}.`,
    context: { log: folder.log },
  });
}
