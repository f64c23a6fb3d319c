import { open, readFile, rename, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { type LedgerError, retryable } from "@newsledger/contracts";
import type { LaunchChoice } from "./choose-launch.js";
import { type DataFolder, diskFull, explainFolderError } from "./data-folder.js";
import type { Binaries } from "./find-binaries.js";
import { findFreePort } from "./find-free-port.js";
import { lastLines } from "./initialise-cluster.js";
import { runProgram } from "./run-program.js";
import { writeSettings } from "./server-settings.js";

// Orphaned backends of a killed server leave within a second or two; a stolen port is a matter of luck.
const ATTEMPTS = 20;
const PAUSE_MS = 250;
const LOG_LIMIT_BYTES = 8 * 1024 * 1024;
const START_TIMEOUT_S = 120;

type Failure = "port-taken" | "memory-in-use" | "already-locked" | "other";

/** Starts the server on a free port and waits until it accepts connections; `already-locked` when another was faster. */
export async function startCluster(
  binaries: Binaries,
  folder: DataFolder,
  choice: LaunchChoice,
  isDisposable: boolean,
): Promise<"started" | "already-locked"> {
  let said = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await openLog(folder);
    await writeSettings(folder.cluster, { port: await findFreePort(), isDisposable }).catch((cause) => {
      throw explainFolderError(folder.cluster, cause);
    });
    await choice.own(folder.log);
    await choice.own(folder.cluster);
    const end = await runProgram(choice.launch, binaries.pgCtl, startArguments(folder));
    if (end.exitCode === 0) return "started";
    said = (await readLogFrom(folder.log, before)) || end.output;
    const failure = classifyFailure(said);
    if (failure === "already-locked") return failure;
    if (failure === "other") break;
    await wait(PAUSE_MS);
  }
  throw explainStartFailure(folder, said);
}

function startArguments(folder: DataFolder): string[] {
  return ["start", "-D", folder.cluster, "-l", folder.log, "-w", "-t", String(START_TIMEOUT_S), "-s"];
}

function classifyFailure(log: string): Failure {
  if (/lock file ".*" already exists/.test(log)) return "already-locked";
  if (/pre-existing shared memory block/.test(log)) return "memory-in-use";
  if (/Address already in use|could not bind/i.test(log)) return "port-taken";
  return "other";
}

function explainStartFailure(folder: DataFolder, log: string): LedgerError {
  if (/No space left/i.test(log)) return diskFull(folder.root);
  return retryable("store.server_start", `The embedded PostgreSQL did not start: ${lastLines(log, 4)}`, {
    hint: `Look into ${folder.log} for more.`,
    context: { log: folder.log },
  });
}

/** Keeps one older log, and answers where the new lines will begin. */
async function openLog(folder: DataFolder): Promise<number> {
  try {
    const size = await stat(folder.log).then(
      (found) => found.size,
      () => 0,
    );
    if (size > LOG_LIMIT_BYTES) await rename(folder.log, `${folder.log}.1`);
    await (await open(folder.log, "a", 0o600)).close();
    return size > LOG_LIMIT_BYTES ? 0 : size;
  } catch (cause) {
    throw explainFolderError(folder.log, cause);
  }
}

async function readLogFrom(path: string, offset: number): Promise<string> {
  const content = await readFile(path).catch(() => Buffer.alloc(0));
  return content.subarray(offset).toString("utf8").trim();
}
