import type { SourceDeclaration } from "@newsledger/contracts";
import type { Handoff, NewCapture } from "../stage-data.js";

/** The stages that can be done again from what is kept. */
export type ReplayStage = Exclude<Handoff["stage"], "fetch">;

/** What is to be done again. */
export interface ReplayScope {
  from: ReplayStage;
  sourceSlug?: string;
  articleId?: number;
  /** ISO 8601: only what was fetched at that time or later. */
  since?: string;
  /** Also earlier wordings of the articles; of `extract` and `link` alone. */
  hasHistory?: boolean;
}

export interface ReplayCount {
  sourceSlug: string;
  /** Pieces of work in the scope. */
  matched: number;
  /** Of these, how many wait already. */
  waiting: number;
}

export interface ReplayBatch {
  matched: number;
  opened: number;
  /** Where the next batch begins; null after the last one. */
  next: number | null;
}

/** One retrieval of a page whose bytes are kept. Times are ISO 8601. */
export interface StoredCapture {
  captureId: number;
  sourceSlug: string;
  /** The address that was asked, before any redirect. */
  pageUrl: string;
  url: string;
  mediaType: string | null;
  charset: string | null;
  fetchedAt: string;
  sha256: string;
}

export interface CaptureScope {
  sourceSlug?: string;
  /** ISO 8601: only what was fetched at that time or later. */
  since?: string;
}

/** A capture from an archive. A source that is given whole and not known yet is kept without being polled. */
export interface ArchivedCapture {
  pageUrl: string;
  sourceSlug: string;
  source?: SourceDeclaration;
  capture: NewCapture;
}

/** Which snapshots stay. One that either rule keeps stays; without any rule all stay. */
export interface RetentionRules {
  /** Of each page, so many of the newest. */
  keepNewest: number | null;
  keepForMs: number | null;
  /** Also the bytes that an article's current wording was read from; they stay otherwise, whatever the rules say. */
  includesCurrent: boolean;
}

/** Snapshots and their room, packed, in bytes. */
export interface RetentionCount {
  kept: { snapshots: number; bytes: number };
  /** What the rules let go but an article's current wording or open work rests on; part of `kept`. */
  held: { snapshots: number; bytes: number };
  prunable: { snapshots: number; bytes: number };
}

export interface PruneBatch {
  removed: number;
  bytes: number;
  /** Saved again a moment ago, and so left. */
  spared: number;
  /** Where the next batch begins; null after the last one. */
  next: string | null;
}

/** A chore that workers do now and then. Times are ISO 8601; `doneAt` is null while it is under way. */
export interface ChoreRow {
  name: string;
  begunAt: string;
  doneAt: string | null;
  /** How often it was done. */
  runs: number;
  /** What it counted, the last time and in all. */
  last: Record<string, number>;
  totals: Record<string, number>;
}

/** Work on what is kept, for operators: doing stages again, bringing captures in and out, giving snapshots up. */
export interface Upkeep {
  /** Counts what a replay would open, by source, without opening anything. */
  countReplay(scope: ReplayScope): Promise<ReplayCount[]>;
  /** Pages of the scope whose every snapshot has been given up: `normalise` cannot be done again for them. */
  countWithoutBytes(scope: ReplayScope): Promise<number>;
  /** Opens the hand-offs of up to `limit` pieces of work, from `after` on. What is open already stays as it is. */
  openReplay(scope: ReplayScope, after: number, limit: number): Promise<ReplayBatch>;

  countCaptures(scope: CaptureScope): Promise<number>;
  /** Up to `limit` captures whose bytes are kept, in the order of their ids, from the one after `after` on. */
  listCaptures(scope: CaptureScope, after: number, limit: number): Promise<StoredCapture[]>;

  countRetention(rules: RetentionRules): Promise<RetentionCount>;
  /**
   * Gives up to `limit` snapshots up, from `after` (a hash, or nothing) on. `remove` takes their bytes away; what was
   * read in them stays, and so does the record that there was a capture.
   */
  prune(
    rules: RetentionRules,
    after: string,
    limit: number,
    remove: (sha256: string) => Promise<boolean>,
  ): Promise<PruneBatch>;

  /**
   * Whether it is this caller's to do now: it was not begun within `everyMs`, by any process. One whose process died
   * over it is anybody's again after an hour.
   */
  beginChore(name: string, everyMs: number): Promise<boolean>;
  endChore(name: string, counts: Record<string, number>): Promise<void>;

  /** Takes a capture as if it had been fetched at its time. `known` when the page has a capture of these bytes. */
  saveArchived(archived: ArchivedCapture): Promise<"stored" | "known">;
}
