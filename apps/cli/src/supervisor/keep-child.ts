import { type ChildProcess, fork } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { LedgerError, permanent } from "@newsledger/contracts";
import type { Assignment, FromChild, Role, RoleFacts, ToChild } from "./messages.js";

export interface KeepChildOptions {
  role: Role;
  /** Tells workers apart in logs and messages. */
  name: string;
  script: string;
  /** Asked anew before every start. */
  assignment(): Assignment;
  logFile: string;
  onSpawn(): void;
  /** A crash that is mended by a new start. */
  onCrash(sentence: string): void;
  /** It will not run: what a new start cannot cure, or too many crashes. */
  onGiveUp(error: LedgerError): void;
}

export interface KeptChild {
  readonly name: string;
  readonly pid: number | null;
  /** What it told when it first ran. Never rejects: see `onGiveUp`. */
  ready: Promise<RoleFacts>;
  /** From now on its end is no crash: everything is about to stop. */
  release(): void;
  /** Asks it to end, and kills it after the deadline. */
  stop(deadlineMs: number): Promise<void>;
  kill(): void;
  /** Ends it and starts it anew on its present assignment, which counts as no crash. */
  renew(): Promise<void>;
}

const MOST_CRASHES = 5;
const CRASH_WINDOW_MS = 60_000;
const FIRST_DELAY_MS = 250;
const RENEW_DEADLINE_MS = 3_000;

/** Runs one child process and starts it anew when it crashes, later each time; a sixth crash in a minute ends it. */
export function keepChild(options: KeepChildOptions): KeptChild {
  let child: ChildProcess | null = null;
  let restart: NodeJS.Timeout | null = null;
  let isStopping = false;
  let crashes: number[] = [];
  let tellReady: (facts: RoleFacts) => void = () => {};
  const ready = new Promise<RoleFacts>((resolve) => {
    tellReady = resolve;
  });

  const launch = () => {
    restart = null;
    isStopping = false;
    const launched = spawnChild(options, tellReady, (error) => {
      isStopping = true;
      options.onGiveUp(error);
    });
    child = launched;
    options.onSpawn();
    launched.once("exit", (code, signal) => {
      child = null;
      if (!isStopping) recover(signal ?? `exit code ${code}`);
    });
  };

  const recover = (how: string) => {
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < CRASH_WINDOW_MS), now];
    if (crashes.length > MOST_CRASHES) {
      options.onGiveUp(tooManyCrashes(options, crashes.length, how));
      return;
    }
    const delayMs = FIRST_DELAY_MS * 2 ** (crashes.length - 1);
    options.onCrash(`The ${options.name} ended unexpectedly (${how}); it starts again in ${delayMs / 1000} s.`);
    restart = setTimeout(launch, delayMs);
  };

  const release = () => {
    isStopping = true;
    if (restart) clearTimeout(restart);
  };

  const stop = (deadlineMs: number): Promise<void> => {
    release();
    return child ? endChild(child, deadlineMs) : Promise.resolve();
  };

  launch();
  return {
    name: options.name,
    get pid() {
      return child?.pid ?? null;
    },
    ready,
    release,
    stop,
    kill: () => {
      isStopping = true;
      child?.kill("SIGKILL");
    },
    renew: async () => {
      await stop(RENEW_DEADLINE_MS);
      launch();
    },
  };
}

function spawnChild(
  { script, role, logFile, assignment }: KeepChildOptions,
  tellReady: (facts: RoleFacts) => void,
  giveUp: (error: LedgerError) => void,
): ChildProcess {
  const log = openSync(logFile, "a");
  const child = fork(script, [role], { stdio: ["ignore", log, log, "ipc"] });
  closeSync(log);
  child.on("message", (message: FromChild) => {
    if (message.type === "hello") send(child, { type: "begin", assignment: assignment() });
    if (message.type === "ready") tellReady(message.facts);
    if (message.type === "failed") {
      const hint = message.hint === null ? {} : { hint: message.hint };
      giveUp(new LedgerError(message.kind, message.code, message.message, hint));
    }
  });
  // A message to a child that has just died is no error of ours: its exit is what counts.
  child.on("error", () => {});
  return child;
}

function send(child: ChildProcess, message: ToChild): void {
  if (child.connected) child.send(message, () => {});
}

function endChild(child: ChildProcess, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => child.kill("SIGKILL"), deadlineMs);
    child.once("exit", () => {
      clearTimeout(deadline);
      resolve();
    });
    send(child, { type: "stop" });
  });
}

function tooManyCrashes({ name, logFile }: KeepChildOptions, count: number, how: string): LedgerError {
  return permanent("start.child_keeps_crashing", `The ${name} crashed ${count} times within a minute (${how}).`, {
    hint: `Its last words stand in ${logFile}. Everything was stopped; the data is safe.`,
    context: { name, count },
  });
}
