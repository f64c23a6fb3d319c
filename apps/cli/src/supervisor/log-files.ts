import { copyFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./make-folder.js";

const LIMIT_BYTES = 16 * 1024 * 1024;

/** The log of one child, in a folder that is there. */
export function prepareLogFile(dataDir: string, name: string): string {
  const folder = join(dataDir, "logs");
  makeFolder(folder);
  const path = join(folder, `${name}.log`);
  trimLogFile(path);
  return path;
}

/**
 * A long log is copied to `.1`, over the one before, and begins anew. Emptied rather than renamed, because the child
 * that writes it holds it open; it appends, so its next line is the first.
 */
export function trimLogFile(path: string, limitBytes = LIMIT_BYTES): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= limitBytes) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}
