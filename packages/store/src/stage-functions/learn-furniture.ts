import { FURNITURE_MIN_ARTICLES } from "@newsledger/contracts";

/**
 * Articles of an outlet that its memory rests on. Older ones go, and what only they held is forgotten: a redesign is
 * learned within as many articles. At 25 blocks an article these are 30 KB an outlet, counted in about a millisecond;
 * twice as many would take twice that from every article, to find what stands on one in twenty.
 */
export const REMEMBERED_ARTICLES = 100;

/**
 * What the outlet's other articles repeat, counted from their prints whenever it is asked for: no count is kept, so none
 * can drift, and two that read at once count the same rows. An article does not bear witness on itself.
 */
export const RECALL_FURNITURE = `
create function recall_furniture(of_source text, but_article bigint) returns jsonb
language plpgsql stable as $$
begin
  return (
    with sample as materialized (
      select s.prints, s.seen_at from furniture_sample s
      where s.source_slug = of_source and s.article_id is distinct from but_article
    ), repeated as (
      select p.print >> 2 as print, count(*) as articles, count(*) filter (where p.print & 3 = 1) as starts,
        count(*) filter (where p.print & 3 = 2) as ends, min(p.seen_at) as first, max(p.seen_at) as last
      from (select unnest(s.prints) as print, s.seen_at from sample s) p
      group by 1 having count(*) >= ${FURNITURE_MIN_ARTICLES}
    )
    select jsonb_build_object('articles', (select count(*) from sample),
      'since', (select utc_text(min(seen_at)) from sample),
      'blocks', coalesce(jsonb_agg(jsonb_build_object('print', r.print, 'articles', r.articles, 'starts', r.starts,
        'ends', r.ends, 'firstSeenAt', utc_text(r.first), 'lastSeenAt', utc_text(r.last),
        'isNamed', b.print is not null, 'isForgotten', b.forgotten_at is not null)), '[]'))
    from repeated r left join furniture_block b on b.source_slug = of_source and b.print = r.print
  );
end $$`;

export const UTC_TEXT = `
create function utc_text(at timestamptz) returns text
language sql stable as $$ select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$`;

/**
 * Notes what an article holds, and the texts of repeated blocks that have none yet; nothing where both are known. Texts
 * of blocks that no longer repeat go when others come.
 */
export const LEARN_FURNITURE = `
create function learn_furniture(of_source text, of_article bigint, at timestamptz, lesson jsonb) returns void
language plpgsql as $$
declare
  new_prints bigint[];
  held_prints bigint[];
begin
  if lesson is null then return; end if;
  new_prints := array(select jsonb_array_elements_text(lesson->'prints')::bigint);
  select s.prints into held_prints from furniture_sample s
  where s.source_slug = of_source and s.article_id = of_article;
  if held_prints is null then
    perform add_furniture_sample(of_source, of_article, at, new_prints);
  elsif held_prints <> new_prints then
    update furniture_sample set prints = new_prints where source_slug = of_source and article_id = of_article;
  end if;
  if jsonb_array_length(lesson->'named') = 0 then return; end if;
  insert into furniture_block (source_slug, print, kind, text)
  select of_source, n.print, n.kind, n.text
  from jsonb_to_recordset(lesson->'named') as n(print bigint, kind text, text text)
  order by n.print on conflict do nothing;
  delete from furniture_block b where b.source_slug = of_source and b.forgotten_at is null
    and not exists (select from furniture_sample s cross join unnest(s.prints) as p(print)
      where s.source_slug = of_source and p.print >> 2 = b.print);
end $$`;

/** An article older than all that are remembered is not taken in, and pushes none out. */
export const ADD_FURNITURE_SAMPLE = `
create function add_furniture_sample(of_source text, of_article bigint, at timestamptz, new_prints bigint[]) returns void
language plpgsql as $$
declare
  oldest bigint;
begin
  select s.article_id into oldest from furniture_sample s
  where s.source_slug = of_source order by s.article_id desc offset ${REMEMBERED_ARTICLES - 1} limit 1;
  if of_article < oldest then return; end if;
  insert into furniture_sample (source_slug, article_id, prints, seen_at)
  values (of_source, of_article, new_prints, at) on conflict do nothing;
  delete from furniture_sample where source_slug = of_source and article_id <= oldest;
end $$`;
