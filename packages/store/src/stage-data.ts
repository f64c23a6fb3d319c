import type {
  Article,
  DiscoveredPage,
  Endpoint,
  ErrorContext,
  ErrorKind,
  Extraction,
  FurnitureMemory,
  Outcome,
  SourceDeclaration,
  SourceState,
  Stage,
} from "@newsledger/contracts";

/** How a stage ended, for the trail and the counters. `sentence` says in words what happened, for a person. */
export interface StageEnd {
  outcome: Outcome;
  code?: string;
  errorKind?: ErrorKind;
  sentence?: string;
  hint?: string;
  context?: ErrorContext;
  durationMs: number;
  cpuMs?: number;
}

/** A piece of work as a runner sees it: the hand-off row, still open. */
export interface Handoff {
  id: number;
  stage: Exclude<Stage, "discover">;
  subjectId: number;
  generation: number;
}

/**
 * Whether the caller's result was written. `already-done` means that another run finished the same hand-off first:
 * nothing was written, and nothing must follow.
 */
export type Completion = "written" | "already-done";

/** What `fetch` needs to know of its page. */
export interface PageToFetch {
  pageId: number;
  url: string;
  sourceSlug: string;
  isSample: boolean;
  etag: string | null;
  lastModified: string | null;
  /** What the source asks for between two requests; null where it asks for nothing. */
  delayMs: number | null;
}

export interface SnapshotRef {
  sha256: string;
  bytes: number;
  storedBytes: number;
}

export interface NewCapture {
  snapshot: SnapshotRef;
  url: string;
  mediaType: string | null;
  charset: string | null;
  fetchedAt: string;
  etag: string | null;
  lastModified: string | null;
}

/** What `normalise` needs: where the bytes are, and what is known of them. */
export interface CaptureToNormalise {
  captureId: number;
  pageId: number;
  sourceSlug: string;
  snapshotSha256: string;
  url: string;
  mediaType: string | null;
  charset: string | null;
  hintedTitle: string | null;
  hintedPublishedAt: string | null;
  /** Of an import whose times name no zone; otherwise the declaration's zone holds. */
  hintedTimeZone: string | null;
  declaration: Partial<SourceDeclaration>;
  /** What the outlet's other articles repeat; null for imported files, which are of many outlets. */
  furniture: FurnitureMemory | null;
}

/** What `extract` and `link` need. */
export interface RevisionToExtract {
  revisionId: number;
  articleId: number;
  pageId: number;
  sourceSlug: string;
  /** The outlet's, ISO 3166-1 alpha-2; null where nobody declared it. */
  country: string | null;
  title: string | null;
  lang: string | null;
  publishedAt: string | null;
  article: Article;
}

export interface RevisionToLink extends RevisionToExtract {
  extractionId: number;
  extraction: Extraction;
}

/** What `link` decided. Keys come from `packages/ledger`; rows are made or found by key. */
export interface Links {
  duplicateOfArticleId: number | null;
  entities: LinkedEntity[];
  /** The names of the revision, each once. */
  names: LinkedName[];
  /** Pairs of entities that may be one, by their keys. */
  candidates: { entityKey: string; otherKey: string; score: number; reasons: string[] }[];
  questions: { key: string; label: string; kind: string; unit: string | null; head: string | null }[];
  /** For each figure in its order, the key of its question and its speaker's name. */
  tieOfFigure: FigureTie[];
}

export interface FigureTie {
  question: string | null;
  /** A `nameKey`. */
  speaker: string | null;
}

/** An entity to make, or to complete with the codes of its place. */
export interface LinkedEntity {
  key: string;
  type: string;
  name: string;
  place: {
    iso: string | null;
    country: string;
    geonamesId: number | null;
    latitude: number | null;
    longitude: number | null;
  } | null;
}

/** One name as one article uses it, and the entity that it was read as before any decision. */
export interface LinkedName {
  /** The mentions' `entityKey`. */
  nameKey: string;
  entityKey: string;
  name: string;
  origin: string;
  score: number;
  reasons: string[];
  /** Under which the name is found by names that are written alike. */
  drawers: string[];
  spellings: string[];
  mentions: number;
  /** Figures that it is the speaker of. */
  spoken: number;
  roles: string[];
  roleKinds: string[];
}

/** A name to look up. */
export interface AskedName {
  key: string;
  /** Drawers to look in when nobody bears the name itself. */
  sought: string[];
  roleKinds: string[];
  /** Whether standing beside it says something of another name. */
  isTelling: boolean;
}

/** A possible original of a text: compared by the pure ledger, found by the store. */
export interface SimilarRevision {
  articleId: number;
  revisionId: number;
  /** Set when the article is tied to an original already. */
  duplicateOfArticleId: number | null;
  text: string;
  firstSeenAt: string;
  publishedAt: string | null;
}

export interface EndpointState {
  url: string;
  etag: string | null;
  lastModified: string | null;
  wasEmpty: boolean;
  /** How long it says of itself that nothing new comes; null where it does not say. */
  ttlMs?: number | null;
}

export interface SourceRecord {
  declaration: SourceDeclaration;
  isPaused: boolean;
  state: SourceState;
  failures: number;
  endpoints: EndpointState[];
}

export interface Discovery {
  pages: DiscoveredPage[];
  endpoints: (Endpoint & EndpointState)[];
  state: SourceState;
  nextPollAt: string | null;
  end: StageEnd;
}
