import { STAGES, type Stage } from "@newsledger/contracts";
import type { ProcessRow } from "@newsledger/store";
import { useView } from "./view.js";

/** A worker tells of itself every ten seconds; one that was killed has not left. */
const HEARD_MS = 60_000;

/** The stages that no process does, in the order of the way. */
export function findIdleStages(processes: ProcessRow[], now: Date): Stage[] {
  const alive = processes.filter(({ seenAt }) => now.getTime() - Date.parse(seenAt) < HEARD_MS);
  const done = new Set(alive.flatMap(({ stages }) => stages));
  return STAGES.filter((stage) => !done.has(stage));
}

/** Says that nothing comes in, whatever the sources answered when they were last asked. */
export function IdleStages({ processes }: { processes: ProcessRow[] }) {
  const idle = findIdleStages(processes, useView().now);
  if (idle.length === 0) return null;
  const isAll = idle.length === STAGES.length;
  return (
    <p class="notice idle">
      <b>
        {isAll
          ? "No worker runs, so nothing comes in."
          : `No worker does ${idle.join(", ")}: what comes in waits there.`}
      </b>{" "}
      <code>{isAll ? "newsledger start" : `newsledger worker --stages ${idle.join(",")}`}</code>
      {isAll ? " runs everything, " : " starts one."}
      {isAll ? <code>newsledger worker</code> : null}
      {isAll ? " one worker beside this dashboard." : null}
    </p>
  );
}
