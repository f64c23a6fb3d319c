/**
 * Whose a name of an article is after all decisions, in the order in which they were made; null when it is nobody's.
 * Each rule is met once and leads on to later ones only, so that the way always ends. An entity that a split made is
 * the one it was split from again once the split is undone.
 */
export const PLACE_NAMING = `
create function place_naming(base bigint, of_name text, of_article bigint) returns bigint
language plpgsql stable as $$
declare
  held bigint := base;
  source bigint;
  last_rule bigint := 0;
  rule record;
begin
  loop
    select d.entity_id into source from entity e join decision d on d.id = e.split_by
    where e.id = held and d.undone_at is not null;
    exit when not found;
    held := source;
  end loop;
  loop
    select d.id, d.kind, d.other_id into rule from decision d
    where d.entity_id = held and d.id > last_rule and d.undone_at is null
      and (d.kind in ('merge', 'dismiss')
        or (d.kind = 'split' and (of_name = any(d.name_keys) or of_article = any(d.article_ids))))
    order by d.id limit 1;
    if not found then return held; end if;
    if rule.kind = 'dismiss' then return null; end if;
    held := rule.other_id;
    last_rule := rule.id;
  end loop;
end $$`;

/**
 * Brings all that hangs on the rules up to date, after one was made or undone: for every entity that rules connect.
 * Nothing moves by a new name or type.
 */
export const APPLY_DECISIONS = `
create function apply_decisions(of_entity bigint, is_moving boolean) returns void
language plpgsql as $$
declare
  connected bigint[];
  special bigint[];
begin
  with recursive reached(id) as (
    select of_entity
    union
    select case when d.entity_id = r.id then d.other_id else d.entity_id end
    from reached r join decision d on d.entity_id = r.id or d.other_id = r.id
    where d.kind in ('merge', 'split') and d.other_id is not null
  ) select array_agg(id) into connected from reached;

  update entity e set merged_into = nullif(p.placed, e.id), is_dismissed = p.placed is null,
    name = coalesce((select d.name from decision d where d.entity_id = e.id and d.kind = 'rename'
      and d.undone_at is null order by d.id desc limit 1), e.read_name),
    type = coalesce((select d.type from decision d where d.entity_id = e.id and d.kind = 'retype'
      and d.undone_at is null order by d.id desc limit 1), e.read_type)
  from (select id, place_naming(id, null, null) as placed from entity where id = any(connected)) p
  where p.id = e.id;

  update spelling n set owner_id = place_naming(n.entity_id, n.name_key, null)
  where n.entity_id = any(connected);

  if not is_moving then return; end if;
  -- A naming goes the way of its spelling, but in articles that a split names.
  select coalesce(array_agg(id), '{}') into special from (
    select unnest(d.article_ids) as id from decision d where d.entity_id = any(connected) and d.kind = 'split'
  ) named;
  with placed as materialized (
    select g.article_id, g.name_key, g.name, g.entity_id as old_id,
      case when n.name_key is null or g.article_id = any(special)
        then place_naming(g.base_id, g.name_key, g.article_id) else n.owner_id end as new_id
    from naming g left join spelling n on n.name_key = g.name_key and n.entity_id = g.base_id
    where g.base_id = any(connected) and (g.entity_id = any(connected) or g.entity_id is null)
  ), changed as materialized (
    select p.*, o.key as old_key, e.key as new_key
    from placed p left join entity o on o.id = p.old_id left join entity e on e.id = p.new_id
    where p.old_id is distinct from p.new_id
  ), spoken as (
    update figure f set speaker_key = c.new_key
    from changed c join article a on a.id = c.article_id join revision r on r.id = a.current_revision_id
    where f.extraction_id = r.current_extraction_id and f.speaker = c.name
      and f.speaker_key is not distinct from c.old_key
  )
  update naming g set entity_id = c.new_id from changed c
  where g.article_id = c.article_id and g.name_key = c.name_key;

  update entity e set role_kinds = array(
    select distinct k from (select g.role_kinds from naming g where g.entity_id = e.id
      order by g.article_id desc limit 500) recent, unnest(recent.role_kinds) k order by 1)
  where e.id = any(connected) and e.merged_into is null and not e.is_dismissed;
end $$`;
