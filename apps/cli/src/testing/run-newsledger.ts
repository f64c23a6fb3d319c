import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

export interface Run {
  child: ChildProcess;
  /** Everything printed so far. */
  out(): string;
  err(): string;
  /** The exit code, once it has ended. */
  ended: Promise<number | null>;
}

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** An open file or folder to read from, rather than a pipe. */
  stdin?: number;
  /** An open file that takes what is printed. */
  stdout?: number;
}

/** Starts the built command line in a process of its own, with an environment that carries no settings of ours. */
export function startNewsledger(args: string[], options: RunOptions = {}): Run {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd,
    env: { ...bareEnvironment(), ...options.env },
    stdio: [options.stdin ?? "pipe", options.stdout ?? "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return { child, out: () => out, err: () => err, ended };
}

/** Runs a command to its end. */
export async function runNewsledger(
  args: string[],
  options: RunOptions & { input?: string } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const run = startNewsledger(args, options);
  run.child.stdin?.end(options.input ?? "");
  const code = await run.ended;
  return { code, out: run.out(), err: run.err() };
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, NO_COLOR: "1", ...(TMPDIR && { TMPDIR }) };
}
