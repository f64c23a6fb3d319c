import type { SnapshotSettings } from "@newsledger/config";
import { type PrunedSnapshots, pruneSnapshots } from "./prune-snapshots.js";
import type { StageDeps } from "./stage-deps.js";

const PRUNE_CHORE = "prune";

/**
 * Gives up the snapshots that the configured rules let go, where it was not done within the configured time by any
 * worker. Answers null where there is nothing to do now.
 */
export async function pruneOnSchedule(
  { keepNewest, keepForMs, pruneEveryMs }: SnapshotSettings,
  { store, snapshots, logger }: Pick<StageDeps, "store" | "snapshots" | "logger">,
  signal: AbortSignal,
): Promise<PrunedSnapshots | null> {
  if (pruneEveryMs === 0 || (keepNewest === null && keepForMs === null)) return null;
  if (!(await store.upkeep.beginChore(PRUNE_CHORE, pruneEveryMs))) return null;
  const rules = { keepNewest, keepForMs, includesCurrent: false };
  const pruned = await pruneSnapshots(rules, { upkeep: store.upkeep, snapshots }, { signal });
  await store.upkeep.endChore(PRUNE_CHORE, { ...pruned });
  logger.info({ chore: PRUNE_CHORE, ...pruned }, "snapshots given up");
  return pruned;
}
