import { type SpawnOptions, spawn } from "node:child_process";

export interface ProgramEnd {
  exitCode: number | null;
  output: string;
}

/** How PostgreSQL's programs are started: a prefix to the command, or another user's ids. */
export interface Launch {
  prefix: string[];
  uid?: number;
  gid?: number;
}

export const PLAIN_LAUNCH: Launch = { prefix: [] };

/** Runs a program to its end and gathers what it prints. Rejects only when it cannot be started at all. */
export function runProgram(launch: Launch, program: string, args: string[], cwd?: string): Promise<ProgramEnd> {
  const [command = program, ...rest] = [...launch.prefix, program, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, spawnOptions(launch, cwd));
    let output = "";
    const gather = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on("data", gather);
    child.stderr?.on("data", gather);
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, output: output.trim() }));
  });
}

function spawnOptions(launch: Launch, cwd: string | undefined): SpawnOptions {
  return {
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
    // Out of the terminal's process group, so that Ctrl-C leaves a stop or an initialisation to finish in order.
    detached: process.platform !== "win32",
    // PGDATA, PGPORT and the like belong to other servers; messages are read, so they must be English.
    env: { ...withoutPostgresVariables(process.env), LC_ALL: "C" },
    ...(cwd === undefined ? {} : { cwd }),
    ...(launch.uid === undefined ? {} : { uid: launch.uid }),
    ...(launch.gid === undefined ? {} : { gid: launch.gid }),
  };
}

function withoutPostgresVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("PG")));
}
