import { randomBytes } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { type LedgerError, permanent, retryable } from "@newsledger/contracts";

/** Where the embedded server keeps its things. */
export interface DataFolder {
  root: string;
  cluster: string;
  log: string;
  password: string;
}

/** The places inside `<dataDir>`. */
export function layOutDataFolder(dataDir: string): DataFolder {
  return {
    root: dataDir,
    cluster: join(dataDir, "postgres"),
    log: join(dataDir, "postgres.log"),
    password: join(dataDir, "postgres.password"),
  };
}

// PostgreSQL writes its lock file and a piece of log on every start; less room than this and it dies without a word.
const PROBE_BYTES = 256 * 1024;

/** Makes the folder and writes a probe. Throws `store.data_read_only` or `store.disk_full`. */
export async function prepareDataFolder(root: string): Promise<void> {
  const probe = join(root, `.write-probe-${randomBytes(4).toString("hex")}`);
  try {
    await mkdir(root, { recursive: true });
    const file = await open(probe, "w");
    try {
      await file.writeFile(Buffer.alloc(PROBE_BYTES, 1));
      await file.sync();
    } finally {
      await file.close();
      await rm(probe, { force: true });
    }
  } catch (cause) {
    throw explainFolderError(root, cause);
  }
}

/** Gives a file system's refusal the project's form. */
export function explainFolderError(path: string, cause: unknown): LedgerError {
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(path, cause);
  if (code === "ENOTEMPTY") {
    return permanent("store.data_foreign", `${path} holds files that are no database.`, {
      hint: "Move them away, or name another folder with --data or NEWSLEDGER_DATA.",
      context: { path },
      cause,
    });
  }
  return permanent("store.data_read_only", `The data folder ${path} cannot be written (${code}).`, {
    hint: "Make it writable for this user, or name another folder with --data or NEWSLEDGER_DATA.",
    context: { path, code },
    cause,
  });
}

export function diskFull(path: string, cause?: unknown): LedgerError {
  return retryable("store.disk_full", `No space is left on the disk of ${path}.`, {
    hint: "Free some space, or name a folder on another disk with --data or NEWSLEDGER_DATA. Nothing is lost.",
    context: { path },
    cause,
  });
}
