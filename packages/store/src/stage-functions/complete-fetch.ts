/** Writes the capture and, when its bytes are new, their snapshot. Answers the capture's id. */
export const INSERT_CAPTURE = `
create function insert_capture(of_page bigint, taken jsonb) returns bigint
language plpgsql as $$
declare
  capture_id bigint;
begin
  insert into snapshot (sha256, bytes, stored_bytes)
  values (taken->'snapshot'->>'sha256', (taken->'snapshot'->>'bytes')::int, (taken->'snapshot'->>'storedBytes')::int)
  on conflict (sha256) do update set removed_at = null where snapshot.removed_at is not null;
  insert into capture (page_id, snapshot_sha256, url, media_type, charset, fetched_at)
  values (of_page, taken->'snapshot'->>'sha256', taken->>'url', taken->>'mediaType', taken->>'charset',
    (taken->>'fetchedAt')::timestamptz)
  returning id into capture_id;
  return capture_id;
end $$`;

/** `endings` tells the trail how each answer came about. */
export const COMPLETE_FETCH = `
create function complete_fetch(handoff_id bigint, of_page bigint, taken jsonb, endings jsonb) returns text
language plpgsql as $$
declare
  newest text;
begin
  if not take_handoff(handoff_id, 'fetch', of_page) then return 'already-done'; end if;
  select c.snapshot_sha256 into newest from capture c where c.page_id = of_page order by c.fetched_at desc, c.id desc limit 1;
  update page set etag = taken->>'etag', last_modified = taken->>'lastModified',
    last_fetch_at = (taken->>'fetchedAt')::timestamptz, gone_at = null,
    next_check_at = next_check(discovered_at, hinted_published_at)
  where id = of_page;
  if newest = taken->'snapshot'->>'sha256' then
    perform record_end('fetch', of_page, endings->'unchanged', null, null);
    return 'unchanged';
  end if;
  perform record_end('fetch', of_page, endings->'written', 'normalise', insert_capture(of_page, taken));
  return 'written';
end $$`;
