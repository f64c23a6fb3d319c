import { constants as fileConstants } from "node:fs";
import { access, mkdir, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { explainFolderError } from "./embedded/data-folder.js";
import { missingSnapshot, packSnapshot, unpackSnapshot } from "./snapshot-form.js";
import type { SnapshotRef } from "./stage-data.js";
import type { Snapshots } from "./store.js";
import { sha256 as hash } from "./text/content-hash.js";

/**
 * A snapshot that was saved so lately is not removed: whoever saved it may not have written down yet that it rests on
 * it.
 */
const LEASE_MS = 10 * 60_000;

/** Opens the folder of snapshots; it is made when the first one is saved. */
export function openSnapshots(options: { dir: string; now?: () => number }): Snapshots {
  const { dir, now = Date.now } = options;
  return {
    save: (bytes) => saveSnapshot(dir, bytes),
    load: (sha256) => loadSnapshot(dir, sha256),
    remove: (sha256) => removeSnapshot(pathOf(dir, sha256), now()),
    check: async () => {},
    close: async () => {},
  };
}

function pathOf(dir: string, sha256: string): string {
  return join(dir, sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.br`);
}

async function saveSnapshot(dir: string, bytes: Uint8Array): Promise<SnapshotRef> {
  const sha256 = hash(bytes);
  const path = pathOf(dir, sha256);
  const known = await renewLease(path);
  if (known !== null) return { sha256, bytes: bytes.byteLength, storedBytes: known };
  const packed = await packSnapshot(bytes);
  await writeWhole(path, packed);
  return { sha256, bytes: bytes.byteLength, storedBytes: packed.byteLength };
}

/** Answers the size of a file that is there, which is as new from now on; null where there is none. */
async function renewLease(path: string): Promise<number | null> {
  try {
    const now = new Date();
    await utimes(path, now, now);
    return (await stat(path)).size;
  } catch {
    return null;
  }
}

let drafts = 0;

/** Under the final name there is the whole file or none, whenever the process or the power goes. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}-${drafts++}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(draft, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {});
    throw explainFolderError(path, cause);
  }
}

async function loadSnapshot(dir: string, sha256: string): Promise<Buffer> {
  const path = pathOf(dir, sha256);
  await access(path, fileConstants.R_OK).catch((cause) => {
    throw missingSnapshot(sha256, path, "is not there", cause);
  });
  const packed = await readFile(path).catch((cause) => {
    throw missingSnapshot(sha256, path, "cannot be read", cause);
  });
  return unpackSnapshot(packed, sha256, path);
}

async function removeSnapshot(path: string, nowMs: number): Promise<boolean> {
  const known = await stat(path).catch(() => null);
  if (known === null) return true;
  if (known.mtimeMs > nowMs - LEASE_MS) return false;
  try {
    await rm(path, { force: true });
    return true;
  } catch (cause) {
    throw explainFolderError(path, cause);
  }
}
