import type { Generated, GeneratedAlways, JSONColumnType } from "kysely";

// Rows as the driver gives them: bigint as number, timestamptz as ISO 8601 in UTC (see connect/column-types.ts).
type Instant = string;
type Json<T extends object | null = object> = JSONColumnType<T, string, string>;

interface SourceTable {
  slug: string;
  name: string;
  declaration: Json;
  is_sample: Generated<boolean>;
  is_active: Generated<boolean>;
  paused_at: Instant | null;
  state: Generated<string>;
  state_since: Generated<Instant>;
  failures: Generated<number>;
  last_poll_at: Instant | null;
  last_success_at: Instant | null;
  last_new_at: Instant | null;
  last_error_code: string | null;
  last_error: string | null;
  last_error_hint: string | null;
  next_poll_at: Instant | null;
  /** The configurations that declare it; active while there is one. */
  declared_by: Generated<string[]>;
}

interface EndpointTable {
  source_slug: string;
  url: string;
  kind: string;
  etag: string | null;
  last_modified: string | null;
  was_empty: Generated<boolean>;
  checked_at: Instant | null;
  ttl_ms: number | null;
}

interface ArticleTable {
  id: GeneratedAlways<number>;
  canonical_url: string;
  source_slug: string;
  first_seen_at: Generated<Instant>;
  current_revision_id: number | null;
  duplicate_of: number | null;
}

interface PageTable {
  id: GeneratedAlways<number>;
  source_slug: string;
  url: string;
  article_id: number | null;
  hinted_title: string | null;
  hinted_published_at: Instant | null;
  hinted_published_offset: string | null;
  hinted_time_zone: string | null;
  hinted_modified_at: Instant | null;
  discovered_at: Generated<Instant>;
  etag: string | null;
  last_modified: string | null;
  last_fetch_at: Instant | null;
  gone_at: Instant | null;
  /** When it is read again; null when it is under way or not wanted. */
  next_check_at: Instant | null;
}

interface SnapshotTable {
  sha256: string;
  bytes: number;
  stored_bytes: number;
  created_at: Generated<Instant>;
  /** When its bytes were given up; null while they are kept. */
  removed_at: Instant | null;
}

interface CaptureTable {
  id: GeneratedAlways<number>;
  page_id: number;
  snapshot_sha256: string;
  url: string;
  media_type: string | null;
  charset: string | null;
  fetched_at: Instant;
}

interface RevisionTable {
  id: GeneratedAlways<number>;
  article_id: number;
  capture_id: number;
  number: number;
  content_hash: string;
  normaliser_version: string;
  title: string | null;
  published_at: Instant | null;
  published_offset: string | null;
  modified_at: Instant | null;
  lang: string | null;
  text: string;
  body: Json;
  sketch: number[];
  seen_at: Generated<Instant>;
  current_extraction_id: number | null;
  search: GeneratedAlways<string>;
}

interface ExtractionTable {
  id: GeneratedAlways<number>;
  revision_id: number;
  extractor_version: string;
  digest: string;
  /** What was read: the rows of mentions and figures, before they are linked. */
  result: Json;
  created_at: Generated<Instant>;
  /** The one that was read last is the one to link. */
  read_at: Generated<Instant>;
}

interface EntityTable {
  id: GeneratedAlways<number>;
  key: string;
  type: string;
  /** As decided; `read_type` and `read_name` as it was read. */
  name: string;
  read_type: string;
  read_name: string;
  iso: string | null;
  country: string | null;
  geonames_id: number | null;
  latitude: number | null;
  longitude: number | null;
  wikidata_id: string | null;
  wikidata_note: string | null;
  wikidata_at: Instant | null;
  role_kinds: Generated<string[]>;
  merged_into: number | null;
  is_dismissed: Generated<boolean>;
  /** The decision that made it. */
  split_by: number | null;
  first_seen_at: Generated<Instant>;
}

/** A spelling that is read as an entity (`entity_id`), and whose it is after all decisions (`owner_id`). */
interface SpellingTable {
  name_key: string;
  entity_id: number;
  owner_id: number | null;
  name: string;
  origin: string;
  score: Generated<number>;
  reasons: Generated<string[]>;
  drawers: Generated<string[]>;
  first_seen_at: Generated<Instant>;
}

/** A name as one article uses it: read as `base_id`, after all decisions `entity_id`'s, or nobody's. */
interface NamingTable {
  article_id: number;
  name_key: string;
  base_id: number;
  entity_id: number | null;
  name: string;
  spellings: Generated<string[]>;
  mentions: number;
  spoken: Generated<number>;
  roles: Generated<string[]>;
  role_kinds: Generated<string[]>;
}

interface EntityCountTable {
  entity_id: number;
  articles: Generated<number>;
  mentions: Generated<number>;
  spoken: Generated<number>;
  last_article_id: number | null;
}

interface DecisionTable {
  id: GeneratedAlways<number>;
  at: Generated<Instant>;
  by_whom: string;
  kind: string;
  entity_id: number;
  other_id: number | null;
  name: string | null;
  type: string | null;
  name_keys: Generated<string[]>;
  article_ids: Generated<number[]>;
  before: string | null;
  reason: string | null;
  undone_at: Instant | null;
  undone_by: string | null;
  undone_reason: string | null;
}

interface CandidateTable {
  entity_id: number;
  other_id: number;
  score: number;
  reasons: string[];
  found_at: Generated<Instant>;
}

export interface MentionTable {
  id: GeneratedAlways<number>;
  extraction_id: number;
  start_offset: number;
  end_offset: number;
  text: string;
  type: string;
  canonical: string;
  entity_key: string;
}

interface QuestionTable {
  id: GeneratedAlways<number>;
  key: string;
  label: string;
  kind: string;
  unit: string | null;
  head: string | null;
  first_seen_at: Generated<Instant>;
}

export interface FigureTable {
  id: GeneratedAlways<number>;
  extraction_id: number;
  start_offset: number;
  end_offset: number;
  text: string;
  sentence_start: number;
  sentence_end: number;
  low: number | null;
  high: number | null;
  bound: string;
  change: string;
  kind: string;
  unit: string | null;
  subject: string | null;
  head: string | null;
  concept: string | null;
  places: Generated<string[]>;
  as_of: string | null;
  speaker: string | null;
  speaker_org: string | null;
  speaker_role: string | null;
  speaker_key: string | null;
  /** As text, such as `[12,20)`. */
  speaker_span: string | null;
  cue: string | null;
  cue_span: string | null;
  hedges: Generated<string[]>;
  quantifier: string | null;
  rule: string;
  confidence: number;
  question_id: number | null;
  first_seen_at: Generated<Instant>;
}

interface HandoffTable {
  id: GeneratedAlways<number>;
  stage: string;
  subject_id: number;
  generation: Generated<number>;
  created_at: Generated<Instant>;
  published_at: Instant | null;
}

interface TrailTable {
  id: GeneratedAlways<number>;
  at: Generated<Instant>;
  stage: string;
  outcome: string;
  error_kind: string | null;
  code: string | null;
  sentence: string | null;
  hint: string | null;
  context: Json;
  duration_ms: Generated<number>;
  source_slug: string | null;
  page_id: number | null;
  subject_id: number | null;
}

interface OutcomeCountTable {
  stage: string;
  outcome: string;
  error_kind: Generated<string>;
  slot: number;
  count: Generated<number>;
  duration_ms: Generated<number>;
  cpu_ms: Generated<number>;
}

interface HostTable {
  name: string;
  not_before: Generated<Instant>;
  blocked_until: Instant | null;
  failures: Generated<number>;
  delay_ms: Generated<number>;
  reason: string | null;
  latency_ms: number | null;
}

interface FurnitureBlockTable {
  source_slug: string;
  print: number;
  kind: string;
  text: string;
  named_at: Generated<Instant>;
  forgotten_at: Instant | null;
}

interface ProcessTable {
  id: string;
  role: string;
  pid: number;
  machine: string;
  stages: Generated<string[]>;
  started_at: Generated<Instant>;
  seen_at: Generated<Instant>;
}

/** The tables of the ledger, as of the newest migration. */
export interface Database {
  source: SourceTable;
  endpoint: EndpointTable;
  article: ArticleTable;
  page: PageTable;
  snapshot: SnapshotTable;
  capture: CaptureTable;
  revision: RevisionTable;
  extraction: ExtractionTable;
  entity: EntityTable;
  spelling: SpellingTable;
  naming: NamingTable;
  entity_count: EntityCountTable;
  decision: DecisionTable;
  candidate: CandidateTable;
  mention: MentionTable;
  question: QuestionTable;
  figure: FigureTable;
  handoff: HandoffTable;
  trail: TrailTable;
  outcome_count: OutcomeCountTable;
  host: HostTable;
  furniture_block: FurnitureBlockTable;
  process: ProcessTable;
}
