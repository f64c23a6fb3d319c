import { z } from "zod";

/** A poll of one source. Made by the job scheduler, so it has no hand-off. */
export const DiscoverJob = z.object({ sourceSlug: z.string() });
export type DiscoverJob = z.infer<typeof DiscoverJob>;

/**
 * One piece of work after discovery. `handoffId` names the row that the previous stage wrote together with its own
 * result; whoever finishes the work deletes that row in the same transaction, so a second run finds nothing to do.
 */
export const HandoffJob = z.object({
  handoffId: z.int().positive(),
  subjectId: z.int().positive(),
  generation: z.int().nonnegative().describe("counts how often the work was published"),
});
export type HandoffJob = z.infer<typeof HandoffJob>;

export type StageJob<S extends string> = S extends "discover" ? DiscoverJob : HandoffJob;
