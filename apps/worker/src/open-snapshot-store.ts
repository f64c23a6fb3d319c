import { join } from "node:path";
import type { Config } from "@newsledger/config";
import { openSnapshots, type Snapshots } from "@newsledger/store";

/** Where the configuration keeps snapshots. */
export function openSnapshotStore(config: Pick<Config, "dataDir">): Snapshots {
  return openSnapshots({ dir: join(config.dataDir, "snapshots") });
}
