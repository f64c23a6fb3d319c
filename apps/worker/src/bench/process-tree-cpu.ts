import { readdirSync, readFileSync } from "node:fs";

/** USER_HZ is 100 on every Linux that Node runs on. */
const TICK_MS = 10;

interface ProcessTimes {
  parent: number;
  /** Own time and that of children that have ended. */
  ticks: number;
}

/**
 * Processor milliseconds that a process and its descendants have used so far, ended ones included. Null where there is
 * no /proc.
 */
function readTreeCpuMs(pid: number): number | null {
  const processes = readProcesses();
  if (!processes.has(pid)) return null;
  let ticks = 0;
  const wanted = [pid];
  for (let current = wanted.pop(); current !== undefined; current = wanted.pop()) {
    ticks += processes.get(current)?.ticks ?? 0;
    for (const [child, { parent }] of processes) if (parent === current) wanted.push(child);
  }
  return ticks * TICK_MS;
}

/** The same for several together. */
export function sumTreeCpuMs(pids: number[]): number | null {
  const times = pids.map(readTreeCpuMs);
  return times.includes(null) ? null : times.reduce<number>((sum, time) => sum + (time ?? 0), 0);
}

function readProcesses(): Map<number, ProcessTimes> {
  const processes = new Map<number, ProcessTimes>();
  for (const name of listProc()) {
    const times = readTimes(name);
    if (times) processes.set(Number(name), times);
  }
  return processes;
}

function listProc(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Fields of proc(5)'s stat, counted after the name in brackets, which may hold anything. */
function readTimes(pid: string): ProcessTimes | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number) as [number, number, number, number];
    return { parent: Number(fields[1]), ticks: utime + stime + cutime + cstime };
  } catch {
    return null;
  }
}
