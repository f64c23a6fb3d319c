import { LOOK_UP_ROW_BY_ROW } from "./plan-settings.js";

/** Of a common family name there are more bearers than can be weighed. */
const MOST_ALIKE = 4;
/** Whose company an entity keeps is told by its newest articles. */
const RECENT_ARTICLES = 12;

/**
 * The entities that the names of an article may mean: that it meant here before, of the same key, or in a drawer where
 * names that are written alike lie. The company that they share with the article is counted where it decides: between
 * several, for a spelling that is new, and between walks of life that do not meet.
 */
export const FIND_KNOWN_ENTITIES = `
create function find_known_entities(of_article bigint, asked jsonb)
returns table ("ofKey" text, "entityKey" text, type text, "nameKey" text, name text, "roleKinds" text[],
  articles int, "sharedNames" int, "isHeld" boolean)
language plpgsql stable ${LOOK_UP_ROW_BY_ROW} as $$
begin
  return query
  with asking as materialized (
    select * from jsonb_to_recordset(asked) as a("key" text, "sought" text[], "roleKinds" text[], "isTelling" boolean)
  ), held as materialized (
    select g.name_key, g.base_id from naming g where g.article_id = of_article
  ), same as materialized (
    select n.key as of_key, s.entity_id, s.name_key, s.name as known_name
    from asking n join spelling s on s.name_key = n.key
    union
    select n.key, h.base_id, n.key, e.name from asking n join held h on h.name_key = n.key
      join entity e on e.id = h.base_id
    where not exists (select from spelling k where k.name_key = n.key and k.entity_id = h.base_id)
  ), alike as materialized (
    select n.key as of_key, s.entity_id, s.name_key, s.known_name
    from asking n cross join lateral (
      select k.entity_id, k.name_key, k.name as known_name from spelling k
      where k.drawers && n.sought limit ${MOST_ALIKE}
    ) s
    where n.sought <> '{}' and not exists (select from same where same.of_key = n.key)
  ), met as (
    select same.*, false as is_alike, count(*) over (partition by same.of_key) as bearers from same
    union all select alike.*, true, 1 from alike
  )
  select f.of_key, e.key, e.type, f.name_key, f.known_name, e.role_kinds, coalesce(c.articles, 0),
    case when f.is_alike or f.bearers > 1
        or (e.role_kinds <> '{}' and n."roleKinds" <> '{}' and not e.role_kinds && n."roleKinds")
      then (
        select count(distinct o.name_key)::int
        from (select g.article_id from naming g where g.entity_id = coalesce(e.merged_into, e.id)
            and g.article_id <> of_article order by g.article_id desc limit ${RECENT_ARTICLES}) recent
          join naming o on o.article_id = recent.article_id
          join asking t on t.key = o.name_key and t."isTelling" and t.key <> f.of_key
      ) else 0 end,
    exists (select from held h where h.name_key = f.of_key and h.base_id = f.entity_id)
  from met f join asking n on n.key = f.of_key join entity e on e.id = f.entity_id
    left join entity_count c on c.entity_id = coalesce(e.merged_into, e.id);
end $$`;
