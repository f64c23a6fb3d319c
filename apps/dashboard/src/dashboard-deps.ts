import type { Config } from "@newsledger/config";
import type { Queues } from "@newsledger/queue";
import type { Store } from "@newsledger/store";
import type { Metrics } from "@newsledger/telemetry";

export type DashboardQueues = Pick<Queues, "bullQueues" | "ping" | "pollNow">;

/** What the dashboard is built from. It only reads the store, but for pausing a source and deciding of entities. */
export interface DashboardDeps {
  store: Pick<Store, "read" | "decisions" | "events" | "ping"> & { stages: Pick<Store["stages"], "setSourcePaused"> };
  /** Null: the page of the queues and "poll now" say that there are none. */
  queues: DashboardQueues | null;
  config: Pick<Config, "dashboard">;
  metrics?: Pick<Metrics, "render">;
  version: string;
  /** Injected by tests. */
  now?: () => Date;
}
