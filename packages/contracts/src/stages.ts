import { z } from "zod";

/**
 * The five stages, in the order in which an address travels through them. The same word names the queue, the metric
 * label, the log field and the module of a stage.
 */
export const STAGES = ["discover", "fetch", "normalise", "extract", "link"] as const;

export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** What a stage works on. Each stage has exactly one kind of subject, so `(stage, subjectId)` names a piece of work. */
export const STAGE_SUBJECT = {
  discover: "source",
  fetch: "page",
  normalise: "capture",
  extract: "revision",
  link: "revision",
} as const satisfies Record<Stage, string>;
