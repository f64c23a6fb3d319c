import { type Kysely, sql } from "kysely";

/**
 * Who is named, across articles. A *naming* is one name as one article uses it; its *base* is the entity that `link`
 * read it as, its entity the one that it has after all decisions of analysts. A decision is a rule: it holds for
 * namings that come later, and ends to hold when it is undone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Counts follow their namings by themselves, in the order of ids, so that two writers cannot lock each other out. */
function countNamings(name: string, rows: string): string {
  return `create function ${name}() returns trigger language plpgsql as $$
    begin
      insert into entity_count as c (entity_id, articles, mentions, spoken, last_article_id)
      select d.entity_id, sum(d.sign), sum(d.sign * d.mentions), sum(d.sign * d.spoken), max(d.article_id)
      from (${rows}) d where d.entity_id is not null group by d.entity_id order by d.entity_id
      on conflict (entity_id) do update set articles = c.articles + excluded.articles,
        mentions = c.mentions + excluded.mentions, spoken = c.spoken + excluded.spoken,
        last_article_id = greatest(c.last_article_id, excluded.last_article_id);
      return null;
    end $$`;
}

const signed = (table: string, sign: number) =>
  `select entity_id, article_id, mentions, spoken, ${sign} as sign from ${table}`;

const STATEMENTS = [
  `alter table entity
    add column read_type text,
    add column read_name text,
    add column iso text,
    add column country text,
    add column geonames_id integer,
    add column latitude real,
    add column longitude real,
    add column wikidata_id text,
    add column wikidata_note text,
    add column wikidata_at timestamptz,
    add column role_kinds text[] not null default '{}',
    add column merged_into bigint references entity,
    add column is_dismissed boolean not null default false,
    add column split_by bigint`,
  `update entity set read_type = type, read_name = name`,
  `alter table entity alter column read_type set not null, alter column read_name set not null`,
  `create index entity_merged on entity (merged_into) where merged_into is not null`,
  `create table spelling (
    name_key text not null,
    entity_id bigint not null references entity,
    owner_id bigint references entity,
    name text not null,
    origin text not null,
    score real not null default 1,
    reasons text[] not null default '{}',
    drawers text[] not null default '{}',
    first_seen_at timestamptz not null default now(),
    primary key (name_key, entity_id)
  )`,
  `create index spelling_entity on spelling (entity_id)`,
  `create index spelling_owner on spelling (owner_id)`,
  `create index spelling_words on spelling using gin (name gin_trgm_ops)`,
  // Searched at every insertion: a list of pending entries would be read through each time.
  `create index spelling_drawers on spelling using gin (drawers) with (fastupdate = off)`,
  `create table naming (
    article_id bigint not null references article on delete cascade,
    name_key text not null,
    base_id bigint not null references entity,
    entity_id bigint references entity,
    name text not null,
    spellings text[] not null default '{}',
    mentions integer not null,
    spoken integer not null default 0,
    roles text[] not null default '{}',
    role_kinds text[] not null default '{}',
    primary key (article_id, name_key)
  )`,
  `create index naming_entity on naming (entity_id, article_id desc) where entity_id is not null`,
  `create index naming_dismissed on naming (base_id) where entity_id is null`,
  `create table entity_count (
    entity_id bigint primary key references entity,
    articles integer not null default 0,
    mentions integer not null default 0,
    spoken integer not null default 0,
    last_article_id bigint
  )`,
  `create index entity_count_rank on entity_count (articles desc, entity_id)`,
  `create table decision (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    by_whom text not null,
    kind text not null,
    entity_id bigint not null references entity,
    other_id bigint references entity,
    name text,
    type text,
    name_keys text[] not null default '{}',
    article_ids bigint[] not null default '{}',
    before text,
    reason text,
    undone_at timestamptz,
    undone_by text,
    undone_reason text
  )`,
  `create index decision_entity on decision (entity_id, id)`,
  `create index decision_other on decision (other_id) where other_id is not null`,
  `alter table entity add foreign key (split_by) references decision`,
  `create table candidate (
    entity_id bigint not null references entity,
    other_id bigint not null references entity,
    score real not null,
    reasons text[] not null,
    found_at timestamptz not null default now(),
    primary key (entity_id, other_id)
  )`,
  `create index candidate_other on candidate (other_id)`,
  `create index candidate_rank on candidate (score desc, entity_id, other_id)`,
  countNamings("count_added_namings", signed("added", 1)),
  countNamings("count_removed_namings", signed("removed", -1)),
  countNamings("count_changed_namings", `${signed("added", 1)} union all ${signed("removed", -1)}`),
  `create trigger count_added after insert on naming referencing new table as added
    for each statement execute function count_added_namings()`,
  `create trigger count_removed after delete on naming referencing old table as removed
    for each statement execute function count_removed_namings()`,
  `create trigger count_changed after update on naming referencing new table as added old table as removed
    for each statement execute function count_changed_namings()`,
  `insert into spelling (name_key, entity_id, owner_id, name, origin) select key, id, id, name, 'read' from entity`,
  `insert into naming (article_id, name_key, base_id, entity_id, name, mentions, spellings)
    select a.id, m.entity_key, min(m.entity_id), min(m.entity_id), min(m.canonical), count(*),
      coalesce((array_agg(distinct m.text) filter (where m.text <> m.canonical))[1:8], '{}')
    from article a join revision r on r.id = a.current_revision_id
      join mention m on m.extraction_id = r.current_extraction_id
    where m.entity_id is not null group by a.id, m.entity_key`,
  `drop index mention_entity`,
  `alter table mention drop column entity_id`,
];
