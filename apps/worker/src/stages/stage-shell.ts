import type { ComeBack } from "@newsledger/queue";
import type { Completion, Handoff, StageEnd } from "@newsledger/store";
import type { StageDeps } from "../stage-deps.js";
import type { Stopwatch } from "../stage-report.js";

/** What a shell answers: how it ended and whether that was written, or when the work is to come back. */
export type ShellResult = { end: StageEnd; completion: Completion } | ComeBack;

/** Loads, calls the core, saves in one transaction. Throws LedgerErrors; never logs. */
export type StageShell = (handoff: Handoff, deps: StageDeps, watch: Stopwatch) => Promise<ShellResult>;

export function isComeBack(result: ShellResult): result is ComeBack {
  return "delayMs" in result;
}
