import type { HandoffJob, Stage } from "@newsledger/contracts";

/** A piece of work after discovery, as the outbox hands it over. */
export interface QueuedHandoff {
  id: number;
  stage: Exclude<Stage, "discover">;
  subjectId: number;
  generation: number;
}

/**
 * The job's id: publishing the same hand-off twice adds one job. A hand-off that its queue lost is published with the
 * next generation, because the old id may still lie among the failed jobs.
 */
export function jobIdOf(handoff: QueuedHandoff): string {
  return `h${handoff.id}-${handoff.generation}`;
}

export function toHandoffJob(handoff: QueuedHandoff): HandoffJob {
  return { handoffId: handoff.id, subjectId: handoff.subjectId, generation: handoff.generation };
}
