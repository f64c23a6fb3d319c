import type {
  Article,
  Decision,
  Extraction,
  FurnitureLesson,
  KnownEntity,
  SourceDeclaration,
  SourceState,
} from "@newsledger/contracts";
import type { Backfills } from "./backfill/backfills.js";
import type { Hubs } from "./hubs/hubs.js";
import type { Identifiers } from "./identifiers.js";
import type { NoteRules } from "./notes/check-figures.js";
import type { DecisionRow } from "./read/decision-models.js";
import type { ReadModels } from "./read/read-models.js";
import type {
  AskedName,
  CaptureToNormalise,
  Completion,
  Discovery,
  Handoff,
  Links,
  NewCapture,
  PageToFetch,
  RevisionToExtract,
  RevisionToLink,
  SimilarRevision,
  SnapshotRef,
  SourceRecord,
  StageEnd,
} from "./stage-data.js";
import type { Upkeep } from "./upkeep/upkeep.js";

/**
 * The write side of the store. Every `complete…` method is one transaction: it deletes the hand-off, writes the
 * result, opens the hand-off of the next stage, appends to the trail and counts the outcome. When the hand-off is
 * gone it writes nothing and says so. Lost connections and deadlocks surface as retryable `LedgerError`s (`store.…`).
 */
export interface StageWrites {
  /**
   * Makes what one configuration declares its active sources. What it declared before and declares no longer keeps its
   * articles and is not polled any more, unless another configuration on the same database declares it too; answers
   * which these are. With `keepOthers` nothing is removed.
   */
  saveSources(
    declarations: SourceDeclaration[],
    options?: { declarer?: string; keepOthers?: boolean },
  ): Promise<{ removed: string[] }>;
  findSource(slug: string): Promise<SourceRecord | null>;
  setSourcePaused(slug: string, isPaused: boolean): Promise<boolean>;
  /** Leaves a remembered block in the text from now on, or no longer. Answers whether there is one of that print. */
  setFurnitureForgotten(slug: string, print: number, isForgotten: boolean): Promise<boolean>;

  /**
   * Saves one poll: new addresses (and those whose announced modification is newer than the last fetch) get a
   * hand-off to `fetch`. Answers how many were new and how many are to be read again.
   */
  saveDiscovery(slug: string, discovery: Discovery): Promise<{ added: number; revisited: number }>;
  /** How many pages of a source came out in the last day and week: by their announced time, else by their discovery. */
  countRecentPages(slug: string): Promise<{ day: number; week: number }>;
  saveDiscoveryFailure(slug: string, state: SourceState, nextPollAt: string | null, end: StageEnd): Promise<void>;

  loadPage(handoff: Handoff): Promise<PageToFetch | null>;
  /** `unchanged` when the newest capture of the page has the same snapshot: then nothing follows. */
  completeFetch(handoff: Handoff, capture: NewCapture, end: StageEnd): Promise<Completion | "unchanged">;
  /** The server said 304, or the page is to be left out: the hand-off ends without a capture. */
  completeWithoutResult(handoff: Handoff, end: StageEnd): Promise<Completion>;

  loadCapture(handoff: Handoff): Promise<CaptureToNormalise | null>;
  /** `unchanged` when the article's current revision has the same title and text. */
  completeNormalise(
    handoff: Handoff,
    result: { article: Article; normaliserVersion: string; furniture?: FurnitureLesson | null },
    end: StageEnd,
  ): Promise<Completion | "unchanged">;

  loadRevision(handoff: Handoff): Promise<RevisionToExtract | null>;
  completeExtract(
    handoff: Handoff,
    result: { extraction: Extraction; extractorVersion: string; sentences: [number, number][] },
    end: StageEnd,
  ): Promise<Completion>;

  loadRevisionToLink(handoff: Handoff): Promise<RevisionToLink | null>;
  findSimilarRevisions(revisionId: number): Promise<SimilarRevision[]>;
  /** The entities that the names of an article may mean. */
  findKnownEntities(articleId: number, names: AskedName[]): Promise<KnownEntity[]>;
  /** Shows the extraction, with its ties, as what the revision says. */
  completeLink(handoff: Handoff, extractionId: number, links: Links, end: StageEnd): Promise<Completion>;

  /** Given up: the hand-off ends, the trail and the counters say why. */
  completeFailure(handoff: Handoff, end: StageEnd): Promise<Completion>;
  /** An attempt failed or the host is busy and the job will come back: the hand-off stays open. */
  recordAttempt(handoff: Handoff, end: StageEnd): Promise<void>;

  /**
   * Brings a file in as if it had been fetched. A second import of the same bytes answers the same page. A source
   * that is given whole and not known yet is kept without being polled.
   */
  saveImport(input: {
    url: string;
    sourceSlug: string;
    source?: SourceDeclaration;
    /** IANA zone of times that the file gives without one. */
    timeZone?: string;
    capture: NewCapture;
  }): Promise<{ pageId: number; handoff: Handoff | null }>;
  /** Opens the fetch of pages whose time to be read again has come, unless older than `maxAgeMs`. Answers how many. */
  openRechecks(maxAgeMs: number, limit: number): Promise<number>;
  /** Opens a hand-off again, for a retry or a replay. Answers null when it is open already. */
  reopen(stage: Handoff["stage"], subjectId: number): Promise<Handoff | null>;
  openHandoffsOfPage(pageId: number): Promise<Handoff[]>;
}

/** What analysts decide of entities: rules that hold for later articles and survive re-extraction. */
export interface EntityDecisions {
  /**
   * Writes the decision down and applies it to all that was read so far. Throws permanent `entity.not-found`,
   * `entity.dismissed`, `decision.no_change`, `decision.nothing_to_split`.
   */
  decide(decision: Decision, by: string): Promise<DecisionRow>;
  /** Ends a decision; what followed from it is as if it had not been. Throws `decision.not-found`, `decision.undone`. */
  undo(id: number, by: string, reason?: string): Promise<DecisionRow>;
}

/** The outbox: open hand-offs that no queue has been told of, and those that a queue seems to have lost. */
export interface Outbox {
  /** Takes up to `limit` unpublished hand-offs, publishes them, and marks them, all in one transaction. */
  publish(limit: number, send: (handoffs: Handoff[]) => Promise<void>): Promise<number>;
  /** Hand-offs published more than `olderThanMs` ago and still open, oldest first. */
  listOverdue(olderThanMs: number, limit: number): Promise<Handoff[]>;
  /** Still in its queue: look again later. */
  touch(ids: number[]): Promise<void>;
  /** Lost by its queue: counts a generation up and marks it unpublished. */
  republish(ids: number[]): Promise<void>;
}

/** One budget a host, shared by all processes. */
export interface HostBudgets {
  /**
   * Takes the host's next slot, or answers how long to wait. Atomic over processes. With a delay, one request is under
   * way at a time, until `release` or until its lease runs out.
   */
  acquire(host: string, minDelayMs: number): Promise<{ waitMs: number }>;
  release(host: string): Promise<void>;
  /** `latencyMs`: until the headers of the answer arrived. Slow hosts are given fewer slots (`LATENCY_PACE`). */
  reportSuccess(host: string, latencyMs: number): Promise<void>;
  reportRefusal(host: string, waitMs: number, reason: string): Promise<void>;
}

/** What does not add up, noted on figures some seconds after they were linked. */
export interface FigureNotes {
  /**
   * Checks up to `limit` articles that were linked since the last check. Answers how many; 0 also while another process
   * checks.
   */
  checkFigures(limit: number, rules: NoteRules): Promise<number>;
  /** Has every article checked again. Answers how many that adds. */
  recheckAll(): Promise<number>;
}

export interface ProcessRegistry {
  beat(process: { id: string; role: string; pid: number; machine: string; stages: string[] }): Promise<void>;
  leave(id: string): Promise<void>;
}

export type StoreEventKind = "article" | "figure" | "source" | "trail";

export interface StoreEvents {
  /**
   * Calls back when something of that kind was written by any process, a few times a second at most, and once for each
   * kind after a lost connection was found again. Answers how to stop.
   */
  subscribe(onEvent: (event: { kind: StoreEventKind }) => void): Promise<() => Promise<void>>;
}

/** The raw bytes of pages, in a folder or a bucket, each under the hash of its content and compressed. */
export interface Snapshots {
  /** Keeps the bytes; resolves when they are on the disk. The same bytes again take no more room. */
  save(bytes: Uint8Array): Promise<SnapshotRef>;
  /** Throws permanent `store.snapshot_missing` when they are not there or not what they were. */
  load(sha256: string): Promise<Buffer>;
  /** Gives the bytes up, whether or not they are there. False: they were saved a moment ago, and stay. */
  remove(sha256: string): Promise<boolean>;
  /** Throws where they cannot be kept: a bucket that is missing, closed or out of reach. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Everything that is kept in PostgreSQL, behind one object. */
export interface Store {
  stages: StageWrites;
  decisions: EntityDecisions;
  identifiers: Identifiers;
  outbox: Outbox;
  notes: FigureNotes;
  upkeep: Upkeep;
  backfills: Backfills;
  hubs: Hubs;
  hosts: HostBudgets;
  processes: ProcessRegistry;
  events: StoreEvents;
  read: ReadModels;
  /** Throws a retryable `store.unreachable` when PostgreSQL does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
