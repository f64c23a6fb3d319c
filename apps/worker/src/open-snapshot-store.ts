import { join } from "node:path";
import type { Config } from "@newsledger/config";
import { openS3Snapshots, openSnapshots, type Snapshots } from "@newsledger/store";

/** Where the configuration keeps snapshots: a bucket, or the folder beside the other data. */
export function openSnapshotStore({
  dataDir,
  snapshots,
}: Pick<Config, "dataDir"> & Partial<Pick<Config, "snapshots">>): Snapshots {
  if (snapshots?.s3) return openS3Snapshots(snapshots.s3);
  return openSnapshots({ dir: join(dataDir, "snapshots") });
}
