import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that can be told from a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When the process began, in the system's own spelling; null where the system does not tell. */
  birth: string | null;
}

/** Who a number names now; null when nobody (a zombie counts as nobody: it holds nothing any more). */
export function identifyProcess(pid: number): ProcessIdentity | null {
  if (!isAlive(pid)) return null;
  if (process.platform === "linux") return identifyOnLinux(pid);
  if (process.platform === "win32") return { pid, birth: null };
  return identifyByPs(pid);
}

/** Whether the process that wrote this identity down still runs. */
export function isStillRunning(identity: ProcessIdentity): boolean {
  const now = identifyProcess(identity.pid);
  return now !== null && (now.birth === null || identity.birth === null || now.birth === identity.birth);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function identifyOnLinux(pid: number): ProcessIdentity | null {
  try {
    // proc(5): the name in brackets may hold spaces and brackets itself, so fields count from the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    // Ticks since boot: only together with the boot do they name a moment.
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return { pid, birth: `${boot}:${fields[19]}` };
  } catch {
    return isAlive(pid) ? { pid, birth: null } : null;
  }
}

function identifyByPs(pid: number): ProcessIdentity {
  try {
    const birth = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", env: { LC_ALL: "C" } });
    return { pid, birth: birth.trim() || null };
  } catch {
    return { pid, birth: null };
  }
}
