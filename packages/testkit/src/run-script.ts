import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { waitUntil } from "./wait-until.js";

export interface ScriptEnd {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
}

/** A node script that runs in a process of its own, to be watched and killed. */
export interface RunningScript {
  pid: number;
  child: ChildProcess;
  /** Everything printed so far, both streams in the order in which they arrived. */
  output(): string;
  /** Resolves with the first whole line that matches; throws with the output when the script ends before. */
  waitForLine(pattern: RegExp, timeoutMs?: number): Promise<string>;
  /** Sends the signal and waits for the end. */
  kill(signal?: NodeJS.Signals): Promise<ScriptEnd>;
  /** Resolves when the script has ended, however. */
  end: Promise<ScriptEnd>;
}

export interface ScriptOptions {
  args?: string[];
  env?: Record<string, string>;
  cwd?: string;
  /** Options of node itself, before the script. */
  nodeArgs?: string[];
}

/**
 * Starts `node <script>`, for tests that kill processes. What still runs when the test process exits is killed; a script
 * may watch its standard input, which ends even where the test process is killed itself.
 */
export function runScript(script: string, options: ScriptOptions = {}): RunningScript {
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), script, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const printed = gatherOutput(child);
  const end = watchEnd(child);
  return {
    pid: child.pid ?? 0,
    child,
    output: printed,
    waitForLine: (pattern, timeoutMs) => waitForLine(child, printed, pattern, timeoutMs),
    kill: async (signal = "SIGKILL") => {
      child.kill(signal);
      return end;
    },
    end,
  };
}

function gatherOutput(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  return () => text;
}

function watchEnd(child: ChildProcess): Promise<ScriptEnd> {
  const killAtExit = () => child.kill("SIGKILL");
  process.once("exit", killAtExit);
  return once(child, "close").then(([exitCode, signal]) => {
    process.off("exit", killAtExit);
    return { exitCode: exitCode as number | null, signal: signal as NodeJS.Signals | null };
  });
}

async function waitForLine(
  child: ChildProcess,
  printed: () => string,
  pattern: RegExp,
  timeoutMs = 10_000,
): Promise<string> {
  const find = () => {
    const lines = printed().split("\n").slice(0, -1);
    const line = lines.find((candidate) => pattern.test(candidate));
    if (line !== undefined) return line;
    if (child.exitCode === null && child.signalCode === null) return undefined;
    throw new Error(`The script ended before it printed ${pattern}:\n${printed()}`);
  };
  const line = await waitUntil(find, { timeoutMs, what: `a line like ${pattern}` }).catch((cause: Error) => {
    throw new Error(`${cause.message}\n${printed()}`, { cause });
  });
  return line as string;
}
