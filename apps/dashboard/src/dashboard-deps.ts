import type { Config } from "@newsledger/config";
import type { Article, Figure, PageView, SourceDeclaration } from "@newsledger/contracts";
import type { Queues } from "@newsledger/queue";
import type { BackfillRow, Store } from "@newsledger/store";
import type { Metrics } from "@newsledger/telemetry";

/** What a source answers when it is tried: is it as declared, and how does one of its articles read? */
export interface SourceTrial {
  checks: { what: string; isOk: boolean; sentence: string }[];
  /** Null where none could be read. */
  article: Article | null;
  figures: Figure[];
}

/** What somebody says of a source that is to be added. */
export interface SourceChoices {
  slug: string;
  name: string;
  lang: string;
  /** ISO 3166-1 alpha-2; empty for an outlet of no country. */
  country: string;
  timeZone: string;
}

/** An outlet as it was found by its address: what would be declared, and how one of its articles reads. */
export interface FoundSource {
  address: string;
  home: string;
  choices: SourceChoices;
  /** Where the guessed ones come from, and whether somebody should look. */
  reasons: Partial<Record<keyof SourceChoices, { because: string; isSure: boolean }>>;
  endpoints: { kind: string; url: string; pages: number }[];
  article: Article | null;
  figures: Figure[];
}

/** Adding a source from a bare address, in two steps. */
export interface SourceAdder {
  /** Asks the outlet; stores nothing. Throws LedgerErrors that say what to do. */
  look(address: string): Promise<FoundSource>;
  /** Writes its adapter, follows it from now on, and answers its slug. */
  add(address: string, choices: SourceChoices): Promise<string>;
}

export type DashboardQueues = Pick<Queues, "backend" | "bullQueues" | "ping" | "pollNow" | "schedulePoll">;

/**
 * What the dashboard is built from. It only reads the store, but for pausing a source, backfilling and adding one, switching a block that it repeats
 * and deciding of entities.
 */
export interface DashboardDeps {
  store: Pick<Store, "read" | "decisions" | "events" | "ping"> & {
    stages: Pick<Store["stages"], "setSourcePaused" | "setFurnitureForgotten">;
    backfills: Pick<Store["backfills"], "list" | "cancel">;
    hubs: Pick<Store["hubs"], "confirm" | "refuse" | "find" | "told" | "list">;
  };
  /** Null: the page of the queues and "poll now" say that there are none. */
  queues: DashboardQueues | null;
  config: Pick<Config, "dashboard">;
  /** Tries a source, storing nothing; null or left out: its page does not offer it. */
  trySource?: ((declaration: Partial<SourceDeclaration>) => Promise<SourceTrial>) | null;
  /** Begins to look up what a source published between two dates; null or left out: it is not offered. */
  startBackfill?: ((slug: string, wanted: { from: string; to: string }) => Promise<BackfillRow>) | null;
  /** Null or left out: sources are added on the command line alone. */
  addSource?: SourceAdder | null;
  /** Reads an article's page once more, block by block; null or left out: there are no snapshots here. */
  explainPage?: ((articleId: number) => Promise<PageView | null>) | null;
  metrics?: Pick<Metrics, "render">;
  version: string;
  /** Injected by tests. */
  now?: () => Date;
}
