import { type LedgerError, toLedgerError } from "@newsledger/contracts";
import type { ComeBack, NextStep } from "@newsledger/queue";
import type { Handoff } from "@newsledger/store";
import type { StageDeps } from "./stage-deps.js";
import { endOfError, type StageReport, startStopwatch } from "./stage-report.js";
import { runExtract } from "./stages/extract.js";
import { runFetch } from "./stages/fetch.js";
import { runLink } from "./stages/link.js";
import { runNormalise } from "./stages/normalise.js";
import { isComeBack, type StageShell } from "./stages/stage-shell.js";

const SHELLS: Record<Handoff["stage"], StageShell> = {
  fetch: runFetch,
  normalise: runNormalise,
  extract: runExtract,
  link: runLink,
};

/**
 * Runs one hand-off here and now: its result, the end of the hand-off and the next one are written in one transaction.
 * Running it again, or twice at once, changes nothing. Answers when to come back if the host is busy; throws what the
 * stage throws, with nothing written (see `settleFailure`).
 */
export async function runHandoff(handoff: Handoff, deps: StageDeps): Promise<StageReport | ComeBack> {
  const watch = startStopwatch();
  const result = await SHELLS[handoff.stage](handoff, deps, watch);
  if (isComeBack(result)) {
    deps.logger.debug({ stage: handoff.stage, handoff: handoff.id, ...result }, "stage put off");
    return result;
  }
  const { outcome, cpuMs, sentence, code } = result.end;
  const report: StageReport = {
    outcome,
    isRepeat: result.completion === "already-done",
    durationMs: watch.durationMs(),
    ...(cpuMs === undefined ? {} : { cpuMs }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(code === undefined ? {} : { code }),
  };
  logReport(handoff, report, deps);
  return report;
}

function logReport(handoff: Handoff, report: StageReport, { logger, metrics }: StageDeps): void {
  const { stage, id, subjectId } = handoff;
  const { isRepeat, ...facts } = report;
  const fields = { stage, handoff: id, subject: subjectId, ...facts };
  if (isRepeat) {
    logger.debug(fields, "stage had ended before");
    return;
  }
  logger.info(fields, "stage ended");
  metrics.observeStage({ stage, ...report });
}

/** Records a hand-off's failed attempt: for good when it is given up, and otherwise as one that will come back. */
export async function settleFailure(
  handoff: Handoff,
  error: LedgerError,
  next: NextStep["step"],
  durationMs: number,
  { store, logger, metrics }: StageDeps,
): Promise<void> {
  const { stage, id, subjectId } = handoff;
  const end = endOfError(error, next, durationMs);
  if (next === "give-up") await store.stages.completeFailure(handoff, end);
  else await store.stages.recordAttempt(handoff, end);
  const fields = { stage, handoff: id, subject: subjectId, outcome: end.outcome, code: error.code, next, durationMs };
  if (error.kind === "bug") logger.error({ ...fields, err: error.cause ?? error }, "stage hit a bug");
  else logger.warn({ ...fields, sentence: error.message, ...error.context }, "stage attempt failed");
  metrics.observeStage({ stage, outcome: end.outcome, errorKind: error.kind, durationMs });
}

/**
 * Runs everything that is open for a page, stage after stage, in this process: what an import does. A host that is
 * busy, or a fault that may pass, leaves its hand-off to the workers and ends the run.
 */
export async function runPage(pageId: number, deps: StageDeps): Promise<(StageReport & { stage: Handoff["stage"] })[]> {
  const reports: (StageReport & { stage: Handoff["stage"] })[] = [];
  for (;;) {
    const [handoff] = await deps.store.stages.openHandoffsOfPage(pageId);
    if (handoff === undefined) return reports;
    const report = await runToEnd(handoff, deps);
    if (report === null) return reports;
    reports.push({ stage: handoff.stage, ...report });
  }
}

async function runToEnd(handoff: Handoff, deps: StageDeps): Promise<StageReport | null> {
  const watch = startStopwatch();
  try {
    const result = await runHandoff(handoff, deps);
    return "delayMs" in result ? null : result;
  } catch (thrown) {
    const error = toLedgerError(thrown);
    const isFinal = error.kind === "permanent" || error.kind === "bug";
    await settleFailure(handoff, error, isFinal ? "give-up" : "retry", watch.durationMs(), deps);
    if (!isFinal) return null;
    return {
      outcome: "failed",
      isRepeat: false,
      durationMs: watch.durationMs(),
      sentence: error.message,
      code: error.code,
    };
  }
}
