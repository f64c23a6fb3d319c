import type { LedgerError, Outcome } from "@newsledger/contracts";
import type { NextStep } from "@newsledger/queue";
import type { StageEnd } from "@newsledger/store";

/** How a stage's run ended, for the log line, the metrics and whoever called it. */
export interface StageReport {
  outcome: Outcome;
  /** Another run finished the same hand-off first: nothing was written by this one. */
  isRepeat: boolean;
  durationMs: number;
  cpuMs?: number;
  sentence?: string;
  code?: string;
}

/** Measures one run: wall time since it was made, and processor time around the synchronous core. */
export interface Stopwatch {
  durationMs(): number;
  /**
   * Runs the core and remembers its time: it never yields, so wall time is processor time. Of one that does, what it
   * does before is counted.
   */
  time<T>(core: () => T): T;
  cpuMs(): number | undefined;
}

export function startStopwatch(): Stopwatch {
  const startedAt = performance.now();
  let cpuMs: number | undefined;
  return {
    durationMs: () => performance.now() - startedAt,
    time(core) {
      const coreStartedAt = performance.now();
      try {
        return core();
      } finally {
        cpuMs = (cpuMs ?? 0) + performance.now() - coreStartedAt;
      }
    },
    cpuMs: () => cpuMs,
  };
}

export interface Ending {
  outcome: Outcome;
  code?: string;
  sentence?: string;
  hint?: string;
}

/** The end of a run as the trail keeps it, with the times taken so far. */
export function endOf(watch: Stopwatch, ending: Ending): StageEnd {
  const cpuMs = watch.cpuMs();
  return { ...ending, durationMs: watch.durationMs(), ...(cpuMs === undefined ? {} : { cpuMs }) };
}

/** What a site asks not to be read is set aside by a rule, also when it was asked for as long as it made sense. */
const RULED_OUT_CODES = ["fetch.robots"];

/** The end of a run that threw. What follows decides the outcome: only what is given up has failed. */
export function endOfError(error: LedgerError, next: NextStep["step"], durationMs: number): StageEnd {
  const givenUp: Outcome = RULED_OUT_CODES.includes(error.code) ? "filtered" : "failed";
  const outcome: Outcome = next === "give-up" ? givenUp : error.kind === "blocked" ? "blocked" : "retrying";
  return {
    outcome,
    code: error.code,
    errorKind: error.kind,
    sentence: error.message,
    context: error.context,
    durationMs,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}
