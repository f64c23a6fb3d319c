import { LOOK_UP_ROW_BY_ROW } from "./plan-settings.js";

/**
 * Ties the article to its original, or unties it. Originals are no duplicates themselves: a tie to a duplicate goes to
 * that one's original, what was tied to this article follows it, and of two articles that call each other the original
 * the first tie stands. Articles are locked in the order of their ids.
 */
export const TIE_DUPLICATE = `
create function tie_duplicate(of_revision bigint, original bigint) returns void
language plpgsql as $$
declare
  copy record;
  root bigint;
begin
  select a.id, a.duplicate_of into strict copy
  from revision r join article a on a.id = r.article_id where r.id = of_revision;
  if original is null then
    if copy.duplicate_of is not null then update article set duplicate_of = null where id = copy.id; end if;
    return;
  end if;
  perform 1 from article where id in (copy.id, original) order by id for no key update;
  select coalesce(a.duplicate_of, a.id) into root from article a where a.id = original;
  if root is null or root = copy.id or root = copy.duplicate_of then return; end if;
  update article set duplicate_of = root where id = copy.id;
  update article set duplicate_of = root where duplicate_of = copy.id;
end $$`;

/** Rows are made in the order of their keys, so that two articles asking the same cannot lock each other out. */
export const SAVE_QUESTIONS = `
create function save_questions(questions jsonb) returns void
language plpgsql as $$
begin
  insert into question (key, label, kind, unit, head)
  select distinct on (q.key) q.* from jsonb_to_recordset(questions)
    as q(key text, label text, kind text, unit text, head text)
  where not exists (select from question known where known.key = q.key)
  order by q.key on conflict (key) do nothing;
end $$`;

/** From here on the extraction is what the revision shows. */
export const COMPLETE_LINK = `
create function complete_link(handoff_id bigint, of_revision bigint, of_extraction bigint, original bigint,
  entities jsonb, names jsonb, candidates jsonb, questions jsonb, figure_ties jsonb, ending jsonb) returns text
language plpgsql ${LOOK_UP_ROW_BY_ROW} as $$
declare
  result jsonb;
  owners jsonb;
begin
  if not take_handoff(handoff_id, 'link', of_revision) then return 'already-done'; end if;
  perform tie_duplicate(of_revision, original);
  perform save_entities(entities);
  owners := save_names(of_revision, names, candidates);
  perform save_questions(questions);
  select x.result into strict result from extraction x where x.id = of_extraction;
  perform project_mentions(of_extraction, result->'mentions');
  perform project_figures(of_extraction, of_revision, result->'figures', figure_ties, owners);
  update revision set current_extraction_id = of_extraction
  where id = of_revision and current_extraction_id is distinct from of_extraction;
  perform record_end('link', of_revision, ending, null, null);
  return 'written';
end $$`;
