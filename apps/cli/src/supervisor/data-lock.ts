import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { permanent, retryable } from "@newsledger/contracts";
import { makeFolder } from "./make-folder.js";
import { identifyProcess, isStillRunning, type ProcessIdentity } from "./process-identity.js";

/** What the lock file says: who holds the data folder, where it answers, and which processes it started. */
export interface LockContent {
  holder: ProcessIdentity;
  startedAt: string;
  address: string | null;
  children: ProcessIdentity[];
}

export interface DataLock {
  /** What an instance left that ended without cleaning up; null after a clean end. */
  leftover: LockContent | null;
  update(change: Partial<Pick<LockContent, "address" | "children">>): void;
  release(): void;
}

const FILE = "newsledger.lock";

/**
 * Takes the data folder for this process, making it where it does not exist. Throws `start.already_running` when
 * another instance holds it, `start.data_unwritable` or `start.disk_full` when it cannot be written.
 */
export function takeDataLock(dataDir: string): DataLock {
  const path = join(dataDir, FILE);
  const holder = identifyProcess(process.pid) ?? { pid: process.pid, birth: null };
  let content: LockContent = { holder, startedAt: new Date().toISOString(), address: null, children: [] };
  const leftover = explainFolderErrors(dataDir, () => {
    makeFolder(dataDir);
    return claim(path, content);
  });
  return {
    leftover,
    update: (change) => {
      content = { ...content, ...change };
      explainFolderErrors(dataDir, () => replaceFile(path, content));
    },
    release: () => {
      if (readLock(path)?.holder.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

/** Who holds a data folder at the moment; null when nobody does. */
export function findLockHolder(dataDir: string): LockContent | null {
  const content = readLock(join(dataDir, FILE));
  return content !== null && isStillRunning(content.holder) ? content : null;
}

function claim(path: string, content: LockContent): LockContent | null {
  if (createFile(path, content)) return null;
  const found = readLock(path);
  if (found !== null && isStillRunning(found.holder)) throw alreadyRunning(path, found);
  moveAside(path, found);
  if (!createFile(path, content)) throw alreadyRunning(path, readLock(path) ?? content);
  return found;
}

/** Of two instances that both found the lock dead, one must not move the other's fresh lock away. */
function moveAside(path: string, found: LockContent | null): void {
  const aside = `${path}.${process.pid}.old`;
  renameSync(path, aside);
  const moved = readLock(aside);
  if (moved !== null && moved.holder.pid !== found?.holder.pid && isStillRunning(moved.holder)) {
    renameSync(aside, path);
    throw alreadyRunning(path, moved);
  }
  rmSync(aside, { force: true });
}

/** Appears whole or not at all. */
function createFile(path: string, content: LockContent): boolean {
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, JSON.stringify(content));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replaceFile(path: string, content: LockContent): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  renameSync(draft, path);
}

function readLock(path: string): LockContent | null {
  try {
    const content = JSON.parse(readFileSync(path, "utf8")) as LockContent;
    return typeof content.holder?.pid === "number" ? content : null;
  } catch {
    return null;
  }
}

function alreadyRunning(path: string, { holder, address }: LockContent): Error {
  const where = address === null ? "is starting" : `answers at ${address}`;
  return permanent(
    "start.already_running",
    `Newsledger already runs on this data folder: process ${holder.pid} ${where}.`,
    {
      hint: `Use that one, stop it with \`kill ${holder.pid}\`, or start on another folder with --data and --port.`,
      context: { pid: holder.pid, address, lock: path },
    },
  );
}

/** Runs work on the data folder; a file system that refuses becomes a sentence with what to do. */
export function explainFolderErrors<T>(dataDir: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOSPC" || code === "EDQUOT") {
      throw retryable("start.disk_full", `The disk of the data folder ${dataDir} is full.`, {
        hint: "Free some space, or name a folder on another disk with --data. Nothing is lost.",
        cause: error,
      });
    }
    if (code === undefined || !UNWRITABLE.has(code)) throw error;
    throw permanent("start.data_unwritable", `The data folder ${dataDir} cannot be written (${code}).`, {
      hint: "Make it writable for this user, or name another folder with --data or NEWSLEDGER_DATA.",
      cause: error,
    });
  }
}

const UNWRITABLE = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT", "EISDIR", "EIO", "EINVAL"]);
