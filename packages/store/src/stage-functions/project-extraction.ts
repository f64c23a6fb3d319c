type Columns = Record<string, string>;

const MENTION: Columns = {
  start_offset: "int",
  end_offset: "int",
  text: "text",
  type: "text",
  canonical: "text",
  entity_key: "text",
};

const FIGURE: Columns = {
  start_offset: "int",
  end_offset: "int",
  text: "text",
  sentence_start: "int",
  sentence_end: "int",
  low: "float8",
  high: "float8",
  bound: "text",
  change: "text",
  kind: "text",
  unit: "text",
  subject: "text",
  head: "text",
  concept: "text",
  places: "text[]",
  as_of: "text",
  speaker: "text",
  speaker_org: "text",
  speaker_role: "text",
  speaker_span: "int4range",
  cue: "text",
  cue_span: "int4range",
  hedges: "text[]",
  quantifier: "text",
  rule: "text",
  confidence: "real",
};

/** Rows of an earlier run that the extraction no longer holds. Of two at one place the first is kept. */
const removeOthers = (table: string) => `
  delete from ${table} t where t.extraction_id = of_extraction and (t.start_offset, t.end_offset) not in (
    select k.start_offset, k.end_offset from jsonb_to_recordset(items) as k(start_offset int, end_offset int))`;

const selectFound = (columns: Columns) => `
  select distinct on (start_offset, end_offset) *
  from rows from (jsonb_to_recordset(items) as (${definitionsOf(columns)}))
    with ordinality as g(${Object.keys(columns).join(", ")}, place)
  order by start_offset, end_offset, place`;

/** A row that is there keeps its id, and is touched only where it differs. */
function updateHeld(columns: string[]): string {
  const row = (of: string) => columns.map((column) => `${of}.${column}`).join(", ");
  const assignments = columns.map((column) => `${column} = excluded.${column}`).join(", ");
  return `on conflict (extraction_id, start_offset, end_offset) do update set ${assignments}
    where (${row("t")}) is distinct from (${row("excluded")})`;
}

function definitionsOf(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(", ");
}

const mentionColumns = Object.keys(MENTION);
const figureColumns = [...Object.keys(FIGURE), "question_id", "speaker_key"];

export const PROJECT_MENTIONS = `
create function project_mentions(of_extraction bigint, items jsonb) returns void
language plpgsql as $$
begin ${removeOthers("mention")};
  insert into mention as t (extraction_id, ${mentionColumns.join(", ")})
  select of_extraction, ${mentionColumns.map((name) => `g.${name}`)}
  from (${selectFound(MENTION)}) g
  ${updateHeld(mentionColumns)};
end $$`;

/**
 * `ties` holds the key of each figure's question and its speaker's name, in the order of what was found; `owners` whose
 * each name is.
 *
 * A claim was first seen when its wording was: re-extraction does not make it new, and neither does a new revision
 * that repeats it. Their arithmetic is checked later (see `notes`).
 */
export const PROJECT_FIGURES = `
create function project_figures(of_extraction bigint, of_revision bigint, items jsonb, ties jsonb, owners jsonb)
  returns void
language plpgsql as $$
begin ${removeOthers("figure")};
  if jsonb_array_length(items) = 0 then return; end if;
  with known as materialized (
    select f.text, f.low, f.high, f.speaker, min(f.first_seen_at) as first_seen_at
    from revision r join revision other on other.article_id = r.article_id
      join extraction x on x.revision_id = other.id join figure f on f.extraction_id = x.id
    where r.id = of_revision and x.id <> of_extraction
    group by 1, 2, 3, 4
  )
  insert into figure as t (extraction_id, ${figureColumns.join(", ")}, first_seen_at)
  select of_extraction, ${Object.keys(FIGURE).map((name) => `g.${name}`)}, q.id,
    owners->(ties->(g.place::int - 1)->>'speaker')->>'key',
    coalesce(
      (select k.first_seen_at from known k where k.text = g.text and k.low is not distinct from g.low
        and k.high is not distinct from g.high and k.speaker is not distinct from g.speaker),
      (select r.seen_at from revision r where r.id = of_revision))
  from (${selectFound(FIGURE)}) g left join question q on q.key = ties->(g.place::int - 1)->>'question'
  ${updateHeld(figureColumns)};
  insert into unchecked_extraction (extraction_id) values (of_extraction) on conflict do nothing;
end $$`;
