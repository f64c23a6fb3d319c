import { renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./make-folder.js";

const LIMIT_BYTES = 16 * 1024 * 1024;

/** The log of one child, made room for: a long one becomes `.1`, and the `.1` before it is dropped. */
export function prepareLogFile(dataDir: string, name: string): string {
  const folder = join(dataDir, "logs");
  makeFolder(folder);
  const path = join(folder, `${name}.log`);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LIMIT_BYTES) renameSync(path, `${path}.1`);
  return path;
}
