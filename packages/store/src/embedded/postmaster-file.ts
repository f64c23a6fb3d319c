import { readFile, readlink, realpath, rm } from "node:fs/promises";
import { join } from "node:path";

/** What a running server says of itself in `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
  /** `starting`, `ready`, `stopping`, or empty while the file is still being written. */
  status: string;
}

/** Reads `postmaster.pid`; null when there is none or it is not complete. */
export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const content = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "");
  // Lines: pid, data folder, start time, port, socket folder, listen address, shared memory key, status.
  const lines = content.split("\n");
  const pid = Math.abs(Number.parseInt(lines[0] ?? "", 10));
  if (!Number.isInteger(pid)) return null;
  return { pid, port: Number.parseInt(lines[3] ?? "0", 10) || 0, status: (lines[7] ?? "").trim() };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Whether the process of that number is something else than this cluster's server, or its dead body. After a power cut
 * or in a fresh container the number is often another program's, and where nobody reaps, a killed server stays a
 * zombie: PostgreSQL would refuse to start for ever in both cases.
 */
export async function isImpostor(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== "linux") return false;
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  if (/\) [ZX] /.test(stat)) return true;
  if (stat !== "" && !stat.includes("(postgres")) return true;
  // A PostgreSQL process works inside its data folder.
  const home = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  return home !== null && home !== (await realpath(cluster));
}

export async function removePostmasterFile(cluster: string): Promise<void> {
  await rm(join(cluster, "postmaster.pid"), { force: true });
}
