import { z } from "zod";

/**
 * How one run of one stage ended. All but `retrying` and `failed` are expected ends and are no errors.
 *
 * - `stored`: something new was written.
 * - `unchanged`: the input was seen before; nothing was written.
 * - `duplicate`: the content is another article's; both are kept, and the tie is recorded.
 * - `filtered`: set aside by a rule (not an article, wrong language, outside the section, closed by robots.txt).
 * - `empty`: it was read, and there was nothing in it.
 * - `blocked`: the host refuses for now; the host is paused and the work comes back by itself, for a week.
 * - `retrying`: an attempt failed and another will follow.
 * - `failed`: given up, with the kind of the error; an operator may retry.
 */
export const OUTCOMES = [
  "stored",
  "unchanged",
  "duplicate",
  "filtered",
  "empty",
  "blocked",
  "retrying",
  "failed",
] as const;

export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;
