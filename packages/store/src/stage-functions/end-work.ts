/** How work begins to end: of two runs at once the second waits here for the first one's commit and finds nothing. */
export const TAKE_HANDOFF = `
create function take_handoff(handoff_id bigint, of_stage text, of_subject bigint) returns boolean
language plpgsql as $$
begin
  delete from handoff where id = handoff_id and stage = of_stage and subject_id = of_subject;
  return found;
end $$`;

/**
 * Appends to the trail and counts. Sixteen rows a counter, so that processes seldom wait for one another; last in its
 * transaction, so that they wait briefly.
 */
export const NOTE_END = `
create function note_end(of_stage text, of_subject bigint, from_page bigint, from_source text, ending jsonb) returns void
language plpgsql as $$
begin
  insert into trail (stage, outcome, error_kind, code, sentence, hint, context, duration_ms, source_slug, page_id,
    subject_id)
  values (of_stage, ending->>'outcome', ending->>'errorKind', ending->>'code', ending->>'sentence', ending->>'hint',
    coalesce(ending->'context', '{}'), (ending->>'durationMs')::float8, from_source, from_page, of_subject);
  insert into outcome_count as c (stage, outcome, error_kind, slot, count, duration_ms, cpu_ms)
  values (of_stage, ending->>'outcome', coalesce(ending->>'errorKind', ''), pg_backend_pid() % 16, 1,
    (ending->>'durationMs')::float8, coalesce((ending->>'cpuMs')::float8, 0))
  on conflict (stage, outcome, error_kind, slot) do update
    set count = c.count + 1, duration_ms = c.duration_ms + excluded.duration_ms, cpu_ms = c.cpu_ms + excluded.cpu_ms;
end $$`;

/**
 * Writes down how a piece of work ended, with the page and the source that it comes from, and opens the next hand-off.
 * One that is open already is opened afresh under a new id: whoever works on the old one works on an input that has
 * changed, and will find its hand-off gone.
 */
export const RECORD_END = `
create function record_end(of_stage text, of_subject bigint, ending jsonb, next_stage text, next_subject bigint)
returns void language plpgsql as $$
declare
  origin record;
begin
  if of_stage = 'fetch' then
    select p.id, p.source_slug into origin from page p where p.id = of_subject;
  elsif of_stage = 'normalise' then
    select p.id, p.source_slug into origin from capture c join page p on p.id = c.page_id where c.id = of_subject;
  else
    select p.id, p.source_slug into origin
    from revision r join capture c on c.id = r.capture_id join page p on p.id = c.page_id where r.id = of_subject;
  end if;
  if next_stage is not null then
    insert into handoff (stage, subject_id) values (next_stage, next_subject)
    on conflict (stage, subject_id) do update
      set id = default, generation = 0, created_at = now(), published_at = null;
  end if;
  perform note_end(of_stage, of_subject, origin.id, origin.source_slug, ending);
end $$`;

/** Ends a hand-off with nothing to hand on. A page that is gone is read again only when its source announces a change. */
export const COMPLETE_WITHOUT_RESULT = `
create function complete_without_result(handoff_id bigint, of_stage text, of_subject bigint, is_gone boolean,
  ending jsonb) returns text
language plpgsql as $$
begin
  if not take_handoff(handoff_id, of_stage, of_subject) then return 'already-done'; end if;
  if of_stage = 'fetch' then
    update page set last_fetch_at = now(), gone_at = case when is_gone then coalesce(gone_at, now()) end,
      next_check_at = case when not is_gone then next_check(discovered_at, hinted_published_at) end
    where id = of_subject;
  end if;
  perform record_end(of_stage, of_subject, ending, null, null);
  return 'written';
end $$`;
