import { ADVISORY_LOCKS } from "../connect/advisory-locks.js";
import { LOOK_UP_ROW_BY_ROW } from "./plan-settings.js";

/** Capitals throughout, and longer than an acronym. */
export const IS_SHOUTED = `
create function is_shouted(name text) returns boolean
language sql immutable as $$ select length(name) > 4 and name = upper(name) and name <> lower(name) $$`;

/**
 * Entities by key, in its order, so that two articles naming the same cannot lock each other out. One that is there
 * gains what it lacked: the codes of its place, and a name in small letters, with the type that it is read as by them,
 * where only a dateline's capitals were known.
 */
export const SAVE_ENTITIES = `
create function save_entities(entities jsonb) returns void
language plpgsql as $$
begin
  insert into entity as held (key, type, name, read_type, read_name, iso, country, geonames_id, latitude, longitude)
  select distinct on (e.key) e.key, e.type, e.name, e.type, e.name, e.iso, e.country, e."geonamesId", e.latitude,
    e.longitude
  from jsonb_to_recordset(entities) as e(key text, type text, name text, iso text, country text, "geonamesId" int,
    latitude real, longitude real)
  where not exists (select from entity known where known.key = e.key
    and (e.country is null or known.country is not null)
    and (is_shouted(e.name) or not is_shouted(known.read_name)))
  order by e.key
  on conflict (key) do update set
    iso = coalesce(held.iso, excluded.iso), country = coalesce(held.country, excluded.country),
    geonames_id = coalesce(held.geonames_id, excluded.geonames_id),
    latitude = coalesce(held.latitude, excluded.latitude), longitude = coalesce(held.longitude, excluded.longitude),
    type = case when held.type = held.read_type and is_shouted(held.read_name) then excluded.type else held.type end,
    read_type = case when is_shouted(held.read_name) then excluded.read_type else held.read_type end,
    name = case when held.name = held.read_name and is_shouted(held.name) then excluded.name else held.name end,
    read_name = case when is_shouted(held.read_name) then excluded.read_name else held.read_name end;
end $$`;

const NAMED = `jsonb_to_recordset(names) as n("nameKey" text, "entityKey" text, name text, origin text, score real,
    reasons text[], drawers text[], spellings text[], mentions int, spoken int, roles text[], "roleKinds" text[])
  join entity e on e.key = n."entityKey"`;

/** Most entities were never decided about: for those it is not asked further. */
const ownerOf = (article: string) => `case
    when e.split_by is null and not exists (select from decision d where d.entity_id = e.id) then e.id
    else place_naming(e.id, n."nameKey", ${article}) end`;

const NAMING = ["base_id", "entity_id", "name", "spellings", "mentions", "spoken", "roles", "role_kinds"];
const columns = (of: string) => NAMING.map((column) => `${of}.${column}`).join(", ");

/**
 * Writes down whom the names of a revision mean, and answers by name the key of the entity that each has after all
 * decisions, null for none. Only the wording that the article shows has namings.
 */
export const SAVE_NAMES = `
create function save_names(of_revision bigint, names jsonb, candidates jsonb) returns jsonb
language plpgsql ${LOOK_UP_ROW_BY_ROW} as $$
declare
  of_article bigint;
  is_shown boolean;
  placed jsonb;
begin
  perform pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.decisions});
  select a.id, a.current_revision_id = of_revision into strict of_article, is_shown
  from revision r join article a on a.id = r.article_id where r.id = of_revision;

  insert into spelling (name_key, entity_id, owner_id, name, origin, score, reasons, drawers)
  select n."nameKey", e.id, ${ownerOf("null")}, n.name, n.origin, n.score, n.reasons, n.drawers
  from ${NAMED}
  where not exists (select from spelling k
    where k.name_key = n."nameKey" and k.entity_id = e.id
      and (k.drawers <> '{}' or n.drawers = '{}') and (is_shouted(n.name) or not is_shouted(k.name)))
  order by n."nameKey"
  on conflict (name_key, entity_id) do update set drawers = excluded.drawers, name = excluded.name;

  select coalesce(jsonb_object_agg(p."nameKey", jsonb_build_object('id', p.owner, 'key', o.key)), '{}') into placed
  from (select n."nameKey", ${ownerOf("of_article")} as owner from ${NAMED}) p
    left join entity o on o.id = p.owner;

  if is_shown then
    delete from naming g where g.article_id = of_article and not placed ? g.name_key;
    insert into naming as g (article_id, name_key, ${NAMING.join(", ")})
    select of_article, n."nameKey", e.id, (placed->n."nameKey"->>'id')::bigint, n.name, n.spellings, n.mentions,
      n.spoken, n.roles, n."roleKinds"
    from ${NAMED}
    on conflict (article_id, name_key) do update
      set ${NAMING.map((column) => `${column} = excluded.${column}`).join(", ")}
      where (${columns("g")}) is distinct from (${columns("excluded")});
    update entity held set role_kinds = array(select distinct unnest(held.role_kinds || n."roleKinds") order by 1)
    from ${NAMED}
    where held.id = e.id and not held.role_kinds @> n."roleKinds";
  end if;

  insert into candidate (entity_id, other_id, score, reasons)
  select least(a.id, b.id), greatest(a.id, b.id), c.score, c.reasons
  from jsonb_to_recordset(candidates) as c("entityKey" text, "otherKey" text, score real, reasons text[])
    join entity a on a.key = c."entityKey" join entity b on b.key = c."otherKey"
  where a.id <> b.id
  order by 1, 2
  on conflict (entity_id, other_id) do nothing;
  return placed;
end $$`;
