import type { Config } from "@newsledger/config";
import type { Article, Figure, PageView, SourceDeclaration } from "@newsledger/contracts";
import type { Queues } from "@newsledger/queue";
import type { Store } from "@newsledger/store";
import type { Metrics } from "@newsledger/telemetry";

/** What a source answers when it is tried: is it as declared, and how does one of its articles read? */
export interface SourceTrial {
  checks: { what: string; isOk: boolean; sentence: string }[];
  /** Null where none could be read. */
  article: Article | null;
  figures: Figure[];
}

export type DashboardQueues = Pick<Queues, "bullQueues" | "ping" | "pollNow">;

/**
 * What the dashboard is built from. It only reads the store, but for pausing a source, switching a block that it repeats
 * and deciding of entities.
 */
export interface DashboardDeps {
  store: Pick<Store, "read" | "decisions" | "events" | "ping"> & {
    stages: Pick<Store["stages"], "setSourcePaused" | "setFurnitureForgotten">;
  };
  /** Null: the page of the queues and "poll now" say that there are none. */
  queues: DashboardQueues | null;
  config: Pick<Config, "dashboard">;
  /** Tries a source, storing nothing; null or left out: its page does not offer it. */
  trySource?: ((declaration: Partial<SourceDeclaration>) => Promise<SourceTrial>) | null;
  /** Reads an article's page once more, block by block; null or left out: there are no snapshots here. */
  explainPage?: ((articleId: number) => Promise<PageView | null>) | null;
  metrics?: Pick<Metrics, "render">;
  version: string;
  /** Injected by tests. */
  now?: () => Date;
}
