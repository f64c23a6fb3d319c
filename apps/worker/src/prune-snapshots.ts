import type { RetentionRules, Snapshots, Upkeep } from "@newsledger/store";

export interface PrunedSnapshots {
  snapshots: number;
  /** Of room, packed. */
  bytes: number;
  /** Saved again a moment ago, and so left. */
  spared: number;
}

/** Rows are locked while the bytes of a batch are taken away. */
const BATCH = 100;

/** Gives up every snapshot that the rules let go, batch by batch; `signal` ends it between two. */
export async function pruneSnapshots(
  rules: RetentionRules,
  { upkeep, snapshots }: { upkeep: Pick<Upkeep, "prune">; snapshots: Pick<Snapshots, "remove"> },
  options: { signal?: AbortSignal; onBatch?: (pruned: PrunedSnapshots) => void } = {},
): Promise<PrunedSnapshots> {
  const pruned: PrunedSnapshots = { snapshots: 0, bytes: 0, spared: 0 };
  let after: string | null = "";
  while (after !== null && options.signal?.aborted !== true) {
    const batch = await upkeep.prune(rules, after, BATCH, snapshots.remove);
    pruned.snapshots += batch.removed;
    pruned.bytes += batch.bytes;
    pruned.spared += batch.spared;
    after = batch.next;
    options.onBatch?.(pruned);
  }
  return pruned;
}
