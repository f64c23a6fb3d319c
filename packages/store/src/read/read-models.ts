import type {
  Article,
  BlockKind,
  EntityMention,
  ErrorKind,
  FurnitureMemory,
  Outcome,
  RepeatedBlock,
  SourceDeclaration,
  SourceState,
  Stage,
} from "@newsledger/contracts";
import type { CaptureToNormalise } from "../stage-data.js";
import type { ChoreRow } from "../upkeep/upkeep.js";
import type { DecisionModels } from "./decision-models.js";
import type { EntityDetail, EntityQuery, EntityRow, FormerEntity } from "./entity-models.js";
import type { FieldGaps } from "./field-gaps.js";
import type { CitedFigure, FigureCount, FigureDetail, FigureQuery, FigureRow } from "./figure-models.js";

/** A page of a list. `next` is an opaque cursor for the same query, null at the end. */
export interface Listing<T> {
  items: T[];
  next: string | null;
}

export interface ListQuery {
  limit?: number;
  cursor?: string;
}

export interface ArticleRow {
  id: number;
  url: string;
  title: string | null;
  sourceSlug: string;
  sourceName: string;
  isSample: boolean;
  lang: string | null;
  publishedAt: string | null;
  firstSeenAt: string;
  revisions: number;
  figures: number;
  entities: number;
  duplicateOf: number | null;
  excerpt: string;
}

export interface RevisionRow {
  id: number;
  number: number;
  seenAt: string;
  title: string | null;
  text: string;
  contentHash: string;
  snapshotSha256: string;
}

export interface TrailRow {
  id: number;
  at: string;
  stage: Stage;
  outcome: Outcome;
  errorKind: ErrorKind | null;
  code: string | null;
  sentence: string | null;
  hint: string | null;
  durationMs: number;
  sourceSlug: string | null;
  pageId: number | null;
  /** What the stage worked on: a page, a capture, a revision (see `STAGE_SUBJECT`). */
  subjectId: number | null;
  url: string | null;
}

export interface ArticleDetail extends ArticleRow {
  article: Article;
  mentions: EntityMention[];
  figureRows: FigureRow[];
  revisionRows: RevisionRow[];
  trail: TrailRow[];
  duplicates: ArticleRow[];
  extractorVersion: string | null;
  normaliserVersion: string;
}

export interface SourceRow {
  slug: string;
  name: string;
  declaration: Partial<SourceDeclaration>;
  isSample: boolean;
  isPaused: boolean;
  state: SourceState;
  stateSince: string;
  lastPollAt: string | null;
  lastSuccessAt: string | null;
  lastNewAt: string | null;
  lastErrorCode: string | null;
  lastError: string | null;
  lastErrorHint: string | null;
  nextPollAt: string | null;
  articles: number;
  figures: number;
  /** New articles a day, oldest first, for the last 14 days. */
  yield: number[];
}

/** A block that an outlet repeats, its text, and some of the articles that hold it, newest first. */
export interface FurnitureRow extends RepeatedBlock {
  kind: BlockKind;
  text: string;
  heldBy: { id: number; title: string | null }[];
}

export interface FurnitureList extends Omit<FurnitureMemory, "blocks"> {
  rows: FurnitureRow[];
}

export interface QuestionRow {
  id: number;
  label: string;
  kind: string;
  unit: string | null;
  head: string | null;
  figures: number;
  speakers: number;
  sources: number;
  low: number | null;
  high: number | null;
  lastPublishedAt: string | null;
}

export interface QuestionDetail extends QuestionRow {
  /** In the order of print, at most 500. */
  figureRows: FigureRow[];
}

export interface Overview {
  articles: number;
  figures: number;
  entities: number;
  questions: number;
  sources: number;
  openHandoffs: Record<Stage, number>;
  /** Ends of stages a minute, oldest first, for the last 60 minutes. */
  throughput: number[];
  /** Seconds from discovery to the ledger, median over the last hour; null when nothing came. */
  lagS: number | null;
  failures24h: number;
}

export interface OutcomeCount {
  stage: Stage;
  outcome: Outcome;
  errorKind: string;
  count: number;
  durationMs: number;
  cpuMs: number;
}

export interface ProcessRow {
  id: string;
  role: string;
  pid: number;
  machine: string;
  stages: string[];
  startedAt: string;
  seenAt: string;
}

export interface ArticleQuery extends ListQuery {
  /** A web search: words, "a phrase", -without. */
  q?: string;
  source?: string;
  /** Primary subtag: `en` finds `en-GB` too. */
  lang?: string;
}

/** By how many answer, who say so, where it stood, when it was last in print. */
export const QUESTION_SORTS = ["figures", "speakers", "outlets", "printed"] as const;
export type QuestionSort = (typeof QUESTION_SORTS)[number];

export interface QuestionQuery extends ListQuery {
  q?: string;
  /** Of these alone. */
  ids?: number[];
  /** The most, or the newest, first; `figures` unless told. */
  sort?: QuestionSort;
}

export interface TrailQuery {
  pageId?: number;
  source?: string;
  onlyFailures?: boolean;
  limit?: number;
}

/** The read side: everything the dashboard, the API and the command line show. Figures are those of current revisions. */
export interface ReadModels extends DecisionModels {
  overview(): Promise<Overview>;
  /** The version of the PostgreSQL server that answers, as it writes it ("17.2"). */
  serverVersion(): Promise<string>;
  listArticles(query: ArticleQuery): Promise<Listing<ArticleRow>>;
  /** Primary subtags of what has been read, most frequent first. */
  listLanguages(): Promise<{ lang: string; articles: number }[]>;
  findArticle(id: number): Promise<ArticleDetail | null>;
  /** By id, address or a part of an address. */
  resolveArticle(reference: string): Promise<number | null>;
  /** What came in after an article, for live updates. Article 0 counts them all. */
  countArticlesAfter(articleId: number): Promise<{ count: number; newestId: number }>;
  listFigures(query: FigureQuery): Promise<Listing<FigureRow>>;
  /** How many figures match: exactly up to `limit`, and no more are counted. */
  countFigures(query: FigureQuery): Promise<FigureCount>;
  /** A figure with its article's citation, its paragraph and its neighbours. */
  findFigure(id: number): Promise<FigureDetail | null>;
  /** The figures that notes name as evidence, by id, in no order; those that are gone are left out. */
  findFigures(ids: number[]): Promise<FigureRow[]>;
  /**
   * All figures that match, oldest first, in batches out of one snapshot of the ledger, in constant memory. Ends its
   * query when the caller stops reading or `signal` aborts. Of the order and the page of `query` nothing is taken.
   */
  streamFigures(query: FigureQuery, signal?: AbortSignal): AsyncGenerator<CitedFigure[]>;
  streamArticles(query: ArticleQuery, signal?: AbortSignal): AsyncGenerator<ArticleRow[]>;
  streamEntities(query: EntityQuery, signal?: AbortSignal): AsyncGenerator<EntityRow[]>;
  listEntities(query: EntityQuery): Promise<Listing<EntityRow>>;
  /** Null for what is no entity of its own (any more): see `findFormerEntity`. */
  findEntity(key: string): Promise<EntityDetail | null>;
  findFormerEntity(key: string): Promise<FormerEntity | null>;
  listSources(): Promise<SourceRow[]>;
  findSource(slug: string): Promise<SourceRow | null>;
  /** What could not be read in a source's newest articles. */
  readFieldGaps(slug: string): Promise<FieldGaps>;
  /** What is remembered of an outlet's pages, the most repeated first. */
  listFurniture(slug: string): Promise<FurnitureList>;
  /** What reading an article again would know: the capture of its current wording, and its outlet's memory. */
  findReading(articleId: number): Promise<CaptureToNormalise | null>;
  listQuestions(query: QuestionQuery): Promise<Listing<QuestionRow>>;
  findQuestion(id: number): Promise<QuestionDetail | null>;
  listTrail(query: TrailQuery): Promise<TrailRow[]>;
  /** What happened to an address, whether or not it became an article. */
  trailOfAddress(reference: string): Promise<TrailRow[]>;
  countOutcomes(): Promise<OutcomeCount[]>;
  listProcesses(): Promise<ProcessRow[]>;
  /** What workers do now and then, and what came of it. */
  listChores(): Promise<ChoreRow[]>;
}
