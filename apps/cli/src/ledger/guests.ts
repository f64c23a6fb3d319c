import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explainFolderErrors, findLockHolder } from "../supervisor/data-lock.js";
import { makeFolder } from "../supervisor/make-folder.js";
import { identifyProcess, isStillRunning, type ProcessIdentity } from "../supervisor/process-identity.js";

export interface Guest {
  /** Whether nobody else, supervisor or guest, needs the embedded server any more. */
  leave(): boolean;
}

/**
 * Short commands that use the embedded server while no supervisor runs. Each leaves a note of itself, so that of
 * several at once the last one out stops the server.
 */
export function enterAsGuest(dataDir: string): Guest {
  const folder = join(dataDir, "guests");
  const note = join(folder, String(process.pid));
  explainFolderErrors(dataDir, () => {
    makeFolder(folder);
    writeFileSync(note, JSON.stringify(identifyProcess(process.pid)));
  });
  return {
    leave: () => {
      rmSync(note, { force: true });
      return findLockHolder(dataDir) === null && !readdirSync(folder).some((name) => isPresent(join(folder, name)));
    },
  };
}

function isPresent(note: string): boolean {
  try {
    if (isStillRunning(JSON.parse(readFileSync(note, "utf8")) as ProcessIdentity)) return true;
  } catch {
    // Left by one that died while it wrote.
  }
  rmSync(note, { force: true });
  return false;
}
