import { setTimeout as wait } from "node:timers/promises";
import { retryable } from "@newsledger/contracts";
import type { LaunchChoice } from "./choose-launch.js";
import type { DataFolder } from "./data-folder.js";
import type { Binaries } from "./find-binaries.js";
import { isAlive, isImpostor, readPostmaster } from "./postmaster-file.js";
import { runProgram } from "./run-program.js";

const STOP_TIMEOUT_S = 60;

/** Shuts down in order (`fast`: open transactions are rolled back), and without a checkpoint if that takes too long. */
export async function stopCluster(
  binaries: Binaries,
  folder: DataFolder,
  choice: LaunchChoice,
  pid: number,
): Promise<void> {
  for (const mode of ["fast", "immediate"]) {
    if (!(await isStillRunning(folder, pid))) return;
    const args = ["stop", "-D", folder.cluster, "-m", mode, "-w", "-t", String(STOP_TIMEOUT_S), "-s"];
    await runProgram(choice.launch, binaries.pgCtl, args);
    // The pid file goes shortly before the process does.
    for (let round = 0; round < 40 && (await isStillRunning(folder, pid)); round++) await wait(50);
  }
  if (!(await isStillRunning(folder, pid))) return;
  throw retryable("store.server_stop", `The embedded PostgreSQL (process ${pid}) does not stop.`, {
    hint: `Look into ${folder.log}, or end process ${pid}.`,
    context: { pid },
  });
}

async function isStillRunning(folder: DataFolder, pid: number): Promise<boolean> {
  if (!isAlive(pid) || (await isImpostor(pid, folder.cluster))) return false;
  const postmaster = await readPostmaster(folder.cluster);
  // Another server may have followed on the same folder: that one is not ours to stop.
  return postmaster === null || postmaster.pid === pid;
}
