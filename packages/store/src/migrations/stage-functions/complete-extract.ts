import { LOOK_UP_ROW_BY_ROW } from "./plan-settings.js";

export const INSERT_MENTIONS = `
create function insert_mentions(of_extraction bigint, mentions jsonb) returns void
language plpgsql as $$
begin
  insert into mention (extraction_id, start_offset, end_offset, text, type, canonical, entity_key)
  select of_extraction, m.* from jsonb_to_recordset(mentions)
    as m(start_offset int, end_offset int, text text, type text, canonical text, entity_key text)
  on conflict (extraction_id, start_offset, end_offset) do nothing;
end $$`;

/**
 * A claim was first seen when its wording was: re-extraction does not make it new, and neither does a new revision
 * that repeats it.
 */
export const INSERT_FIGURES = `
create function insert_figures(of_extraction bigint, of_revision bigint, figures jsonb) returns void
language plpgsql as $$
begin
  if jsonb_array_length(figures) = 0 then return; end if;
  with known as materialized (
    select f.text, f.low, f.high, f.speaker, min(f.first_seen_at) as first_seen_at
    from revision r join revision other on other.article_id = r.article_id
      join extraction x on x.revision_id = other.id join figure f on f.extraction_id = x.id
    where r.id = of_revision and x.id <> of_extraction
    group by 1, 2, 3, 4
  )
  insert into figure (extraction_id, start_offset, end_offset, text, sentence_start, sentence_end, low, high, bound,
    change, kind, unit, subject, head, concept, places, as_of, speaker, speaker_org, speaker_role, speaker_span, cue,
    cue_span, hedges, quantifier, rule, confidence, first_seen_at)
  select of_extraction, f.*, coalesce(
    (select k.first_seen_at from known k where k.text = f.text and k.low is not distinct from f.low
      and k.high is not distinct from f.high and k.speaker is not distinct from f.speaker),
    (select r.seen_at from revision r where r.id = of_revision))
  from jsonb_to_recordset(figures) as f(start_offset int, end_offset int, text text, sentence_start int,
    sentence_end int, low float8, high float8, bound text, change text, kind text, unit text, subject text, head text,
    concept text, places text[], as_of text, speaker text, speaker_org text, speaker_role text, speaker_span int4range,
    cue text, cue_span int4range, hedges text[], quantifier text, rule text, confidence real)
  on conflict (extraction_id, start_offset, end_offset) do nothing;
end $$`;

/** One extraction per revision and version: found the same again it stays, with its ids; found otherwise it is rewritten. */
export const COMPLETE_EXTRACT = `
create function complete_extract(handoff_id bigint, of_revision bigint, version text, new_digest text, mentions jsonb,
  figures jsonb, ending jsonb) returns text
language plpgsql ${LOOK_UP_ROW_BY_ROW} as $$
declare
  held record;
  held_id bigint;
begin
  if not take_handoff(handoff_id, 'extract', of_revision) then return 'already-done'; end if;
  select x.id, x.digest into held from extraction x
  where x.revision_id = of_revision and x.extractor_version = version;
  held_id := held.id;
  if held_id is null then
    insert into extraction (revision_id, extractor_version, digest) values (of_revision, version, new_digest)
    returning id into held_id;
  elsif held.digest <> new_digest then
    update extraction set digest = new_digest where id = held_id;
    delete from mention where extraction_id = held_id;
    delete from figure where extraction_id = held_id;
  end if;
  if held.digest is distinct from new_digest then
    perform insert_mentions(held_id, mentions);
    perform insert_figures(held_id, of_revision, figures);
  end if;
  update revision set current_extraction_id = held_id
  where id = of_revision and current_extraction_id is distinct from held_id;
  perform record_end('extract', of_revision, ending, 'link', of_revision);
  return 'written';
end $$`;
