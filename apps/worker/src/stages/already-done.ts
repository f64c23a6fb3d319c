import { endOf, type Stopwatch } from "../stage-report.js";
import type { ShellResult } from "./stage-shell.js";

/** The hand-off is gone: the work was done by an earlier run of the same job. */
export function alreadyDone(watch: Stopwatch): ShellResult {
  return { end: endOf(watch, { outcome: "unchanged" }), completion: "already-done" };
}
