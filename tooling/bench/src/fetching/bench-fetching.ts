import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { BARE, FETCH_SYSTEMS, type FetchSystem } from "./fetch-systems.js";
import type { FetchMeasure, FetchTask } from "./fetch-task.js";

export interface FetchingOptions {
  /** Pages of one run, over all hosts. */
  pages: number;
  hosts: readonly number[];
  concurrency: number;
  /** Runs of each; the middle one counts. */
  rounds: number;
  withPeers: boolean;
  onProgress: (step: string) => void;
}

export interface FetchingRow {
  system: string;
  hosts: number;
  pages: number;
  failed: number;
  pagesPerSecond: number;
  cpuMsPerPage: number;
  /** Processor time a page beyond what bare undici takes over as many hosts. Null where that was not measured. */
  overBareMs: number | null;
  peakMb: number;
  /** Jain's index over the hosts' mean pace: 1 where all were served alike. Null with too few pages a host to tell. */
  fairness: number | null;
}

export interface FetchingReport {
  rows: FetchingRow[];
  /** What could not be measured, with the reason. */
  skipped: string[];
}

const WORLD_PROCESS = fileURLToPath(new URL("./world-process.js", import.meta.url));
const FETCH_PROCESS = fileURLToPath(new URL("./fetch-process.js", import.meta.url));

/** With fewer, a host's last page comes late for no reason but its place in the list. */
const TELLING_PAGES = 20;

/** Longer than any honest run; a system that hangs is told as such. */
const RUN_LIMIT_MS = 180_000;

/** Every system on one local world, each run in a process of its own, one after the other. */
export async function benchFetching(options: FetchingOptions): Promise<FetchingReport> {
  const world = fork(WORLD_PROCESS);
  const report: FetchingReport = { rows: [], skipped: [] };
  try {
    const [port] = (await once(world, "message")) as [number];
    for (const hosts of options.hosts) {
      const { rows, skipped } = await measureSystems(port, hosts, options);
      report.rows.push(...withOverhead(rows));
      report.skipped.push(...skipped);
    }
  } finally {
    world.kill();
  }
  return report;
}

/** All systems in each round, so that whatever else this machine does meets them alike. */
async function measureSystems(port: number, hosts: number, options: FetchingOptions): Promise<FetchingReport> {
  const { pages, concurrency, rounds, withPeers, onProgress } = options;
  const task: FetchTask = { port, hosts, pagesPerHost: Math.max(1, Math.round(pages / hosts)), concurrency };
  const systems = FETCH_SYSTEMS.filter(({ isPeer }) => withPeers || !isPeer);
  const measures = new Map<FetchSystem, FetchMeasure[]>(systems.map((system) => [system, []]));
  const skipped: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const [system, measured] of measures) {
      onProgress(`${system.label}, ${hosts} hosts, round ${round} of ${rounds}`);
      await runOnce(system, task).then(
        (measure) => void measured.push(measure),
        (error) => void skipped.push(`${system.label}, ${hosts} hosts, round ${round}: ${(error as Error).message}`),
      );
    }
  }
  const rows = systems.flatMap((system) => {
    const measured = measures.get(system) ?? [];
    return measured.length === 0 ? [] : [rowOf(system, task, measured)];
  });
  return { rows, skipped };
}

function rowOf({ label }: FetchSystem, task: FetchTask, measures: FetchMeasure[]): FetchingRow {
  const sorted = [...measures].sort((a, b) => a.elapsedMs - b.elapsedMs);
  const middle = sorted[Math.floor(sorted.length / 2)] as FetchMeasure;
  return {
    system: label,
    hosts: task.hosts,
    pages: middle.pages,
    failed: task.hosts * task.pagesPerHost - middle.pages,
    pagesPerSecond: (middle.pages / middle.elapsedMs) * 1000,
    cpuMsPerPage: middle.cpuMs / middle.pages,
    overBareMs: null,
    peakMb: middle.peakMemoryBytes / 1e6,
    fairness:
      task.pagesPerHost < TELLING_PAGES
        ? null
        : fairnessOf(middle.lastPageMs.map((lastMs) => (lastMs > 0 ? 1 / lastMs : 0))),
  };
}

function withOverhead(rows: FetchingRow[]): FetchingRow[] {
  const bare = rows.find(({ system }) => system === BARE);
  if (bare === undefined) return rows;
  return rows.map((row) => (row === bare ? row : { ...row, overBareMs: row.cpuMsPerPage - bare.cpuMsPerPage }));
}

/** Jain, Chiu and Hawe 1984: the square of the sum over n times the sum of squares. */
export function fairnessOf(shares: readonly number[]): number {
  const sum = shares.reduce((total, share) => total + share, 0);
  const squares = shares.reduce((total, share) => total + share * share, 0);
  return squares === 0 ? 0 : (sum * sum) / (shares.length * squares);
}

async function runOnce({ adapter }: FetchSystem, task: FetchTask): Promise<FetchMeasure> {
  const warmUp: FetchTask = { ...task, hosts: 2, pagesPerHost: 100 };
  const child = fork(FETCH_PROCESS, [adapter, JSON.stringify(warmUp), JSON.stringify(task)], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const complaint = keepTail(child);
  const limit = setTimeout(() => child.kill("SIGKILL"), RUN_LIMIT_MS);
  try {
    const ended = once(child, "exit").then(() => {
      throw new Error(complaint() || "it took too long or ended its process");
    });
    ended.catch(() => {});
    const [measure] = (await Promise.race([once(child, "message"), ended])) as [FetchMeasure];
    return measure;
  } finally {
    clearTimeout(limit);
    child.kill();
  }
}

function keepTail(child: ChildProcess): () => string {
  let tail = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    tail = `${tail}${chunk}`.slice(-2_000);
  });
  return () =>
    tail
      .split("\n")
      .find((line) => /error/i.test(line))
      ?.trim() ?? "";
}
