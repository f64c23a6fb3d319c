import { type Kysely, sql } from "kysely";

/**
 * Names: a *page* is an address, a *capture* one retrieval of it, an *article* what the page holds, a *revision* one
 * wording of the article, an *extraction* what one extractor version read in a revision.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`create extension if not exists unaccent`.execute(db);
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table source (
    slug text primary key,
    name text not null,
    declaration jsonb not null,
    is_sample boolean not null default false,
    is_active boolean not null default true,
    paused_at timestamptz,
    state text not null default 'new',
    state_since timestamptz not null default now(),
    failures integer not null default 0,
    last_poll_at timestamptz,
    last_success_at timestamptz,
    last_new_at timestamptz,
    last_error_code text,
    last_error text,
    last_error_hint text,
    next_poll_at timestamptz
  )`,
  `insert into source (slug, name, declaration, state) values ('imported', 'Imported files', '{}', 'healthy')`,
  `create table endpoint (
    source_slug text not null references source on delete cascade,
    url text not null,
    kind text not null,
    etag text,
    last_modified text,
    was_empty boolean not null default false,
    checked_at timestamptz,
    primary key (source_slug, url)
  )`,
  `create table article (
    id bigint generated always as identity primary key,
    canonical_url text not null unique,
    source_slug text not null references source,
    first_seen_at timestamptz not null default now(),
    current_revision_id bigint,
    duplicate_of bigint references article
  )`,
  `create index article_source on article (source_slug, first_seen_at desc)`,
  `create index article_duplicate on article (duplicate_of) where duplicate_of is not null`,
  `create table page (
    id bigint generated always as identity primary key,
    source_slug text not null references source,
    url text not null unique,
    article_id bigint references article,
    hinted_title text,
    hinted_published_at timestamptz,
    hinted_published_offset text,
    hinted_time_zone text,
    hinted_modified_at timestamptz,
    discovered_at timestamptz not null default now(),
    etag text,
    last_modified text,
    last_fetch_at timestamptz,
    gone_at timestamptz
  )`,
  `create index page_article on page (article_id)`,
  `create index page_source on page (source_slug, discovered_at desc)`,
  `create table snapshot (
    sha256 text primary key,
    bytes integer not null,
    stored_bytes integer not null,
    created_at timestamptz not null default now()
  )`,
  `create table capture (
    id bigint generated always as identity primary key,
    page_id bigint not null references page,
    snapshot_sha256 text not null references snapshot,
    url text not null,
    media_type text,
    charset text,
    fetched_at timestamptz not null
  )`,
  `create index capture_page on capture (page_id, id desc)`,
  `create table revision (
    id bigint generated always as identity primary key,
    article_id bigint not null references article,
    capture_id bigint not null references capture,
    number integer not null,
    content_hash text not null,
    normaliser_version text not null,
    title text,
    published_at timestamptz,
    published_offset text,
    modified_at timestamptz,
    lang text,
    text text not null,
    body jsonb not null,
    sketch integer[] not null default '{}',
    seen_at timestamptz not null default now(),
    current_extraction_id bigint,
    search tsvector generated always as (
      to_tsvector('simple', left(coalesce(title, ''), 2000) || ' ' || left(text, 100000))
    ) stored,
    unique (article_id, number)
  )`,
  `alter table article add foreign key (current_revision_id) references revision deferrable initially deferred`,
  `create index revision_search on revision using gin (search)`,
  `create index revision_published on revision (published_at desc nulls last)`,
  `create index article_revision on article (current_revision_id)`,
  `create index revision_extraction on revision (current_extraction_id)`,
  `create index revision_dated on revision ((coalesce(published_at, seen_at)) desc)`,
  `create index revision_content on revision (content_hash)`,
  `create index revision_capture on revision (capture_id)`,
  // Searched at every insertion: a list of pending entries would be read through each time.
  `create index revision_sketch on revision using gin (sketch) with (fastupdate = off)`,
  `create table extraction (
    id bigint generated always as identity primary key,
    revision_id bigint not null references revision,
    extractor_version text not null,
    digest text not null,
    created_at timestamptz not null default now(),
    unique (revision_id, extractor_version)
  )`,
  `alter table revision add foreign key (current_extraction_id) references extraction deferrable initially deferred`,
  `create table entity (
    id bigint generated always as identity primary key,
    key text not null unique,
    type text not null,
    name text not null,
    first_seen_at timestamptz not null default now()
  )`,
  `create index entity_name on entity using gin (name gin_trgm_ops)`,
  `create table mention (
    id bigint generated always as identity primary key,
    extraction_id bigint not null references extraction on delete cascade,
    start_offset integer not null,
    end_offset integer not null,
    text text not null,
    type text not null,
    canonical text not null,
    entity_key text not null,
    entity_id bigint references entity,
    unique (extraction_id, start_offset, end_offset)
  )`,
  `create index mention_entity on mention (entity_id, extraction_id)`,
  `create table question (
    id bigint generated always as identity primary key,
    key text not null unique,
    label text not null,
    kind text not null,
    unit text,
    head text,
    first_seen_at timestamptz not null default now()
  )`,
  // array_to_string is only stable, since it could meet any type; of text[] it depends on nothing but its input.
  `create function figure_words(body text, subject text, concept text, speaker text, org text, places text[])
    returns text language sql immutable parallel safe as $$
      select body || ' ' || coalesce(subject, '') || ' ' || coalesce(concept, '') || ' ' || coalesce(speaker, '')
        || ' ' || coalesce(org, '') || ' ' || array_to_string(places, ' ')
    $$`,
  `create table figure (
    id bigint generated always as identity primary key,
    extraction_id bigint not null references extraction on delete cascade,
    start_offset integer not null,
    end_offset integer not null,
    text text not null,
    sentence_start integer not null,
    sentence_end integer not null,
    low double precision,
    high double precision,
    bound text not null,
    change text not null,
    kind text not null,
    unit text,
    subject text,
    head text,
    concept text,
    places text[] not null default '{}',
    as_of text,
    speaker text,
    speaker_org text,
    speaker_role text,
    speaker_key text,
    speaker_span int4range,
    cue text,
    cue_span int4range,
    hedges text[] not null default '{}',
    quantifier text,
    rule text not null,
    confidence real not null,
    question_id bigint references question,
    first_seen_at timestamptz not null default now(),
    words text not null generated always as (
      figure_words(text, subject, concept, speaker, speaker_org, places)
    ) stored,
    unique (extraction_id, start_offset, end_offset)
  )`,
  `create index figure_question on figure (question_id)`,
  `create index figure_speaker on figure (speaker_key)`,
  `create index figure_head on figure (head)`,
  `create index figure_value on figure ((coalesce(low, high)), id)`,
  `create index figure_words on figure using gin (words gin_trgm_ops)`,
  `create table handoff (
    id bigint generated always as identity primary key,
    stage text not null,
    subject_id bigint not null,
    generation integer not null default 0,
    created_at timestamptz not null default now(),
    published_at timestamptz,
    unique (stage, subject_id)
  )`,
  `create index handoff_unpublished on handoff (id) where published_at is null`,
  `create index handoff_published on handoff (published_at) where published_at is not null`,
  `create table trail (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    stage text not null,
    outcome text not null,
    error_kind text,
    code text,
    sentence text,
    hint text,
    context jsonb not null default '{}',
    duration_ms real not null default 0,
    source_slug text,
    page_id bigint references page,
    subject_id bigint
  )`,
  `create index trail_page on trail (page_id, id)`,
  `create index trail_at on trail (at)`,
  `create index trail_source on trail (source_slug, id desc)`,
  `create table outcome_count (
    stage text not null,
    outcome text not null,
    error_kind text not null default '',
    slot smallint not null,
    count bigint not null default 0,
    duration_ms double precision not null default 0,
    cpu_ms double precision not null default 0,
    primary key (stage, outcome, error_kind, slot)
  )`,
  `create table host (
    name text primary key,
    not_before timestamptz not null default now(),
    blocked_until timestamptz,
    failures integer not null default 0,
    delay_ms integer not null default 0,
    reason text
  )`,
  `create table process (
    id text primary key,
    role text not null,
    pid integer not null,
    machine text not null,
    stages text[] not null default '{}',
    started_at timestamptz not null default now(),
    seen_at timestamptz not null default now()
  )`,
];
