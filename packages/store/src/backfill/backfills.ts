import type { DiscoveredPage } from "@newsledger/contracts";

export const BACKFILL_STATES = ["running", "done", "failed", "cancelled"] as const;
export type BackfillState = (typeof BACKFILL_STATES)[number];

/** One backfill as it stands. Days are `YYYY-MM-DD`, both included; times are ISO 8601. */
export interface BackfillRow {
  id: number;
  sourceSlug: string;
  from: string;
  to: string;
  state: BackfillState;
  /** What holds it up, or how it ended, in words; null while there is nothing to say. */
  sentence: string | null;
  askedAt: string;
  endedAt: string | null;
  /** Documents of the archives: sitemaps, listings, feeds. */
  documents: { read: number; failed: number; open: number };
  /** Articles of these days, each once. */
  found: number;
  /** Of these, those that were in the ledger before. */
  known: number;
  /** Of the new ones, those that wait for their turn, and those whose turn it is. */
  waiting: number;
  underWay: number;
  /** Entries that were left out: of other days, or of a day that nothing tells. */
  outside: number;
  undated: number;
}

/** A document to read. What `step` says is the reader's own business. */
export interface BackfillStep<T> {
  id: number;
  step: T;
  /** How often it failed so far. */
  tries: number;
}

/** What a document gave. A step is known by its address: what was read once is not read again. */
export interface BackfillReading<T> {
  pages: DiscoveredPage[];
  steps: T[];
  outside: number;
  undated: number;
}

/** Looking up what came out between two days: kept in the store, so that any worker goes on where another ended. */
export interface Backfills {
  /**
   * @throws LedgerError `source.not-found`, `backfill.running` (permanent)
   */
  start(sourceSlug: string, range: { from: string; to: string }, steps: { url: string }[]): Promise<BackfillRow>;
  /** Ends the running one of a source: what waits is dropped, what was read stays. Null where none runs. */
  cancel(sourceSlug: string): Promise<BackfillRow | null>;
  /** Takes the running backfill whose turn it is, for so long; null where there is none. */
  claim(leaseMs: number): Promise<BackfillRow | null>;
  /** The next document to read. */
  nextStep<T>(id: number): Promise<BackfillStep<T> | null>;
  /** Ends a document, with what it gave or with why it gave nothing. A second end of the same one changes nothing. */
  saveReading<T extends { url: string }>(id: number, stepId: number, reading: BackfillReading<T>): Promise<void>;
  saveFailure(id: number, stepId: number, sentence: string, isFinal: boolean): Promise<void>;
  /**
   * Hands pages that wait on to `fetch`, as long as fewer than `atOnce` pages of the source are there: what is polled
   * goes first.
   */
  release(id: number, atOnce: number): Promise<{ opened: number }>;
  /** Gives it back until then. */
  rest(id: number, forMs: number, sentence?: string | null): Promise<void>;
  end(id: number, state: Exclude<BackfillState, "running">, sentence: string): Promise<void>;
  find(id: number): Promise<BackfillRow | null>;
  /** Newest first; of all sources where none is named. */
  list(options: { sourceSlug?: string; limit: number }): Promise<BackfillRow[]>;
}
