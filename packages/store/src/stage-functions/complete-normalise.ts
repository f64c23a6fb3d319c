/**
 * The same wording again: what is known around it (dates, authors, captions) is brought up to date in place, for no
 * offset moves. Answers whether that changes what figures mean.
 */
export const REFRESH_REVISION = `
create function refresh_revision(revision_id bigint, new_body jsonb, new_offset text, version text) returns boolean
language plpgsql as $$
declare
  is_dated_anew boolean;
begin
  update revision r set body = new_body, normaliser_version = version, published_offset = new_offset,
    published_at = (new_body->>'publishedAt')::timestamptz, modified_at = (new_body->>'modifiedAt')::timestamptz,
    lang = new_body->>'lang'
  from revision old
  where r.id = revision_id and old.id = r.id and (old.body <> new_body or old.normaliser_version <> version)
  returning (old.published_at, old.lang) is distinct from (r.published_at, r.lang) into is_dated_anew;
  return coalesce(is_dated_anew, false);
end $$`;

/**
 * A page that says another address than its article has moved, if what it says is still the same article: its words, its
 * title or its time. The article goes with it; where another article has that address already, this one becomes its
 * copy. An older capture that is read again moves nothing.
 */
export const SETTLE_ADDRESS = `
create function settle_address(of_article bigint, taken_at timestamptz, said text, new_body jsonb, new_hash text,
  out address text, out moved_from text)
language plpgsql as $$
declare
  held record;
begin
  address := said;
  select a.canonical_url, c.fetched_at into held
  from article a join revision r on r.id = a.current_revision_id join capture c on c.id = r.capture_id
  where a.id = of_article and a.canonical_url <> said and (r.content_hash = new_hash
    or r.title = new_body->>'title' or r.published_at = (new_body->>'publishedAt')::timestamptz);
  if held is null then return; end if;
  if taken_at < held.fetched_at then
    address := held.canonical_url;
    return;
  end if;
  moved_from := held.canonical_url;
  update article set duplicate_of = other.id
  from article other where article.id = of_article and other.canonical_url = said and article.duplicate_of is null;
  if not found then update article set canonical_url = said where id = of_article; end if;
end $$`;

/**
 * The upsert locks the article, so that its revisions are numbered one at a time; each statement below sees what was
 * committed before it. An old capture that is replayed, or overtaken by a newer one, must not become what the article
 * says today.
 */
export const COMPLETE_NORMALISE = `
create function complete_normalise(handoff_id bigint, of_capture bigint, address text, new_body jsonb, new_offset text,
  new_hash text, new_sketch int[], version text, lesson jsonb, endings jsonb) returns text
language plpgsql as $$
declare
  taken record;
  held record;
  shown record;
  is_past boolean;
  revision_id bigint;
  settled record;
begin
  if not take_handoff(handoff_id, 'normalise', of_capture) then return 'already-done'; end if;
  select c.page_id, c.fetched_at, p.source_slug, p.article_id into strict taken
  from capture c join page p on p.id = c.page_id where c.id = of_capture;
  select * into settled
  from settle_address(taken.article_id, taken.fetched_at, address, new_body, new_hash);
  if settled.moved_from is not null then
    select jsonb_object_agg(key, value || jsonb_build_object('sentence',
      format('%s %s.', endings->'moved'->>'sentence', settled.moved_from))) into endings from jsonb_each(endings);
  end if;
  insert into article (canonical_url, source_slug) values (settled.address, taken.source_slug)
  on conflict (canonical_url) do update set canonical_url = excluded.canonical_url
  returning id, current_revision_id into held;
  update page set article_id = held.id where id = taken.page_id and article_id is distinct from held.id;
  select r.id, r.content_hash, r.capture_id, r.text, c.fetched_at into shown
  from revision r join capture c on c.id = r.capture_id where r.id = held.current_revision_id;

  if shown.content_hash = new_hash then
    perform learn_furniture(taken.source_slug, held.id, taken.fetched_at, lesson);
    perform record_end('normalise', of_capture, endings->'unchanged',
      case when refresh_revision(shown.id, new_body, new_offset, version) then 'extract' end, shown.id);
    return 'unchanged';
  end if;

  is_past := shown.id is not null and shown.capture_id <> of_capture and taken.fetched_at < shown.fetched_at;
  if is_past and exists (select from revision r where r.article_id = held.id and r.content_hash = new_hash) then
    perform record_end('normalise', of_capture, endings->'known', null, null);
    return 'unchanged';
  end if;

  insert into revision (article_id, capture_id, number, content_hash, normaliser_version, title, published_at,
    published_offset, modified_at, lang, text, body, sketch)
  values (held.id, of_capture, (select coalesce(max(r.number), 0) + 1 from revision r where r.article_id = held.id),
    new_hash, version, new_body->>'title', (new_body->>'publishedAt')::timestamptz, new_offset,
    (new_body->>'modifiedAt')::timestamptz, new_body->>'lang', new_body->>'text', new_body, new_sketch)
  returning id into revision_id;
  if not is_past then
    update article set current_revision_id = revision_id where id = held.id;
    perform learn_furniture(taken.source_slug, held.id, taken.fetched_at, lesson);
  end if;
  perform record_end('normalise', of_capture,
    endings->(case when shown.text = new_body->>'text' then 'retitled' when shown.id is null then 'written' else 'changed' end),
    'extract', revision_id);
  return 'written';
end $$`;
