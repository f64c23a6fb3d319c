/** One extraction per revision and version: found the same again it stays, with its ids; found otherwise it is rewritten. */
export const COMPLETE_EXTRACT = `
create function complete_extract(handoff_id bigint, of_revision bigint, version text, new_digest text, new_result jsonb,
  ending jsonb) returns text
language plpgsql as $$
begin
  if not take_handoff(handoff_id, 'extract', of_revision) then return 'already-done'; end if;
  insert into extraction as x (revision_id, extractor_version, digest, result)
  values (of_revision, version, new_digest, new_result)
  on conflict (revision_id, extractor_version) do update
    set read_at = clock_timestamp(), digest = new_digest,
      result = case when x.digest = new_digest then x.result else new_result end;
  perform record_end('extract', of_revision, ending, 'link', of_revision);
  return 'written';
end $$`;
