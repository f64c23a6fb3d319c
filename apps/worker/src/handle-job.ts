import { type HandoffJob, permanent } from "@newsledger/contracts";
import type { ComeBack, StageRun, StageWorkerOptions } from "@newsledger/queue";
import type { Handoff } from "@newsledger/store";
import { runHandoff, settleFailure } from "./run-handoff.js";
import type { StageDeps } from "./stage-deps.js";

/** A job that was in the hands of this many dying workers is taken for the cause of their death. */
const MAX_CRASHES = 10;

type HandoffStage = Handoff["stage"];

/** Ties a stage to its queue: what runs for a job, what is recorded when it throws, what follows when it is done. */
export function handleHandoffs(
  stage: HandoffStage,
  deps: StageDeps,
  onDone: () => void,
): Pick<StageWorkerOptions<HandoffStage>, "handle" | "onError"> {
  const toHandoff = (job: HandoffJob): Handoff => ({
    id: job.handoffId,
    stage,
    subjectId: job.subjectId,
    generation: job.generation,
  });
  return {
    async handle(job: HandoffJob, run: StageRun): Promise<ComeBack | undefined> {
      if (run.crashes > MAX_CRASHES) throw crashed(stage, job, run.crashes);
      const result = await runHandoff(toHandoff(job), deps);
      if ("delayMs" in result) return result;
      onDone();
      return undefined;
    },
    onError: (job, error, next, run) => settleFailure(toHandoff(job), error, next.step, run.elapsedMs(), deps),
  };
}

function crashed(stage: HandoffStage, job: HandoffJob, crashes: number) {
  return permanent("stage.crashed", `The worker died ${crashes} times during ${stage} of ${job.subjectId}.`, {
    hint: "Look at the worker's log just before it ended: it may have run out of memory on this page.",
    context: { stage, subject: job.subjectId, crashes },
  });
}
